/** 按单位: who has how many of the tasks of a selection, as bars; a unit opens as a sheet with its tasks. */
import { byMost, tallyUnits, type UnitTally } from '../../selection/tally.ts';
import type { TaskSelection } from '../../selection/state.ts';
import { make, opensElsewhere } from '../dom.ts';
import { drawBar } from './bars.ts';
import { describeUnit } from './describe.ts';
import type { TaskView, TaskViewOptions } from './views.ts';

export class UnitView implements TaskView {
  private readonly section: HTMLElement;
  private readonly options: TaskViewOptions;
  private readonly items: ReadonlyMap<string, HTMLElement>;
  private readonly sheet = make('div', { role: 'dialog', className: 'half-sheet', hidden: true, tabIndex: -1 });
  private tallies: ReadonlyMap<string, UnitTally> = new Map();
  /** The unit whose sheet is open. */
  private open: string | null = null;

  constructor(section: HTMLElement, options: TaskViewOptions) {
    this.section = section;
    this.options = options;
    const items = section.querySelectorAll<HTMLElement>('li[data-unit]');
    this.items = new Map([...items].map((item) => [item.dataset['unit'] ?? '', item]));
    this.sheet.setAttribute('aria-labelledby', 'half-title');
    section.append(this.sheet);
    section.addEventListener('click', (event) => {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-unit]') : null;
      if (!item || opensElsewhere(event)) return;
      event.preventDefault();
      this.show(item.dataset['unit'] ?? '');
    });
    section.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.open === null) return;
      event.preventDefault();
      this.close();
    });
  }

  /** The bars follow the selection; units that are chosen stand out, the others stay. */
  follow(selection: TaskSelection): void {
    this.tallies = tallyUnits(this.options.rows, selection);
    const most = Math.max(1, ...[...this.tallies.values()].map(({ all }) => all.total));
    for (const item of this.items.values()) item.hidden = true;
    const shown = byMost(this.tallies).flatMap(([unit, { all }]) => {
      const item = this.items.get(unit);
      if (!item) return [];
      item.hidden = false;
      item.classList.toggle('dim', selection.units.length > 0 && !selection.units.includes(unit));
      item.querySelector('.room')?.replaceChildren(drawBar(all, most));
      item.querySelector('.n')?.replaceChildren(String(all.total));
      return [item];
    });
    this.section.querySelector('ol')?.append(...shown);
    if (this.open !== null) this.close();
  }

  private show(unit: string): void {
    const tally = this.tallies.get(unit);
    if (!tally) return;
    const { names, go } = this.options;
    const close = make('button', { type: 'button', className: 'close', ariaLabel: '关闭' }, '×');
    close.addEventListener('click', () => {
      this.close();
    });
    const list = make('button', { type: 'button' }, `在清单里看${tally.all.total}项`);
    list.addEventListener('click', () => {
      go({ view: 'list', units: [unit], both: false });
      this.section.parentElement?.querySelector<HTMLElement>('[data-view="list"]')?.focus();
    });
    const page = this.items.get(unit)?.querySelector('a')?.href ?? '';
    this.sheet.replaceChildren(
      make('h2', { id: 'half-title' }, names.unit(unit)),
      close,
      ...describeUnit(unit, tally, this.options),
      make('p', { className: 'files' }, list, ' ', make('a', { href: page }, '单位页')),
    );
    this.sheet.hidden = false;
    this.open = unit;
    close.focus();
  }

  private close(): void {
    const item = this.items.get(this.open ?? '');
    this.open = null;
    this.sheet.hidden = true;
    item?.querySelector('a')?.focus();
  }
}
