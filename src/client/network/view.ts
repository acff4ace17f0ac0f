/**
 * 网络: the figure of units and campaigns follows a selection. Pointing and focus show what is joined, a click or Enter keeps
 * it as the selection, Escape, × or empty ground lets go. Nothing moves: widths and counts change.
 */
import type { TaskSelection } from '../../selection/state.ts';
import { countsAt, tallyUnits, type UnitTally } from '../../selection/tally.ts';
import { make, opensElsewhere } from '../dom.ts';
import { describeAll, describeCampaign, describeUnit } from '../tasks/describe.ts';
import type { TaskView, TaskViewOptions } from '../tasks/views.ts';
import { NetworkMarks, type FigureNode } from './marks.ts';
import { walk } from './walk.ts';

/** A pointer on its way across the figure passes other nodes; ms. */
const REST = 80;

export class NetworkView implements TaskView {
  private readonly options: TaskViewOptions;
  private readonly svg: SVGSVGElement | null;
  private readonly panel: HTMLElement | null;
  private readonly marks: NetworkMarks;
  private tallies: ReadonlyMap<string, UnitTally> = new Map();
  private selection: TaskSelection | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saying: ReturnType<typeof setTimeout> | undefined;
  /** What the panel speaks of. */
  private said: { of: string | number | undefined; tallies: ReadonlyMap<string, UnitTally> } | null = null;

  constructor(root: HTMLElement, options: TaskViewOptions) {
    this.options = options;
    this.svg = root.querySelector('svg.network-svg');
    this.panel = root.querySelector('[data-panel]');
    this.marks = new NetworkMarks(root);
    if (this.panel) this.panel.hidden = false;
    this.listen(root);
  }

  follow(selection: TaskSelection): void {
    this.selection = selection;
    this.tallies = tallyUnits(this.options.rows, selection);
    this.marks.show(this.tallies);
    this.light(null);
    // What is only read aloud or on a tooltip comes after what is seen.
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      this.marks.say(this.options.names);
    });
  }

  private listen(root: HTMLElement): void {
    const nodeAt = (target: EventTarget | null) => {
      const element = target instanceof Element ? target.closest<SVGAElement>('a[data-node], a[data-edge]') : null;
      const unit = element?.dataset['org'];
      return (
        this.marks.nodes.find((node) => (unit === undefined ? node.element === element : node.unit === unit)) ?? null
      );
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
        node &&
        walk(event.key, node, this.marks.nodes, (unit, campaign) => countsAt(this.tallies, unit, campaign).total);
      if (!next) return;
      event.preventDefault();
      this.marks.setStop(next);
      next.element.focus();
    });
    this.panel?.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      const unit = button?.dataset['list'];
      if (unit !== undefined) this.options.go({ view: 'list', units: [unit], both: false });
      else if (button) this.pin(null);
    });
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
    this.svg?.classList.toggle('chosen', units.length > 0);
    this.marks.lift(node?.unit === '' ? { campaign: node.campaign } : { units }, chosen);
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
