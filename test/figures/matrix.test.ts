import { expect, test } from 'vitest';
import { alikeRows, makeMatrix } from '../../src/figures/matrix.ts';
import { ROLES } from '../../src/lexicon/role-names.ts';
import { clauses, network, realInput, responsibilities } from './notice.ts';

const matrix = makeMatrix(realInput);
const campaignOf = new Map(clauses.map(({ id, campaign }) => [id, campaign]));

test('cells add up to rows, rows and columns to the whole', () => {
  for (const role of [...ROLES, 'total'] as const) {
    for (const { cells, sum } of matrix.rows) {
      expect.soft(cells.reduce((total, cell) => total + cell[role], 0)).toBe(sum[role]);
    }
    for (const [i, { sum }] of matrix.columns.entries()) {
      expect.soft(matrix.rows.reduce((total, { cells }) => total + (cells[i]?.[role] ?? 0), 0)).toBe(sum[role]);
    }
    expect.soft(matrix.rows.reduce((total, { sum }) => total + sum[role], 0)).toBe(matrix.sum[role]);
  }
});

test('the whole is every name of every attribution', () => {
  const roles = responsibilities.flatMap((record) => record.roles);
  for (const role of ROLES) {
    const names = roles.filter((record) => record.role === role).flatMap((record) => record.names);
    expect.soft(matrix.sum[role], role).toBe(names.length);
  }
});

test('each column and row is what the attributions say', () => {
  for (const { id, sum } of matrix.columns) {
    const names = responsibilities
      .filter(({ clause }) => campaignOf.get(clause) === id)
      .flatMap(({ roles }) => roles.flatMap((role) => role.names));
    expect.soft(sum.total).toBe(names.length);
  }
  for (const { org, sum } of matrix.rows) {
    expect.soft(sum.total).toBe(network.nodes.find(({ id }) => id === org)?.tasks);
  }
});

test('most tasks first; nothing without tasks', () => {
  const totals = matrix.rows.map(({ sum }) => sum.total);
  expect(totals).toEqual(totals.toSorted((one, other) => other - one));
  expect(totals.at(-1)).toBeGreaterThan(0);
  expect(matrix.columns.map(({ id }) => id)).not.toContain(null);
});

test('the general plan has a column when it gives tasks', () => {
  const edges = [{ org: 'a', campaign: null, role: 'support' as const, clauses: ['plan/1', 'plan/2'] }];
  const { columns, rows } = makeMatrix({
    campaigns: [{ id: null, name: '总体方案' }],
    orgs: [{ id: 'a', name: '甲' }],
    edges,
  });
  expect(columns.map(({ id }) => id)).toEqual([null]);
  expect(rows[0]?.cells[0]).toEqual({ lead: 0, responsible: 0, support: 2, participate: 0, total: 2 });
});

test('alike rows stand side by side: each once, the first stays, each next is the likest of those left', () => {
  const placed = alikeRows(matrix.rows);
  expect(placed[0]).toBe(matrix.rows[0]);
  expect(new Set(placed)).toEqual(new Set(matrix.rows));
  const totals = (i: number) => placed[i]?.cells.map(({ total }) => total) ?? [];
  const dot = (a: number[], b: number[]) => a.reduce((sum, n, i) => sum + n * (b[i] ?? 0), 0);
  const like = (i: number, j: number) =>
    dot(totals(i), totals(j)) / Math.sqrt(dot(totals(i), totals(i)) * dot(totals(j), totals(j)));
  for (let i = 0; i + 1 < placed.length; i += 1) {
    for (let j = i + 2; j < placed.length; j += 1) expect(like(i, j)).toBeLessThanOrEqual(like(i, i + 1) + 1e-9);
  }
  expect(alikeRows([])).toEqual([]);
});
