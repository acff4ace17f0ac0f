/**
 * 网络: the figure of units and campaigns follows a selection. Pointing and focus show what is joined, a click or Enter keeps
 * it as the selection, Escape, × or empty ground lets go. Nothing moves: widths and counts change.
 */
import type { RoleCounts, RoleName } from '../../lexicon/roles.ts';
import type { TaskSelection } from '../../selection/state.ts';
import { countCampaigns, countsAt, noCounts, tallyUnits, type UnitTally } from '../../selection/tally.ts';
import { countWords, ROLE_WORDS } from '../../words/roles.ts';
import { make, opensElsewhere } from '../dom.ts';
import { describeAll, describeCampaign, describeUnit } from './describe.ts';
import { walk, type FigureSide } from './walk.ts';
import type { TaskView, TaskViewOptions } from './views.ts';

/** A pointer on its way across the figure passes other nodes; ms. */
const REST = 80;

/** A unit or a campaign of the figure. */
export interface FigureNode {
  element: SVGAElement;
  side: FigureSide;
  /** Its slug; empty for a campaign. */
  unit: string;
  /** Its number; NaN for a unit. */
  campaign: number;
}

interface Ribbon {
  element: SVGAElement;
  line: SVGElement;
  unit: string;
  campaign: number;
  role: RoleName;
  /** Of one task. */
  width: number;
}

export class NetworkView implements TaskView {
  private readonly options: TaskViewOptions;
  private readonly svg: SVGSVGElement | null;
  private readonly panel: HTMLElement | null;
  private readonly nodes: readonly FigureNode[];
  private readonly ribbons: readonly Ribbon[];
  private tallies: ReadonlyMap<string, UnitTally> = new Map();
  private selection: TaskSelection | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the panel speaks of. */
  private said: { of: string | number | undefined; tallies: ReadonlyMap<string, UnitTally> } | null = null;

  constructor(root: HTMLElement, options: TaskViewOptions) {
    this.options = options;
    this.svg = root.querySelector('svg.network-svg');
    this.panel = root.querySelector('[data-panel]');
    this.nodes = [...root.querySelectorAll<SVGAElement>('a[data-node]')].map((element): FigureNode => {
      const { node = '', side, c } = element.dataset;
      return { element, side: side as FigureSide, unit: side === 'hub' ? '' : node, campaign: Number(c) };
    });
    this.ribbons = [...root.querySelectorAll<SVGAElement>('a[data-edge]')].flatMap((element): Ribbon[] => {
      const line = element.querySelector<SVGElement>('path');
      const { org = '', c, role, tasks } = element.dataset;
      const width = Number(line?.getAttribute('stroke-width')) / Number(tasks);
      return line ? [{ element, line, unit: org, campaign: Number(c), role: role as RoleName, width }] : [];
    });
    if (this.panel) this.panel.hidden = false;
    this.listen(root);
  }

  follow(selection: TaskSelection): void {
    const { names } = this.options;
    this.selection = selection;
    this.tallies = tallyUnits(this.options.rows, selection);
    const sums = countCampaigns(this.tallies);
    for (const { element, line, unit, campaign, role, width } of this.ribbons) {
      const count = countsAt(this.tallies, unit, campaign)[role];
      element.toggleAttribute('hidden', count === 0);
      line.setAttribute('stroke-width', String(count * width));
      const words = `${names.unit(unit)} ${names.campaign(campaign)} ${ROLE_WORDS[role]}${count}项`;
      element.querySelector('title')?.replaceChildren(words);
    }
    for (const { element, unit, campaign } of this.nodes) {
      const counts = (unit === '' ? sums.get(campaign) : this.tallies.get(unit)?.all) ?? noCounts();
      element.toggleAttribute('hidden', counts.total === 0);
      const last = element.querySelector('tspan:last-child');
      const [line = ''] = (last?.textContent ?? '').trim().split(/ (?=\d+$)/);
      last?.replaceChildren(unit === '' ? `${counts.total}项次` : `${line} ${counts.total}`);
      // What is read aloud begins with what is seen.
      const seen = [...element.querySelectorAll('tspan')].map((line) => line.textContent.trim()).join('');
      element.setAttribute('aria-label', `${seen}，${this.sayNode(unit, campaign, counts)}`);
    }
    this.setStop(this.nodes.find(({ element }) => element.tabIndex === 0) ?? null);
    this.light(null);
  }

  /** How many and with how many others: never where it stands in the drawing. */
  private sayNode(unit: string, campaign: number, counts: RoleCounts): string {
    const joined =
      unit === ''
        ? `${[...this.tallies.values()].filter(({ campaigns }) => campaigns.has(campaign)).length}个单位`
        : `和${this.partners(unit).size}个单位同列`;
    return `${countWords(counts)}，${joined}`;
  }

  /** Units that are named in the same tasks. */
  private partners(unit: string): Set<string> {
    const own = new Set(this.tallies.get(unit)?.tasks.map(({ id }) => id));
    const others = [...this.tallies].filter(
      ([other, { tasks }]) => other !== unit && tasks.some(({ id }) => own.has(id)),
    );
    return new Set(others.map(([other]) => other));
  }

