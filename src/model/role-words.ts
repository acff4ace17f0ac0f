/** The site's words for roles. */
import type { RoleRecord } from './schema/schema.ts';

export const ROLE_WORDS: Readonly<Record<RoleRecord['role'], string>> = {
  lead: '牵头',
  responsible: '负责',
  support: '配合',
  participate: '参与',
};
