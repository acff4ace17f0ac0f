/** A selection (选择) of tasks: which, in what order, in which groups, seen how. It stands whole in the address. */
import { ROLES, type RoleName } from '../lexicon/role-names.ts';

export const GAPS = ['lead', 'target', 'due'] as const;
/** What a task's text leaves open: nobody leads, nothing is counted, no date. */
export type Gap = (typeof GAPS)[number];

export const SORTS = ['number', 'unit', 'lead', 'target'] as const;
export type Sort = (typeof SORTS)[number];

export const GROUPS = ['campaign', 'unit', 'none'] as const;
export type Group = (typeof GROUPS)[number];

export const VIEWS = ['list', 'matrix', 'network'] as const;
export type View = (typeof VIEWS)[number];

/** As many units as can be asked for together. */
export const MOST_UNITS = 2;

export interface TaskSelection {
  /** Ascending; 0 stands for tasks of no campaign. Empty: all. */
  campaigns: readonly number[];
  /** In the order of ROLES. */
  roles: readonly RoleName[];
  /** Slugs, in the order chosen. */
  units: readonly string[];
  /** Both units in the same task; said of two only. */
  both: boolean;
  /** Kinds of units, sorted. */
  kinds: readonly string[];
  target: boolean;
  due: boolean;
  /** In the order of GAPS. */
  missing: readonly Gap[];
  /** As typed, without white space around it. */
  q: string;
  sort: Sort;
  group: Group;
  view: View;
}

/** All tasks in the notice's order. */
export const ALL: TaskSelection = {
  campaigns: [],
  roles: [],
  units: [],
  both: false,
  kinds: [],
  target: false,
  due: false,
  missing: [],
  q: '',
  sort: 'number',
  group: 'campaign',
  view: 'list',
};

/** What can be chosen several of. */
export interface Facets {
  campaigns: number;
  roles: RoleName;
  units: string;
  kinds: string;
  missing: Gap;
}

/** Puts a value into a facet, or takes it out; a third unit pushes out the first. Keeps the order in which addresses have them. */
export function toggle<F extends keyof Facets>(selection: TaskSelection, facet: F, value: Facets[F]): TaskSelection {
  const values: readonly unknown[] = selection[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return normal({ ...selection, [facet]: facet === 'units' ? next.slice(-MOST_UNITS) : next });
}

/** The same selection as it is kept: values once, in their order; 同列 only of two units. */
export function normal(selection: TaskSelection): TaskSelection {
  const units = [...new Set(selection.units)].slice(-MOST_UNITS);
  return {
    ...selection,
    campaigns: [...new Set(selection.campaigns)].sort((one, other) => one - other),
    roles: ROLES.filter((role) => selection.roles.includes(role)),
    units,
    both: selection.both && units.length === MOST_UNITS,
    kinds: [...new Set(selection.kinds)].sort(),
    missing: GAPS.filter((gap) => selection.missing.includes(gap)),
    q: selection.q.trim(),
  };
}

/** Whether it leaves any task out by more than its text. */
export const isFiltered = (selection: TaskSelection): boolean =>
  selection.target ||
  selection.due ||
  selection.q !== '' ||
  [selection.campaigns, selection.roles, selection.units, selection.kinds, selection.missing].some(
    (values) => values.length > 0,
  );