  private listen(root: HTMLElement): void {
    const nodeAt = (target: EventTarget | null) => {
      const element = target instanceof Element ? target.closest<SVGAElement>('a[data-node], a[data-edge]') : null;
      const unit = element?.dataset['org'];
      return this.nodes.find((node) => (unit === undefined ? node.element === element : node.unit === unit)) ?? null;
    };
    const { svg } = this;
    svg?.addEventListener('pointerover', ({ target, pointerType }) => {
      clearTimeout(this.timer);
      if (pointerType !== 'mouse') return;
      this.timer = setTimeout(() => {
        this.light(nodeAt(target));
      }, REST);
    });
    svg?.addEventListener('pointerleave', () => {
      clearTimeout(this.timer);
      this.light(null);
    });
    svg?.addEventListener('focusin', ({ target }) => {
      this.light(nodeAt(target));
    });
    svg?.addEventListener('focusout', () => {
      this.light(null);
    });
    svg?.addEventListener('click', (event) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      this.pin(nodeAt(event.target));
    });
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.pin(null);
      const node = nodeAt(event.target);
      const next =
        node && walk(event.key, node, this.nodes, (unit, campaign) => countsAt(this.tallies, unit, campaign).total);
      if (!next) return;
      event.preventDefault();
      this.setStop(next);
      next.element.focus();
    });
    this.panel?.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      const unit = button?.dataset['list'];
      if (unit !== undefined) this.options.go({ view: 'list', units: [unit], both: false });
      else if (button) this.pin(null);
    });
  }

  /** One of the figure's nodes can be tabbed to; arrows lead to the others. */
  private setStop(node: FigureNode | null): void {
    const stop =
      node && !node.element.hasAttribute('hidden')
        ? node
        : this.nodes.find((one) => !one.element.hasAttribute('hidden'));
    for (const { element } of this.nodes) element.tabIndex = element === stop?.element ? 0 : -1;
  }

  /** Keeps a unit or campaign as the selection; again, or nothing, lets go. */
  private pin(node: FigureNode | null): void {
    const { selection } = this;
    if (!selection) return;
    if (!node) {
      if (selection.units.length > 0) this.options.go({ units: [], both: false });
    } else if (node.unit === '') {
      const has = selection.campaigns.includes(node.campaign);
      this.options.go({
        campaigns: has
          ? selection.campaigns.filter((one) => one !== node.campaign)
          : [...selection.campaigns, node.campaign],
      });
    } else {
      const only = selection.units.length === 1 && selection.units[0] === node.unit;
      this.options.go({ units: only ? [] : [node.unit], both: false });
    }
  }

  /** Shows what is joined to a node, or to the units that are chosen; the panel speaks of the same. */
  private light(node: FigureNode | null): void {
    const chosen = this.selection?.units ?? [];
    const units = node ? [node.unit] : chosen;
    const lit = (unit: string, campaign: number) =>
      node?.unit === '' ? campaign === node.campaign : units.includes(unit);
    this.svg?.classList.toggle('chosen', node !== null || chosen.length > 0);
    const joined = new Set<string | number>(node?.unit === '' ? [node.campaign] : units);
    for (const { element, unit, campaign } of this.ribbons) {
      const own = lit(unit, campaign) && !element.hasAttribute('hidden');
      element.classList.toggle('forward', own);
      if (own) joined.add(unit).add(campaign);
    }
    for (const { element, unit, campaign } of this.nodes) {
      element.classList.toggle('forward', joined.has(unit === '' ? campaign : unit));
      element.classList.toggle('pinned', unit !== '' && chosen.includes(unit));
    }
    this.describe(node?.unit === '' ? node.campaign : (node?.unit ?? (chosen.length === 1 ? chosen[0] : undefined)));
  }

  /** Of a unit, a campaign, or of all that is shown. */
  private describe(of: string | number | undefined): void {
    const { options, tallies, panel, said } = this;
    const { names } = options;
    // Said again, what is being pressed there would be gone.
    if (said && of === said.of && tallies === said.tallies) return;
    this.said = { of, tallies };
    const pinned = typeof of === 'string' && (this.selection?.units.includes(of) ?? false);
    // What only points stands at the window's foot, and lets the pointer through to what it lies over.
    panel?.classList.toggle('speaks', of !== undefined);
    panel?.classList.toggle('kept', pinned);
    if (of === undefined) panel?.replaceChildren(...describeAll(tallies, options));
    else if (typeof of === 'number') {
      panel?.replaceChildren(make('h3', {}, names.campaign(of)), ...describeCampaign(of, tallies, options));
    } else {
      const tally = tallies.get(of);
      const list = make('button', { type: 'button' }, `在清单里看${tally?.all.total ?? 0}项`);
      list.dataset['list'] = of;
      panel?.replaceChildren(
        make('h3', {}, names.unit(of)),
        ...(pinned ? [make('button', { type: 'button', className: 'close', ariaLabel: '松开' }, '×')] : []),
        ...(tally ? describeUnit(of, tally, options) : [make('p', {}, '这样筛选没有它的任务。')]),
        ...(pinned ? [make('p', { className: 'files' }, list)] : []),
      );
    }
  }
}
