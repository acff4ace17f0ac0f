/** Organisations × campaigns: how many tasks in each role, with sums. */
import type { RoleCounts } from '../lexicon/role-names.ts';
import type { NetworkInput } from './columns.ts';
import { ROLES, type RoleName } from '../lexicon/role-names.ts';

export interface MatrixRow {
  org: string;
  name: string;
  /** In the columns' order. */
  cells: RoleCounts[];
  sum: RoleCounts;
}

export interface Matrix {
  columns: { id: string | null; name: string; sum: RoleCounts }[];
  /** Most tasks first, then the order given. */
  rows: MatrixRow[];
  sum: RoleCounts;
}

/** Adds tasks up: each name in an attribution counts as one. */
function countTasks(edges: NetworkInput['edges']): RoleCounts {
  const of = (role?: RoleName) =>
    edges
      .filter((edge) => role === undefined || edge.role === role)
      .reduce((sum, { clauses }) => sum + clauses.length, 0);
  const counts = Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<RoleName, number>;
  return { ...counts, total: of() };
}

/** Campaigns and organisations without tasks are left out. */
export function makeMatrix({ campaigns, orgs, edges }: Omit<NetworkInput, 'heads'>): Matrix {
  const columns = campaigns
    .map(({ id, name }) => ({ id, name, sum: countTasks(edges.filter(({ campaign }) => campaign === id)) }))
    .filter(({ sum }) => sum.total > 0);
  const byOrg = Map.groupBy(edges, ({ org }) => org);
  const rows = orgs
    .map(({ id: org, name }) => {
      const own = byOrg.get(org) ?? [];
      const cells = columns.map(({ id }) => countTasks(own.filter(({ campaign }) => campaign === id)));
      return { org, name, cells, sum: countTasks(own) };
    })
    .filter(({ sum }) => sum.total > 0)
    .sort((one, other) => other.sum.total - one.sum.total);
  return { columns, rows, sum: countTasks(edges) };
}

/** 1 where tasks are shared out alike among the columns, 0 where no column has tasks of both. */
function likeness(one: MatrixRow, other: MatrixRow): number {
  const dot = (a: MatrixRow, b: MatrixRow) =>
    a.cells.reduce((sum, { total }, i) => sum + total * (b.cells[i]?.total ?? 0), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

/** Rows so that alike ones stand side by side: from the first, each time the one that is most like the last. */
export function alikeRows(rows: readonly MatrixRow[]): MatrixRow[] {
  const left = [...rows];
  const placed = left.splice(0, 1);
  while (left.length > 0) {
    const last = placed.at(-1);
    const likest = left.reduce(
      (best, row, i) => {
        const like = last ? likeness(last, row) : 0;
        return like > best.like ? { i, like } : best;
      },
      { i: 0, like: -1 },
    );
    placed.push(...left.splice(likest.i, 1));
  }
  return placed;
}
