/**
 * The responsibility network as three columns: organisations with tasks in several campaigns, campaigns, organisations
 * with tasks in one.
 *
 *     区发改局 ━┓
 *     区科工局 ━╋━┳━ 经济增长主动仗 ━━ 陆城镇
 *     区教体局 ━┻━╋━ 科技创新攻坚仗 ━┳ 团区委
 *                                 ┗ 区科协
 *
 * Why no force layout: with 30 organisations in three to six of six campaigns, every organisation is pulled to the
 * middle, and 150 lines run under 70 labels. The network has two kinds of node and lines only between them, so it can be
 * drawn with all labels at its edges, where no line passes; half of the organisations (those of one campaign) cross
 * nothing at all, and the others stand in the order that crosses least. A line is as wide as its tasks are many, on one
 * scale, and each has its own place at both ends, so that widths add up to a node's height. Campaigns keep the notice's
 * order, which readers know.
 */
import { linkHorizontal } from 'd3';
import { makeLabel, round, widthOf, nameLines } from './box.ts';
import {
  FONT,
  layoutColumns,
  TASK,
  tasksIn,
  type Columns,
  type Edge,
  type NetworkInput,
  type OrgRow,
} from './columns.ts';
import type { EdgeMark, NetworkFigure, OrgMark } from './marks.ts';
import { ROLES } from '../lexicon/role-names.ts';

export type { NetworkInput };

export type { EdgeMark, NetworkFigure } from './marks.ts';

const WIDTH = 1080;
const PAD = 10;
const BAR = 8;
const GAP = 6;
const HUB = 148;
/** Room for a number after a name, in em. */
const COUNT = 2.5;

/** Where the columns' edges are: of the left bars, the campaigns' boxes, the right bars. */
interface Across {
  left: number;
  hub: number;
  right: number;
}

function layoutAcross({ rows: { left, right } }: Columns, heads: NetworkInput['heads']): Across {
  const room = (rows: readonly OrgRow[], head: string) => {
    const names = Math.max(...rows.flatMap(({ lines }) => lines.map(widthOf))) + COUNT;
    return rows.length === 0 ? PAD : PAD + Math.max(BAR + GAP + names * FONT, widthOf(head) * FONT);
  };
  const [from, to] = [room(left, heads?.left ?? ''), WIDTH - room(right, heads?.right ?? '')];
  // Most lines cross on the left, and want the room.
  const share = right.length === 0 ? 1 : left.length === 0 ? 0 : 0.64;
  return { left: round(from), hub: round(from + (to - from - HUB) * share), right: round(to) };
}

/** Gives lines their places at a node, from the top, in the order given. */
function setPorts(edges: readonly Edge[], centre: number, ports: Map<Edge, number>): void {
  let at = centre - (tasksIn(edges) * TASK) / 2;
  for (const edge of edges) {
    const width = edge.clauses.length * TASK;
    ports.set(edge, round(at + width / 2));
    at += width;
  }
}

const byRole = (one: Edge, other: Edge) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role);

function markOrg({ id, side, lines, tasks, size }: OrgRow, centre: number, across: Across): OrgMark {
  const outward = side === 'left' ? -1 : 1;
  const words = [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${tasks}`];
  const label = makeLabel(
    words,
    { x: across[side] + outward * (BAR + GAP), y: centre },
    FONT,
    side === 'left' ? 'end' : 'start',
  );
  const x = across[side] - (side === 'left' ? BAR : 0);
  const bar = Math.max(4, tasks * TASK);
  const from = Math.min(label.box.x, x);
  const to = Math.max(label.box.x + label.box.width, x + BAR);
  return {
    id,
    tasks,
    bar: { x: round(x), y: round(centre - bar / 2), width: BAR, height: round(bar) },
    hit: { x: from, y: round(centre - size / 2), width: round(to - from), height: round(size) },
    label,
  };
}

/** Lays a network out; geometry rounded to 0.1, the same for the same data. `height` grows with the organisations. */
export function layoutNetwork(input: NetworkInput): NetworkFigure {
  const columns = layoutColumns(input);
  const { rows, hubs, rowAt, hubAt, bottom } = columns;
  const across = layoutAcross(columns, input.heads);
  const all = [...rows.left, ...rows.right];
  const heightAt = (id: string) => rowAt.get(id) ?? 0;
  const rank = new Map(hubs.map(({ id }, i) => [id, i]));
  const atOrg = new Map<Edge, number>();
  const atHub = new Map<Edge, number>();
  for (const { id, edges } of all) {
    const down = (one: Edge, other: Edge) => (rank.get(one.campaign) ?? 0) - (rank.get(other.campaign) ?? 0);
    setPorts(
      edges.toSorted((one, other) => down(one, other) || byRole(one, other)),
      heightAt(id),
      atOrg,
    );
  }
  for (const [i, { id }] of hubs.entries()) {
    for (const side of [rows.left, rows.right]) {
      const own = side
        .flatMap(({ edges }) => edges.filter(({ campaign }) => campaign === id))
        .sort((one, other) => heightAt(one.org) - heightAt(other.org) || byRole(one, other));
      setPorts(own, hubAt[i] ?? 0, atHub);
    }
  }
  const link = linkHorizontal();
  const sides = new Map(all.map(({ id, side }) => [id, side]));
  const markEdge = (edge: Edge): EdgeMark => {
    const isLeft = sides.get(edge.org) === 'left';
    const source: [number, number] = [isLeft ? across.left : across.right, atOrg.get(edge) ?? 0];
    const target: [number, number] = [isLeft ? across.hub : round(across.hub + HUB), atHub.get(edge) ?? 0];
    const { org, campaign, role, clauses } = edge;
    const path = link({ source, target }) ?? '';
    return { org, campaign, role, tasks: clauses.length, path, width: round(clauses.length * TASK) };
  };
  const heads = [
    ...(input.heads && rows.left.length > 0
      ? [makeLabel([input.heads.left], { x: across.left, y: 18 }, FONT, 'end')]
      : []),
    ...(input.heads && rows.right.length > 0
      ? [makeLabel([input.heads.right], { x: across.right, y: 18 }, FONT, 'start')]
      : []),
  ];
  return {
    width: WIDTH,
    height: Math.ceil(bottom + PAD),
    font: FONT,
    heads,
    orgs: all.map((row) => markOrg(row, heightAt(row.id), across)),
    campaigns: hubs.map(({ id, name, size }, i) => {
      const centre = hubAt[i] ?? 0;
      const tasks = tasksIn(input.edges.filter(({ campaign }) => campaign === id));
      const lines = [...nameLines(name, HUB / FONT - 1), `${tasks}项次`];
      const box = { x: across.hub, y: round(centre - size / 2), width: HUB, height: round(size) };
      return { id, tasks, box, label: makeLabel(lines, { x: across.hub + HUB / 2, y: centre }, FONT, 'middle') };
    }),
    edges: all.flatMap(({ edges }) => edges.map(markEdge)),
  };
}
