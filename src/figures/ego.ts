/**
 * One organisation between its campaigns and its partners (organisations named with it in attributions), for a column
 * 360 px wide. Lines to campaigns have the network's dashes and widths; lines to partners are as wide as the
 * attributions shared are many, on a scale of their own that ends at `WIDEST`.
 */
import { linkHorizontal } from 'd3';
import { heightOf, makeLabel, round, nameLines, type Box, type Label } from './box.ts';
import type { Edge } from './columns.ts';
import { ROLES, type RoleName } from '../lexicon/role-names.ts';

export interface EgoInput {
  campaigns: readonly { id: string | null; name: string }[];
  /** Edges of the organisation alone. */
  edges: readonly Edge[];
  /** Most often first. */
  partners: readonly { id: string; name: string; times: number }[];
}

export interface EgoNode {
  /** A campaign's id (null is the general plan) or a partner's. */
  id: string | null;
  times: number;
  hit: Box;
  label: Label;
}

export interface EgoEdge {
  to: string | null;
  /** Null for a partner. */
  role: RoleName | null;
  times: number;
  path: string;
  width: number;
}

export interface EgoFigure {
  width: number;
  height: number;
  font: number;
  bar: Box;
  campaigns: EgoNode[];
  partners: EgoNode[];
  edges: EgoEdge[];
}

const WIDTH = 360;
const FONT = 14;
const ROW = 28;
const TASK = 1.5;
const WIDEST = 5;
const BAR = { x: 174, width: 8 };
/** Where labels end and start. */
const LABEL = { left: 104, right: 250 };
/** Longest line of a name, in em; its count follows. */
const LONGEST = { left: 5, right: 6 };

/** Rows of labels down a column, around a middle. */
function layoutColumn(
  lines: readonly string[][],
  middle: number,
  side: 'left' | 'right',
): Omit<EgoNode, 'id' | 'times'>[] {
  const sizes = lines.map((of) => Math.max(ROW, heightOf(of.length, FONT) + 8));
  let at = middle - sizes.reduce((sum, size) => sum + size, 0) / 2;
  return lines.map((of, i) => {
    const size = sizes[i] ?? ROW;
    const label = makeLabel(of, { x: LABEL[side], y: at + size / 2 }, FONT, side === 'left' ? 'end' : 'start');
    const hit = { ...label.box, y: round(at), height: round(size) };
    at += size;
    return { hit, label };
  });
}

const heightOfColumn = (lines: readonly string[][]) =>
  lines.reduce((sum, of) => sum + Math.max(ROW, heightOf(of.length, FONT) + 8), 0);
const centreOf = ({ y, height }: Box) => round(y + height / 2);
const withCount = (lines: string[], count: number) => [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${count}`];

/** Lays one organisation's surroundings out; campaigns without its tasks are left out. */
export function layoutEgo({ campaigns, edges, partners }: EgoInput): EgoFigure {
  const byCampaign = Map.groupBy(edges, ({ campaign }) => campaign);
  const own = campaigns.filter(({ id }) => byCampaign.has(id));
  const tasksOf = (of: readonly Edge[]) => of.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const total = tasksOf(edges);
  const leftLines = own.map(({ id, name }) =>
    withCount(nameLines(name, LONGEST.left), tasksOf(byCampaign.get(id) ?? [])),
  );
  const rightLines = partners.map(({ name, times }) => withCount(nameLines(name, LONGEST.right), times));
  const height = Math.ceil(Math.max(heightOfColumn(leftLines), heightOfColumn(rightLines), total * TASK)) + 16;
  const middle = height / 2;
  const left = layoutColumn(leftLines, middle, 'left').map((at, i) => ({
    ...at,
    id: own[i]?.id ?? null,
    times: tasksOf(byCampaign.get(own[i]?.id ?? null) ?? []),
  }));
  const right = layoutColumn(rightLines, middle, 'right').map((at, i) => ({
    ...at,
    id: partners[i]?.id ?? null,
    times: partners[i]?.times ?? 0,
  }));
  const link = linkHorizontal();
  let port = middle - (total * TASK) / 2;
  const toCampaigns = left.flatMap((node) => {
    const roles = ROLES.flatMap((role) => (byCampaign.get(node.id) ?? []).filter((edge) => edge.role === role));
    let end = centreOf(node.hit) - (node.times * TASK) / 2;
    return roles.map(({ role, clauses: { length: times } }) => {
      const width = round(times * TASK);
      const path =
        link({ source: [BAR.x, round(port + width / 2)], target: [LABEL.left + 8, round(end + width / 2)] }) ?? '';
      port += width;
      end += width;
      return { to: node.id, role, times, path, width };
    });
  });
  const scale = Math.min(TASK, WIDEST / Math.max(1, ...partners.map(({ times }) => times)));
  const shared = right.reduce((sum, { times }) => sum + times * scale, 0);
  const bar = Math.max(8, total * TASK);
  let out = middle - Math.min(shared, bar) / 2;
  const toPartners = right.map(({ id, times, hit }) => {
    const width = round(Math.max(1, times * scale));
    const share = (times * scale * Math.min(1, bar / shared)) / 2;
    const source: [number, number] = [BAR.x + BAR.width, round(out + share)];
    out += share * 2;
    return { to: id, role: null, times, path: link({ source, target: [LABEL.right - 8, centreOf(hit)] }) ?? '', width };
  });
  return {
    width: WIDTH,
    height,
    font: FONT,
    bar: { ...BAR, y: round(middle - bar / 2), height: round(bar) },
    campaigns: left,
    partners: right,
    edges: [...toCampaigns, ...toPartners],
  };
}
