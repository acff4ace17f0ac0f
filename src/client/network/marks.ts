/** The network's marks on the page: units, campaigns and the ribbons between them. What they show is told them. */
import type { RoleCounts, RoleName } from '../../lexicon/role-names.ts';
import { countCampaigns, countsAt, noCounts, partnersIn, type UnitTally } from '../../selection/tally.ts';
import type { SelectionNames } from '../../words/selection.ts';
import { countWords, ROLE_WORDS } from '../../words/roles.ts';
import type { FigureSide } from './walk.ts';

type Tallies = ReadonlyMap<string, UnitTally>;

/** A unit or a campaign of the figure. */
export interface FigureNode {
  element: SVGAElement;
  /** The line of its label that ends in how many there are. */
  last: Element;
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
  /** How many it stands for now. */
  count: number;
}

function readNode(element: SVGAElement): FigureNode {
  const { node = '', side, c } = element.dataset;
  const last = element.querySelector('tspan:last-child') ?? element;
  return { element, last, side: side as FigureSide, unit: side === 'hub' ? '' : node, campaign: Number(c) };
}

function readRibbon(element: SVGAElement): Ribbon[] {
  const line = element.querySelector<SVGElement>('path');
  const { org = '', c, role, tasks } = element.dataset;
  const width = Number(line?.getAttribute('stroke-width')) / Number(tasks);
  const mark = { element, unit: org, campaign: Number(c), role: role as RoleName, width, count: Number(tasks) };
  return line ? [{ ...mark, line }] : [];
}

export class NetworkMarks {
  readonly nodes: readonly FigureNode[];
  private readonly ribbons: readonly Ribbon[];
  private tallies: Tallies = new Map();
  private sums: ReadonlyMap<number, RoleCounts> = new Map();
  private lifted = false;

  constructor(root: HTMLElement) {
    this.nodes = [...root.querySelectorAll<SVGAElement>('a[data-node]')].map(readNode);
    this.ribbons = [...root.querySelectorAll<SVGAElement>('a[data-edge]')].flatMap(readRibbon);
  }

  /** Widths and numbers; what has none is hidden. */
  show(tallies: Tallies): void {
    this.tallies = tallies;
    this.sums = countCampaigns(tallies);
    for (const ribbon of this.ribbons) {
      const count = countsAt(tallies, ribbon.unit, ribbon.campaign)[ribbon.role];
      if (count === ribbon.count) continue;
      ribbon.count = count;
      ribbon.element.toggleAttribute('hidden', count === 0);
      ribbon.line.setAttribute('stroke-width', String(count * ribbon.width));
    }
    for (const node of this.nodes) {
      const { element, last, unit } = node;
      const { total } = this.countsOf(node);
      element.toggleAttribute('hidden', total === 0);
      const [line = ''] = last.textContent.trim().split(/ (?=\d+$)/);
      const words = unit === '' ? `${total}项次` : `${line} ${total}`;
      if (last.textContent !== words) last.textContent = words;
    }
    this.setStop(this.nodes.find(({ element }) => element.tabIndex === 0) ?? null);
  }

  /** What is read aloud, and on tooltips: how many and with how many others, never where it stands in the drawing. */
  say(names: SelectionNames): void {
    const partners = partnersIn(this.tallies);
    for (const node of this.nodes) {
      const { element, unit, campaign } = node;
      const joined =
        unit === ''
          ? `${[...this.tallies.values()].filter(({ campaigns }) => campaigns.has(campaign)).length}个单位`
          : `和${partners.get(unit)?.size ?? 0}个单位同列`;
      // It begins with what is seen.
      const seen = [...element.querySelectorAll('tspan')].map((line) => line.textContent.trim()).join('');
      element.setAttribute('aria-label', `${seen}，${countWords(this.countsOf(node))}，${joined}`);
    }
    for (const { element, unit, campaign, role, count } of this.ribbons) {
      const words = `${names.unit(unit)} ${names.campaign(campaign)} ${ROLE_WORDS[role]}${count}项`;
      element.querySelector('title')?.replaceChildren(words);
    }
  }

  /** Brings forward a campaign's ribbons or those of units, with what they join; nothing lets go. */
  lift({ campaign, units = [] }: { campaign?: number; units?: readonly string[] }, pinned: readonly string[]): void {
    const any = campaign !== undefined || units.length > 0;
    if (!any && !this.lifted) return;
    this.lifted = any;
    const joined = new Set<string | number>(campaign === undefined ? units : [campaign]);
    for (const ribbon of this.ribbons) {
      const fits = campaign === undefined ? units.includes(ribbon.unit) : ribbon.campaign === campaign;
      const own = fits && ribbon.count > 0;
      ribbon.element.classList.toggle('forward', own);
      if (own) joined.add(ribbon.unit).add(ribbon.campaign);
    }
    for (const { element, unit, campaign: own } of this.nodes) {
      element.classList.toggle('forward', joined.has(unit === '' ? own : unit));
      element.classList.toggle('pinned', unit !== '' && pinned.includes(unit));
    }
  }

  /** One of the nodes can be tabbed to; arrows lead to the others. */
  setStop(node: FigureNode | null): void {
    const isShown = ({ element }: FigureNode) => !element.hasAttribute('hidden');
    const stop = node && isShown(node) ? node : this.nodes.find(isShown);
    for (const { element } of this.nodes) element.tabIndex = element === stop?.element ? 0 : -1;
  }

  private countsOf({ unit, campaign }: FigureNode): RoleCounts {
    return (unit === '' ? this.sums.get(campaign) : this.tallies.get(unit)?.all) ?? noCounts();
  }
}
