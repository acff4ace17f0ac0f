/** Which tasks a selection shows, in what order and groups, and how many each further choice would show. */
import { ROLES } from '../lexicon/role-names.ts';
import { foldText } from '../text/marks/fold.ts';
import type { NamedUnit, TaskFacts } from './facts.ts';
import { GAPS, type Facets, type Gap, type TaskSelection } from './state.ts';

const allows = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** Role, unit and kind are asked of one assignment: 牵头 of a unit is not 配合 of it beside someone else's 牵头. */
const fits =
  ({ roles, kinds }: TaskSelection, units: readonly string[]) =>
  ({ role, unit, kind }: NamedUnit): boolean =>
    allows(roles, role) && allows(kinds, kind) && allows(units, unit);

/** The assignments for which a task is shown. */
export function fitting(task: TaskFacts, selection: TaskSelection): readonly NamedUnit[] {
  return task.assignments.filter(fits(selection, selection.units));
}

/** Whether a task leaves open what is asked for. */
export const leavesOpen = (task: TaskFacts, gap: Gap): boolean =>
  gap === 'lead' ? !task.assignments.some(({ role }) => role === 'lead') : !task[gap];

/** Whether a selection shows a task: asked of many, its words are folded once. */
export function asks(selection: TaskSelection): (task: TaskFacts) => boolean {
  const { campaigns, roles, units, kinds, both, target, due, missing, q } = selection;
  const words = foldText(q);
  const named = both ? units.map((unit) => fits(selection, [unit])) : [fits(selection, units)];
  const names = roles.length + units.length + kinds.length > 0;
  return (task) =>
    allows(campaigns, task.campaign) &&
    (!target || task.target) &&
    (!due || task.due) &&
    (!names || named.every((one) => task.assignments.some(one))) &&
    missing.every((gap) => leavesOpen(task, gap)) &&
    task.text.includes(words);
}

/** What a list is sorted by; what has none of it comes last. */
function keyOf(task: TaskFacts, selection: TaskSelection): string {
  const first = (assignments: readonly NamedUnit[]) => assignments[0]?.unit ?? '\uffff';
  if (selection.sort === 'unit') return first(fitting(task, selection));
  if (selection.sort === 'lead') return first(task.assignments.filter(({ role }) => role === 'lead'));
  return selection.sort === 'target' && !task.target ? '1' : '0';
}

/** The tasks that are shown, in order; `tasks` stand in the notice's order, which decides between equals. */
export function select<T extends TaskFacts>(tasks: readonly T[], selection: TaskSelection): T[] {
  const shown = tasks.filter(asks(selection));
  if (selection.sort === 'number') return shown;
  const keys = new Map(shown.map((task) => [task, keyOf(task, selection)]));
  return shown.sort((one, other) => {
    const [a = '', b = ''] = [keys.get(one), keys.get(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** A group's key: the campaign's number, the unit's slug (empty: nobody fits), or nothing for one group. */
export function groupOf(task: TaskFacts, selection: TaskSelection): string {
  if (selection.group === 'none') return '';
  if (selection.group === 'campaign') return String(task.campaign);
  return fitting(task, selection)[0]?.unit ?? '';
}

/** Campaigns stand in the notice's order, what belongs to none last. */
export const campaignRank = (number: number): number => (number === 0 ? Number.MAX_SAFE_INTEGER : number);

/** Tasks shown, in their groups: campaigns in the notice's order, those of no campaign last; units as their tasks come. */
export function grouped<T extends TaskFacts>(
  tasks: readonly T[],
  selection: TaskSelection,
): [key: string, tasks: T[]][] {
  const byKey = new Map<string, T[]>();
  for (const task of select(tasks, selection)) {
    const key = groupOf(task, selection);
    const own = byKey.get(key);
    if (own) own.push(task);
    else byKey.set(key, [task]);
  }
  const groups = [...byKey];
  const rank = (key: string) => campaignRank(Number(key));
  return selection.group === 'campaign' ? groups.sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1)) : groups;
}

/** How many tasks each choice would show: of a facet by its value as text, and of each switch. */
export interface Counts extends Record<keyof Facets, ReadonlyMap<string, number>> {
  target: number;
  due: number;
  /** With both units in one task; 0 where two are not chosen. */
  both: number;
}

/** Counts of each value alone in its facet, under all other filters: so a facet never empties itself. */
export function countFacets(tasks: readonly TaskFacts[], selection: TaskSelection): Counts {
  const without = (change: Partial<TaskSelection>) => tasks.filter(asks({ ...selection, ...change }));
  const each = <T extends string>(values: readonly T[], change: (value: T) => Partial<TaskSelection>) =>
    new Map(values.map((value) => [value, without(change(value)).length]));
  const tally = (change: Partial<TaskSelection>, values: (task: TaskFacts) => readonly (string | number)[]) => {
    const counts = new Map<string, number>();
    for (const task of without(change)) {
      for (const value of new Set(values(task).map(String))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const anyUnit = { units: [], both: false };
  const kinds = [...new Set(tasks.flatMap(({ assignments }) => assignments.map(({ kind }) => kind)))];
  return {
    campaigns: tally({ campaigns: [] }, ({ campaign }) => [campaign]),
    roles: each(ROLES, (role) => ({ roles: [role] })),
    units: tally(anyUnit, (task) => fitting(task, { ...selection, ...anyUnit }).map(({ unit }) => unit)),
    kinds: each(kinds, (kind) => ({ kinds: [kind] })),
    missing: each(GAPS, (gap) => ({ missing: [gap] })),
    target: without({ target: true }).length,
    due: without({ due: true }).length,
    both: selection.units.length < 2 ? 0 : without({ both: true }).length,
  };
}
