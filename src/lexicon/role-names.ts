/** Roles (角色) by name, in their order: apart from their words, that browsers load no lexicon for them. */

export const ROLES = ['lead', 'responsible', 'support', 'participate'] as const;
export type RoleName = (typeof ROLES)[number];

/** How many in each role, and in all. */
export type RoleCounts = Record<RoleName, number> & { total: number };
