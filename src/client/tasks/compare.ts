/** 对比: two units side by side in the tasks of a selection: bars by campaign, what both are named in, what each alone. */
import type { RoleCounts } from '../../lexicon/role-names.ts';
import type { TaskSelection } from '../../selection/state.ts';
import { campaignRank } from '../../selection/select.ts';
import { noCounts, tallyUnits, type UnitTally } from '../../selection/tally.ts';
import { countWords } from '../../words/roles.ts';
import { make } from '../dom.ts';
import { drawBar } from './bars.ts';
import type { TaskView, TaskViewOptions } from './views.ts';

const EMPTY: UnitTally = { all: noCounts(), campaigns: new Map(), tasks: [] };

export class Comparison implements TaskView {
  private readonly root: HTMLElement;
  private readonly options: TaskViewOptions;

  constructor(root: HTMLElement, options: TaskViewOptions) {
    this.root = root;
    this.options = options;
  }

  follow(selection: TaskSelection): void {
    const [one = '', other = ''] = selection.units;
    const { names, isCollective, rows } = this.options;
    if (isCollective(one) !== isCollective(other)) {
      const [collective, single] = isCollective(one) ? [one, other] : [other, one];
      this.root.replaceChildren(
        make(
          'p',
          { className: 'kicker' },
          `“${names.unit(collective)}”是统称，原文没有逐一列出指哪些单位，它的项数不能与“${names.unit(single)}”一个单位的比。下面仍列出两者各自的任务。`,
        ),
      );
      return;
    }
    const tallies = tallyUnits(rows, selection);
    const [a, b] = [tallies.get(one) ?? EMPTY, tallies.get(other) ?? EMPTY];
    const theirs = new Set(b.tasks.map(({ id }) => id));
    const both = a.tasks.filter(({ id }) => theirs.has(id)).length;
    this.root.replaceChildren(
      this.table([one, other], [a, b]),
      make(
        'p',
        { className: 'kicker' },
        `同列${both}项，只有${names.unit(one)}${a.all.total - both}项，只有${names.unit(other)}${b.all.total - both}项。`,
      ),
    );
  }

  /** The first unit's bars run to the left, the second's to the right, on one scale. */
  private table([one, other]: [string, string], [a, b]: [UnitTally, UnitTally]): HTMLTableElement {
    const { names } = this.options;
    const campaigns = [...new Set([...a.campaigns.keys(), ...b.campaigns.keys()])].sort(
      (x, y) => campaignRank(x) - campaignRank(y),
    );
    const most = Math.max(
      1,
      ...campaigns.flatMap((each) => [a.campaigns.get(each)?.total ?? 0, b.campaigns.get(each)?.total ?? 0]),
    );
    const side = (counts: RoleCounts, className: string) =>
      make(
        'td',
        { className },
        make('span', { className: 'n' }, counts.total === 0 ? '·' : String(counts.total)),
        make('span', { className: 'room' }, ...(counts.total === 0 ? [] : [drawBar(counts, most)])),
      );
    const head = (text: string, scope: string) => make('th', { scope }, text);
    const rows = campaigns.map((campaign) =>
      make(
        'tr',
        {},
        side(a.campaigns.get(campaign) ?? noCounts(), 'to-left'),
        head(names.campaign(campaign), 'row'),
        side(b.campaigns.get(campaign) ?? noCounts(), 'to-right'),
      ),
    );
    return make(
      'table',
      { className: 'comparison' },
      make('caption', { className: 'arrival' }, `${names.unit(one)}和${names.unit(other)}的对比`),
      make('thead', {}, make('tr', {}, head(names.unit(one), 'col'), make('td'), head(names.unit(other), 'col'))),
      make('tbody', {}, ...rows),
      make(
        'tfoot',
        {},
        make(
          'tr',
          {},
          make('td', {}, countWords(a.all)),
          head(`${a.all.total} : ${b.all.total}`, 'row'),
          make('td', {}, countWords(b.all)),
        ),
      ),
    );
  }
}
