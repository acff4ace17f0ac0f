/** Filters of a search: what they are called in addresses and in Pagefind's index, and which lines they let through. */
import type { Line } from './records.ts';

export const FACETS = ['part', 'campaign', 'org', 'role', 'target'] as const;
export type Facet = (typeof FACETS)[number];
/** Facet → id; `target` is `1`. */
export type Filters = Partial<Record<Facet, string>>;
export type FacetCounts = Record<Facet, Map<string, number>>;

/** As Pagefind takes them: an organisation in a role is a filter of its own. */
export function forPagefind({ org, role, ...rest }: Filters): Record<string, string> {
  return { ...rest, ...(org && role ? { orgRole: `${org} ${role}` } : { ...(org && { org }), ...(role && { role }) }) };
}

/** What a line counts for in a facet; an organisation counts in the chosen role, a role for the chosen organisation. */
function valuesOf(row: Line, facet: Facet, { org, role }: Filters): string[] {
  if (facet === 'part') return [row.part];
  if (facet === 'campaign') return row.campaign === null ? [] : [row.campaign];
  if (facet === 'target') return row.target ? ['1'] : [];
  if (facet === 'role') return row.roles.filter(({ orgs }) => !org || orgs.includes(org)).map((own) => own.role);
  return row.roles.filter((own) => !role || own.role === role).flatMap(({ orgs }) => orgs);
}

/** Whether a line passes. */
export function passes(row: Line, filters: Filters): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return wanted === undefined || valuesOf(row, facet, filters).includes(wanted);
  });
}

/** How many lines have each value of a facet. */
export function tally(rows: readonly Line[], facet: Facet, filters: Filters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row, facet, filters))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
