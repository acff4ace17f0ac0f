/** 矩阵: the table of units × campaigns follows a selection; a cell leads to its tasks in the list. */
import type { RoleCounts } from '../../lexicon/role-names.ts';
import type { TaskSelection } from '../../selection/state.ts';
import { addCounts, countCampaigns, countsAt, heat, noCounts, tallyUnits } from '../../selection/tally.ts';
import { cellWords, ROLES } from '../../words/roles.ts';
import { opensElsewhere } from '../dom.ts';
import { MatrixSort } from '../tables/matrix-sort.ts';
import { drawBar } from './bars.ts';
import type { TaskView, TaskViewOptions } from './views.ts';

export class MatrixView implements TaskView {
  private readonly root: HTMLElement;
  private readonly options: TaskViewOptions;
  private readonly rows: readonly HTMLTableRowElement[];
  /** The campaign of each, and what it is called there. */
  private readonly columns: readonly { campaign: number; name: string }[];

  constructor(root: HTMLElement, options: TaskViewOptions) {
    this.root = root;
    this.options = options;
    this.rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-org]')];
    const heads = [...root.querySelectorAll<HTMLElement>('th[data-c]')];
    this.columns = heads.map((head) => ({ campaign: Number(head.dataset['c']), name: head.textContent.trim() }));
    root.addEventListener('click', (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td') : null;
      const unit = cell?.closest<HTMLElement>('tr[data-org]')?.dataset['org'];
      const campaign = this.columns[(cell?.cellIndex ?? 0) - 1]?.campaign;
      if (unit === undefined || campaign === undefined || opensElsewhere(event)) return;
      event.preventDefault();
      this.options.go({ view: 'list', campaigns: [campaign], units: [unit], both: false });
    });
  }

  /** Counts, shades, sums and order; units that are chosen stand out, the others stay. */
  follow(selection: TaskSelection): void {
    const tallies = tallyUnits(this.options.rows, selection);
    const all = [...tallies.values()].map((tally) => tally.all.total);
    const most = Math.max(1, ...all);
    const cells = [...tallies.values()].flatMap(({ campaigns }) => [...campaigns.values()].map(({ total }) => total));
    const darkest = Math.max(1, ...cells);
    for (const row of this.rows) {
      const unit = row.dataset['org'] ?? '';
      const own = tallies.get(unit)?.all ?? noCounts();
      row.hidden = own.total === 0;
      row.dataset['lead'] = String(own.lead);
      row.classList.toggle('dim', selection.units.length > 0 && !selection.units.includes(unit));
      for (const [i, { campaign, name }] of this.columns.entries()) {
        this.setCell(
          row.cells[i + 1],
          `${this.options.names.unit(unit)} ${name}`,
          countsAt(tallies, unit, campaign),
          darkest,
        );
      }
      const last = row.cells[this.columns.length + 1];
      if (last) last.dataset['total'] = String(own.total);
      last?.querySelector('.n')?.replaceChildren(String(own.total));
      last?.querySelector('svg')?.replaceWith(drawBar(own, most));
    }
    this.sum(countCampaigns(tallies));
    const sorted = this.root.querySelector('matrix-sort');
    if (sorted instanceof MatrixSort) sorted.sort();
  }

  private setCell(cell: HTMLTableCellElement | undefined, place: string, counts: RoleCounts, darkest: number): void {
    if (!cell) return;
    cell.dataset['total'] = String(counts.total);
    cell.className = heat(counts.total, darkest);
    const link = cell.querySelector('a');
    if (!link) return;
    link.hidden = counts.total === 0;
    link.classList.toggle('leads', counts.lead > 0);
    link.textContent = String(counts.total);
    link.setAttribute('aria-label', `${place} ${counts.total}项：${cellWords(counts)}`);
  }

  /** The foot: of each column, and of all, by role and together. */
  private sum(campaigns: ReadonlyMap<number, RoleCounts>): void {
    const sums = this.columns.map(({ campaign }) => campaigns.get(campaign) ?? noCounts());
    for (const row of this.root.querySelectorAll<HTMLTableRowElement>('tfoot tr')) {
      const role = ROLES.find((each) => each === row.dataset['role']) ?? 'total';
      for (const [i, counts] of [...sums, addCounts(sums)].entries()) {
        const cell = row.cells[i + 1];
        if (!cell) continue;
        cell.dataset['total'] = String(counts[role]);
        cell.textContent = String(counts[role]);
      }
    }
  }
}
