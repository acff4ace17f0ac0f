/** The filters of the search page: a list for each facet, its values with the number of results that they would leave. */
import { make } from '../dom.ts';
import { FACETS, type FacetCounts, type Filters } from '../search/filters.ts';
import type { NoticeText } from '../search/records.ts';

/** Values of a facet with their names, as the notice has them. */
function namesOf(notice: NoticeText): Record<(typeof FACETS)[number], ReadonlyMap<string, string>> {
  const { parts, campaigns, orgs, roles } = notice;
  return { part: parts, campaign: campaigns, org: orgs, role: roles, target: new Map([['1', '有目标']]) };
}

const option = (value: string, text: string): HTMLOptionElement => make('option', { value, textContent: text });

/** Fills the lists. A value that leaves nothing is not offered, unless it is the chosen one. */
export function showFacets(form: HTMLFormElement, notice: NoticeText, counts: FacetCounts, filters: Filters): void {
  const names = namesOf(notice);
  for (const facet of FACETS) {
    const list = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
    if (!list) continue;
    const chosen = filters[facet] ?? '';
    const count = (value: string) => counts[facet].get(value) ?? 0;
    const values = [...names[facet]].filter(([value]) => count(value) > 0 || value === chosen);
    if (facet === 'org') values.sort(([one], [other]) => count(other) - count(one));
    list.replaceChildren(
      option('', '不限'),
      ...values.map(([value, name]) => option(value, `${name}（${count(value)}）`)),
    );
    if (chosen && !names[facet].has(chosen)) list.append(option(chosen, `${chosen}（0）`));
    list.value = chosen;
    const field = list.closest<HTMLElement>('.facet');
    // No notice's clauses all lack roles or campaigns by mistake: then there is nothing to choose.
    if (field) field.hidden = !notice.rows.some((row) => has[facet](row));
  }
}

const has = {
  part: () => true,
  campaign: ({ campaign }: NoticeText['rows'][number]) => campaign !== null,
  org: ({ roles }: NoticeText['rows'][number]) => roles.length > 0,
  role: ({ roles }: NoticeText['rows'][number]) => roles.length > 0,
  target: ({ target }: NoticeText['rows'][number]) => target,
} as const;

/** What the lists say. */
export function readFacets(form: HTMLFormElement): Filters {
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`)?.value;
    if (value) filters[facet] = value;
  }
  return filters;
}
