import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/figures/spread.ts';

test('what has room stays where it wishes', () => {
  expect(
    spread(
      [
        { wish: 10, size: 4 },
        { wish: 20, size: 4 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 20]);
});

test('what overlaps moves by halves', () => {
  expect(
    spread(
      [
        { wish: 10, size: 4 },
        { wish: 10, size: 4 },
      ],
      0,
      100,
      2,
    ),
  ).toEqual([7, 13]);
});

test('a later wish before an earlier one pushes all three', () => {
  const size = 2;
  expect(
    spread(
      [
        { wish: 10, size },
        { wish: 10, size },
        { wish: 4, size },
      ],
      0,
      100,
    ),
  ).toEqual([6, 8, 10]);
});

test('ends hold', () => {
  expect(
    spread(
      [
        { wish: 0, size: 4 },
        { wish: 99, size: 4 },
      ],
      0,
      10,
    ),
  ).toEqual([2, 8]);
});

test('none overlap, and all are inside when they fit', () => {
  const item = fc.record({ wish: fc.integer({ min: -50, max: 150 }), size: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 9 }), (items) => {
      const centres = spread(items, 0, 100, 1);
      const ends = items.map(
        ({ size }, i) => [(centres[i] ?? NaN) - size / 2, (centres[i] ?? NaN) + size / 2] as const,
      );
      for (const [i, [start, end]] of ends.entries()) {
        expect(start).toBeGreaterThanOrEqual(i === 0 ? -1e-9 : (ends[i - 1]?.[1] ?? 0) + 1 - 1e-9);
        expect(end).toBeLessThanOrEqual(100 + 1e-9);
      }
    }),
  );
});
