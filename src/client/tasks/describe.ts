/** What is said of a unit or a campaign beside a figure: how many, in which roles, where, and the first tasks. */
import type { RoleCounts } from '../../lexicon/role-names.ts';
import { addCounts, byMost, countCampaigns, type UnitTally } from '../../selection/tally.ts';
import { campaignRank } from '../../selection/select.ts';
import { countWords, ROLE_WORDS } from '../../words/roles.ts';
import { make } from '../dom.ts';
import { drawBar } from './bars.ts';
import type { TaskViewOptions } from './views.ts';

/** As many tasks, or units, as are named; list and matrix have them all. */
const [MOST, MOST_UNITS] = [7, 10];

/** Bars on one scale, each with its name and number. */
export function barList(of: readonly (readonly [name: string, counts: RoleCounts])[]): HTMLElement {
  const most = Math.max(1, ...of.map(([, { total }]) => total));
  const items = of.map(([name, counts]) =>
    make(
      'li',
      {},
      make('span', {}, name),
      make('span', { className: 'room' }, drawBar(counts, most)),
      make('span', { className: 'n' }, String(counts.total)),
    ),
  );
  return make('ul', { className: 'unit-campaigns' }, ...items);
}

/** Counts by campaign with their names, in the notice's order; what belongs to none last. */
const byCampaign = (counts: ReadonlyMap<number, RoleCounts>, { names }: TaskViewOptions) =>
  [...counts]
    .sort(([one], [other]) => campaignRank(one) - campaignRank(other))
    .map(([number, own]) => [names.campaign(number), own] as const);

/** A unit's: what it leads comes first. */
export function describeUnit(unit: string, tally: UnitTally, options: TaskViewOptions): HTMLElement[] {
  const { kindOf, rows } = options;
  const { all, campaigns, tasks } = tally;
  const byId = new Map(rows.map((row) => [row.id, row.element]));
  const ordered = [...tasks.filter(({ role }) => role === 'lead'), ...tasks.filter(({ role }) => role !== 'lead')];
  const items = ordered.slice(0, MOST).map(({ id, role }) => {
    const row = byId.get(id);
    const href = row?.querySelector<HTMLAnchorElement>('.place a')?.href ?? '';
    const words = row?.querySelector('summary b')?.textContent ?? '';
    return make('li', {}, make('small', {}, ROLE_WORDS[role]), ' ', make('a', { href }, words));
  });
  return [
    make('p', { className: 'kicker' }, `${kindOf(unit)}，${all.total}项：${countWords(all)}`),
    barList(byCampaign(campaigns, options)),
    make('ul', { className: 'unit-tasks' }, ...items),
  ];
}

/** A campaign's: who has most in it. */
export function describeCampaign(
  campaign: number,
  tallies: ReadonlyMap<string, UnitTally>,
  { names }: TaskViewOptions,
) {
  const own = byMost(tallies)
    .flatMap(([unit, { campaigns }]) => {
      const counts = campaigns.get(campaign);
      return counts ? [[names.unit(unit), counts] as const] : [];
    })
    .sort(([, one], [, other]) => other.total - one.total);
  const sum = addCounts(own.map(([, counts]) => counts));
  return [
    make('p', { className: 'kicker' }, `${own.length}个单位，${sum.total}项次：${countWords(sum)}`),
    barList(own.slice(0, MOST_UNITS)),
    ...(own.length > MOST_UNITS ? [make('p', { className: 'kicker' }, `另有${own.length - MOST_UNITS}个单位。`)] : []),
  ];
}

/** Of all that is shown: how much in which campaign. */
export function describeAll(tallies: ReadonlyMap<string, UnitTally>, options: TaskViewOptions): HTMLElement[] {
  const sums = countCampaigns(tallies);
  const all = addCounts([...sums.values()]);
  return [
    make('h3', {}, `${tallies.size}个单位，${all.total}项次`),
    make('p', { className: 'kicker' }, countWords(all)),
    barList(byCampaign(sums, options)),
  ];
}
