/** The site's words for roles. */
import { ROLES, type RoleCounts, type RoleName } from '../lexicon/role-names.ts';
import type { RoleRecord } from '../model/schema/schema.ts';
import type { OrgTask } from '../model/notice-index.ts';

export const ROLE_WORDS: Readonly<Record<RoleRecord['role'], string>> = {
  lead: '牵头',
  responsible: '负责',
  support: '配合',
  participate: '参与',
};

export { ROLES };

/** What a role means, as notices use the word; that no more is laid down is said where this stands. */
export const ROLE_MEANINGS: Readonly<Record<RoleName, string>> = {
  lead: '括注写由它牵头',
  responsible: '括注写由它负责，有的任务没有写谁牵头',
  support: '括注写由它配合',
  participate: '括注写由它参与',
};
export type { RoleCounts };

/** 依职责牵头 · 按职责分工负责 */
export function roleWords({ role, qualifier }: Pick<RoleRecord, 'role' | 'qualifier'>): string {
  return `${qualifier ?? ''}${ROLE_WORDS[role]}`;
}

/** Roles of the highest rank that are named: those who lead, else those responsible, else the rest. */
export function highestRoles<T extends Pick<RoleRecord, 'role'>>(roles: readonly T[]): T[] {
  const first = ROLES.find((rank) => roles.some(({ role }) => role === rank));
  return roles.filter(({ role }) => role === first);
}

/** How many tasks an organisation has in each role. */
export function countRoles(tasks: readonly OrgTask[]): RoleCounts {
  const of = (name: RoleRecord['role']) => tasks.filter(({ role }) => role.role === name).length;
  return {
    lead: of('lead'),
    responsible: of('responsible'),
    support: of('support'),
    participate: of('participate'),
    total: tasks.length,
  };
}

/** 牵头9 负责2; only what there is. */
export const cellWords = (counts: RoleCounts): string =>
  ROLES.filter((role) => counts[role] > 0)
    .map((role) => `${ROLE_WORDS[role]}${counts[role]}`)
    .join(' ');

/** 牵头9项、负责2项; only what there is. */
export function countWords(counts: RoleCounts): string {
  const words = ROLES.filter((role) => counts[role] > 0).map((role) => `${ROLE_WORDS[role]}${counts[role]}项`);
  return words.length > 0 ? words.join('、') : '没有列出任务';
}
