import { expect, test } from 'vitest';
import { crossings, order, type Weights } from '../../src/figures/order.ts';

const row = (...weights: number[]) => ({ weights });
function allCrossings(rows: readonly { weights: Weights }[]): number {
  return rows.reduce(
    (sum, one, i) => sum + rows.slice(i + 1).reduce((more, other) => more + crossings(one.weights, other.weights), 0),
    0,
  );
}

test('lines cross where the upper goes below the lower', () => {
  expect(crossings([0, 2], [3, 0])).toBe(6);
  expect(crossings([3, 0], [0, 2])).toBe(0);
  expect(crossings([1, 1], [1, 1])).toBe(1);
});

test('organisations stand beside their campaigns', () => {
  const [a, b, c] = [row(0, 0, 1), row(1, 0, 0), row(0, 1, 0)];
  expect(order([a, b, c])).toEqual([b, c, a]);
});

test('ties keep the order given', () => {
  const [a, b] = [row(1, 1), row(1, 1)];
  expect(order([a, b])[0]).toBe(a);
});

test('exchanges mend what barycentres get wrong', () => {
  // Barycentres 1.2 and 1; over the other, the wide one crosses 2 tasks, below it 3.
  const [wide, narrow] = [row(3, 0, 0, 2), row(0, 1, 0, 0)];
  expect(order([narrow, wide])).toEqual([wide, narrow]);
});

test('exchanges never make it worse', () => {
  const rows = [row(9, 0, 0, 4), row(0, 5, 0, 0), row(2, 0, 3, 0), row(0, 0, 1, 1), row(4, 0, 0, 4), row(1, 1, 1, 1)];
  const centre = ({ weights }: { weights: number[] }) =>
    weights.reduce((sum, weight, i) => sum + weight * i, 0) / weights.reduce((sum, weight) => sum + weight, 0);
  const byCentre = rows.toSorted((one, other) => centre(one) - centre(other));
  expect(allCrossings(order(rows))).toBeLessThanOrEqual(allCrossings(byCentre));
});
