/**
 * A selection as a query, a contract that scripts rely on: `?c=2&role=lead&unit=qukegongju`. What is not said is the
 * default; what is not known is left out, so that an old link still shows something.
 */
import { ROLES } from '../lexicon/role-names.ts';
import { ALL, GAPS, GROUPS, normal, SORTS, VIEWS, type TaskSelection } from './state.ts';

const list = (asked: URLSearchParams, name: string): string[] =>
  (asked.get(name) ?? '').split(',').filter((value) => value !== '');

/** Of known values the one that was asked for. */
const oneOf = <T extends string>(values: readonly T[], asked: string | null, or: T): T =>
  values.find((value) => value === asked) ?? or;

/** Reads `?c=2,3&role=lead…`, with or without the question mark. */
export function readAddress(query: string): TaskSelection {
  const asked = new URLSearchParams(query);
  const among = <T extends string>(values: readonly T[], name: string): T[] =>
    values.filter((value) => list(asked, name).includes(value));
  return normal({
    campaigns: list(asked, 'c').flatMap((value) => (/^\d{1,4}$/.test(value) ? [Number(value)] : [])),
    roles: among(ROLES, 'role'),
    // Slugs: anything else would be no organisation's.
    units: list(asked, 'unit').filter((value) => /^[\w-]+$/.test(value)),
    both: asked.get('both') === '1',
    kinds: list(asked, 'kind'),
    target: asked.get('target') === '1',
    due: asked.get('due') === '1',
    missing: among(GAPS, 'missing'),
    q: asked.get('q') ?? '',
    sort: oneOf(SORTS, asked.get('sort'), ALL.sort),
    group: oneOf(GROUPS, asked.get('group'), ALL.group),
    view: oneOf(VIEWS, asked.get('view'), ALL.view),
  });
}

/** Writes it, with the question mark; empty for all tasks. Commas stay readable. */
export function writeAddress(selection: TaskSelection): string {
  const { campaigns, roles, units, both, kinds, target, due, missing, q, sort, group, view } = normal(selection);
  const words = (values: readonly (string | number)[]) => values.map((value) => encodeURIComponent(value)).join(',');
  const said: [name: string, value: string][] = [
    ['c', words(campaigns)],
    ['role', words(roles)],
    ['unit', words(units)],
    ['both', both ? '1' : ''],
    ['kind', words(kinds)],
    ['target', target ? '1' : ''],
    ['due', due ? '1' : ''],
    ['missing', words(missing)],
    ['q', encodeURIComponent(q)],
    ['sort', sort === ALL.sort ? '' : sort],
    ['group', group === ALL.group ? '' : group],
    ['view', view === ALL.view ? '' : view],
  ];
  const query = said.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`])).join('&');
  return query === '' ? '' : `?${query}`;
}
