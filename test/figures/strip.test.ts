import { expect, describe, test } from 'vitest';
import { makeMatrix } from '../../src/figures/matrix.ts';
import { layoutStrip, type StripColumn } from '../../src/figures/strip.ts';
import { madeUp } from '../../scripts/bench/made-up.ts';
import { network, realInput } from './notice.ts';

/** Heights of a column's bars in a row, from the paths: `M186.3 58V45.2`. */
const barsOf = ({ bars }: StripColumn) =>
  bars.flatMap(({ role, path }) =>
    [...path.matchAll(/M[\d.]+ ([\d.]+)V([\d.]+)/g)].map(([, from, to]) => ({
      role,
      from: Number(from),
      to: Number(to),
    })),
  );

const one = madeUp(5);
const [first] = one.campaigns;

describe.each([
  ['the real notice', realInput],
  ['5 organisations', one],
  ['200 organisations', madeUp(200)],
  ['600 organisations', madeUp(600)],
  [
    'no campaigns',
    {
      ...one,
      campaigns: [{ id: null, name: '各项任务' }],
      edges: one.edges.map((edge) => ({ ...edge, campaign: null })),
    },
  ],
  [
    'one campaign',
    {
      ...one,
      campaigns: first ? [first] : [],
      edges: one.edges.map((edge) => ({ ...edge, campaign: first?.id ?? null })),
    },
  ],
])('%s', (_, input) => {
  const strip = layoutStrip(makeMatrix(input));
  if (!strip) throw new Error('nothing was drawn');

  test('columns stand side by side within the width, the busiest first', () => {
    let edge = 0;
    for (const { x, width } of strip.columns) {
      expect(x).toBeGreaterThanOrEqual(edge - 0.1);
      expect(width).toBeGreaterThan(0);
      edge = x + width;
    }
    expect(edge).toBeLessThanOrEqual(strip.width + 0.1);
    const totals = strip.columns.map(({ counts }) => counts.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(strip.columns.filter(({ label }) => label === null).length).toBe(strip.rest?.count ?? 0);
  });

  test('bars stand on their rows, one on the other, as high as there are tasks', () => {
    const [unit] = strip.columns.flatMap((column) => {
      const high = barsOf(column).reduce((sum, { from, to }) => sum + from - to, 0);
      return [high / column.counts.total];
    });
    for (const column of strip.columns) {
      const bars = barsOf(column);
      const high = bars.reduce((sum, { from, to }) => sum + from - to, 0);
      expect.soft(high).toBeCloseTo((unit ?? 0) * column.counts.total, 0);
      expect.soft(bars.every(({ to }) => to > 0)).toBe(true);
    }
    for (const [i, { y }] of strip.rows.entries()) {
      const above = strip.rows[i - 1]?.y ?? 0;
      const inRow = strip.columns.flatMap(barsOf).filter(({ from, to }) => from <= y && to > above - 1 && from > above);
      expect.soft(Math.min(...inRow.map(({ to }) => to))).toBeGreaterThan(above);
    }
    expect(strip.rows.at(-1)?.y ?? 0).toBeLessThan(560);
  });
});

test('it counts what the network does', () => {
  const strip = layoutStrip(makeMatrix(realInput));
  const tasks = network.edges.reduce((sum, { clauses }) => sum + clauses.length, 0);
  expect(strip?.columns.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(tasks);
  expect(strip?.rows.reduce((sum, row) => sum + row.sum.total, 0)).toBe(tasks);
});

test('without tasks there is none', () => {
  expect(layoutStrip(makeMatrix({ ...one, edges: [] }))).toBeNull();
});
