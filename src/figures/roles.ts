/** Roles as figures draw them: each has its own dash as well as its own colour. */
import { ROLES } from '../lexicon/roles.ts';
import type { RoleRecord } from '../model/schema/schema.ts';

export type Role = RoleRecord['role'];

/** In the order in which lines leave a node. */
export const ROLE_ORDER: readonly Role[] = ROLES;

/** `stroke-dasharray`: a lead's line is whole, the others are broken ever shorter. */
export const DASHES: Readonly<Record<Role, string | null>> = {
  lead: null,
  responsible: '24 2',
  support: '6 4',
  participate: '2 4',
};
