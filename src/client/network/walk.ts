/** The way that arrow keys take through the network: along what is joined, and to neighbours. */
import type { FigureNode } from './marks.ts';

/** Where a node stands: units of several campaigns, campaigns, units of one. */
export type FigureSide = 'left' | 'hub' | 'right';

const SIDES: readonly FigureSide[] = ['left', 'hub', 'right'];

/**
 * The node that a key leads to; null for a key that leads nowhere. → goes along the largest flow out, ← along the
 * largest back, ↑ and ↓ to the neighbours in the same column. `flow`: 项次 between a unit and a campaign.
 */
export function walk(
  key: string,
  from: FigureNode,
  all: readonly FigureNode[],
  flow: (unit: string, campaign: number) => number,
): FigureNode | null {
  const shown = all.filter(({ element }) => !element.hasAttribute('hidden'));
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = shown.filter(({ side }) => side === from.side);
    return column[column.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)] ?? null;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const side = SIDES[SIDES.indexOf(from.side) + (key === 'ArrowRight' ? 1 : -1)];
  const flowTo = (to: FigureNode) => (from.unit === '' ? flow(to.unit, from.campaign) : flow(from.unit, to.campaign));
  const joined = shown.filter((node) => node.side === side && flowTo(node) > 0);
  return joined.sort((one, other) => flowTo(other) - flowTo(one))[0] ?? null;
}
