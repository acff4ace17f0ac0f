/** 项次: how often units are named in the tasks of a selection. A task counts once for each unit, in the first of its roles. */
import { ROLES, type RoleCounts, type RoleName } from '../lexicon/role-names.ts';
import type { TaskFacts } from './facts.ts';
import { asks, fitting } from './select.ts';
import type { TaskSelection } from './state.ts';

export interface UnitTally {
  all: RoleCounts;
  /** By the campaign's number; only campaigns in which it is named. */
  campaigns: ReadonlyMap<number, RoleCounts>;
  /** The tasks, in the notice's order, with the role that counts. */
  tasks: readonly { id: string; role: RoleName }[];
}

export const noCounts = (): RoleCounts => ({ lead: 0, responsible: 0, support: 0, participate: 0, total: 0 });

function count(counts: RoleCounts, role: RoleName): void {
  counts[role] += 1;
  counts.total += 1;
}

function add(sum: RoleCounts, counts: RoleCounts): void {
  for (const role of ROLES) sum[role] += counts[role];
  sum.total += counts.total;
}

/** Each unit that fits, by slug. What is chosen of units is left out: one that is chosen is seen among the others. */
export function tallyUnits(tasks: readonly TaskFacts[], selection: TaskSelection): Map<string, UnitTally> {
  const open: TaskSelection = { ...selection, units: [], both: false };
  const made = new Map<
    string,
    { all: RoleCounts; campaigns: Map<number, RoleCounts>; tasks: { id: string; role: RoleName }[] }
  >();
  for (const task of tasks.filter(asks(open))) {
    const named = fitting(task, open);
    for (const unit of new Set(named.map((one) => one.unit))) {
      const role = ROLES.find((each) => named.some((one) => one.unit === unit && one.role === each)) ?? 'responsible';
      const own = made.get(unit) ?? { all: noCounts(), campaigns: new Map<number, RoleCounts>(), tasks: [] };
      const inCampaign = own.campaigns.get(task.campaign) ?? noCounts();
      count(own.all, role);
      count(inCampaign, role);
      own.campaigns.set(task.campaign, inCampaign);
      own.tasks.push({ id: task.id, role });
      made.set(unit, own);
    }
  }
  return made;
}

/** Of each unit the others that are named in the same tasks. */
export function partnersIn(tallies: ReadonlyMap<string, UnitTally>): Map<string, Set<string>> {
  const byTask = new Map<string, string[]>();
  for (const [unit, { tasks }] of tallies) {
    for (const { id } of tasks) byTask.set(id, [...(byTask.get(id) ?? []), unit]);
  }
  const partners = new Map([...tallies.keys()].map((unit) => [unit, new Set<string>()]));
  for (const units of byTask.values()) {
    for (const unit of units) for (const other of units) if (other !== unit) partners.get(unit)?.add(other);
  }
  return partners;
}

/** Of a unit in a campaign; nothing is counts of zero. */
export const countsAt = (tallies: ReadonlyMap<string, UnitTally>, unit: string, campaign: number): RoleCounts =>
  tallies.get(unit)?.campaigns.get(campaign) ?? noCounts();

/** Of each campaign all that units have in it. */
export function countCampaigns(tallies: ReadonlyMap<string, UnitTally>): Map<number, RoleCounts> {
  const sums = new Map<number, RoleCounts>();
  for (const { campaigns } of tallies.values()) {
    for (const [number, counts] of campaigns) {
      const sum = sums.get(number) ?? noCounts();
      add(sum, counts);
      sums.set(number, sum);
    }
  }
  return sums;
}

/** Units with most 项次 first; between equals those come first that the notice names first. */
export const byMost = (tallies: ReadonlyMap<string, UnitTally>): [unit: string, tally: UnitTally][] =>
  [...tallies].sort(([, one], [, other]) => other.all.total - one.all.total);

/** Their sum, role by role. */
export function addCounts(all: readonly RoleCounts[]): RoleCounts {
  const sum = noCounts();
  for (const counts of all) add(sum, counts);
  return sum;
}

/** The class of a cell's shade, of four, for so many of `most`; where few are most, few are not dark. */
export const heat = (count: number, most: number): string =>
  count === 0 ? '' : `heat-${Math.ceil((4 * count) / Math.max(4, most))}`;

/** A bar's share of its room: as long as its counts are of `most`, drawn on a scale of one for each 项次. */
export const barSize = ({ total }: RoleCounts, most: number) => ({
  viewBox: `0 0 ${total} 1`,
  width: `${((100 * total) / most).toFixed(1)}%`,
});

/** A bar of roles from left to right, on a scale of one for each 项次. */
export function stack(counts: RoleCounts): { role: RoleName; from: number; to: number }[] {
  let at = 0;
  return ROLES.filter((role) => counts[role] > 0).map((role) => {
    const from = at;
    at += counts[role];
    return { role, from, to: at };
  });
}
