/** Rows and columns of the network: who stands on which side, in what order, at what height. */
import { sum } from 'd3';
import type { NetworkFile } from '../model/schema/schema.ts';
import { heightOf, nameLines } from './box.ts';
import { order } from './order.ts';
import { spread } from './spread.ts';

/** What is drawn; names as they are shown. A campaign's id null is the general plan. */
export interface NetworkInput {
  campaigns: readonly { id: string | null; name: string }[];
  orgs: readonly { id: string; name: string }[];
  edges: NetworkFile['edges'];
  /** Words over the columns of organisations with tasks in several campaigns and in one; null for none. */
  heads: { left: string; right: string } | null;
}

export type Edge = NetworkInput['edges'][number];
export type Side = 'left' | 'right';

/** An organisation's row. */
export interface OrgRow {
  id: string;
  side: Side;
  lines: string[];
  tasks: number;
  size: number;
  /** Tasks by campaign. */
  weights: number[];
  edges: Edge[];
}

/** A campaign's place in the middle column. */
export interface Hub {
  id: string | null;
  name: string;
  size: number;
}

/** Measures in px at which the figure is drawn 1:1 on a desk. */
export const FONT = 14;
/** A line's width for one task. */
export const TASK = 1.5;
const HEAD = 44;
/** Least height of a row: WCAG 2.5.8 asks for 24 px. */
const ROW = 24;
const HUB = { least: 52, gap: 16 };
/** Longest line of a label, in em. */
const LONGEST: Readonly<Record<Side, number>> = { left: 12, right: 19 };

export const tasksIn = (edges: readonly Edge[]) => sum(edges, ({ clauses }) => clauses.length);

/** Organisations with lines: label, height, tasks by campaign; left are those of several campaigns. */
function makeRows({ campaigns, orgs, edges }: NetworkInput): OrgRow[] {
  const byOrg = Map.groupBy(edges, ({ org }) => org);
  return orgs.flatMap(({ id, name }) => {
    const own = byOrg.get(id) ?? [];
    if (own.length === 0) return [];
    const tasks = tasksIn(own);
    const weights = campaigns.map((campaign) => tasksIn(own.filter((edge) => edge.campaign === campaign.id)));
    const side: Side = weights.filter((weight) => weight > 0).length > 1 ? 'left' : 'right';
    const lines = nameLines(name, LONGEST[side]);
    const size = Math.max(ROW, heightOf(lines.length, FONT) + 6, tasks * TASK + 6);
    return [{ id, side, lines, tasks, size, weights, edges: own }];
  });
}

const first = ({ weights }: OrgRow) => weights.findIndex((weight) => weight > 0);

/** Centres of rows that stand one below the other around a middle. */
function stack(rows: readonly OrgRow[], middle: number): number[] {
  let at = middle - sum(rows, ({ size }) => size) / 2;
  return rows.map(({ size }) => (at += size) - size / 2);
}

export interface Columns {
  rows: Record<Side, OrgRow[]>;
  hubs: Hub[];
  /** Centre of each organisation's row. */
  rowAt: Map<string, number>;
  hubAt: number[];
  bottom: number;
}

/** Puts rows and campaigns at heights: none overlap, lines are short, and few cross. */
export function layoutColumns(input: NetworkInput): Columns {
  const used = new Set(input.edges.map(({ campaign }) => campaign));
  const campaigns = input.campaigns.filter(({ id }) => used.has(id));
  const all = makeRows({ ...input, campaigns });
  const left = order(all.filter(({ side }) => side === 'left'));
  const right = all
    .filter(({ side }) => side === 'right')
    .sort((one, other) => first(one) - first(other) || other.tasks - one.tasks);
  const hubs = campaigns.map(({ id, name }, i) => {
    const most = Math.max(...[left, right].map((rows) => sum(rows, ({ weights }) => weights[i] ?? 0)));
    return { id, name, size: Math.max(HUB.least, most * TASK + 8) };
  });
  const inner = Math.max(
    ...[left, right].map((rows) => sum(rows, ({ size }) => size)),
    sum(hubs, ({ size }) => size + HUB.gap),
  );
  const bottom = HEAD + inner;
  const leftAt = stack(left, HEAD + inner / 2);
  const placed = [...left, ...right].map((row, i) => ({
    row,
    at: [...leftAt, ...stack(right, HEAD + inner / 2)][i] ?? 0,
  }));
  // A campaign wishes to be level with its organisations, each as heavy as its tasks there.
  const wishes = hubs.map(({ size }, i) => {
    const weight = sum(placed, ({ row }) => row.weights[i] ?? 0);
    return { wish: sum(placed, ({ row, at }) => at * (row.weights[i] ?? 0)) / weight, size };
  });
  const hubAt = spread(wishes, HEAD, bottom, HUB.gap);
  const rightAt = spread(
    right.map((row) => ({ wish: hubAt[first(row)] ?? HEAD, size: row.size })),
    HEAD,
    bottom,
  );
  const rowAt = new Map([...left, ...right].map(({ id }, i) => [id, [...leftAt, ...rightAt][i] ?? HEAD]));
  return { rows: { left, right }, hubs, rowAt, hubAt, bottom };
}
