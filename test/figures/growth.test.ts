import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, overlaps } from '../../src/figures/box.ts';
import { groupGrowth, layoutGrowth, type Growth, type GrowthFigure } from '../../src/figures/growth.ts';
import { anyGrowths, realGrowths, index } from './targets.ts';

const marksOf = ({ rows }: GrowthFigure) => rows.flatMap(({ marks }) => marks);

/** Words and bars of a figure, all of which keep apart. */
const boxesOf = (figure: GrowthFigure) => [
  ...figure.rows.map(({ name }) => name.box),
  ...marksOf(figure).flatMap(({ bar, label }) => [bar, label.box]),
];

/** Every bar begins at zero and is as long as its value on the one scale; nothing overlaps; everything can be hit. */
function check(growths: readonly Growth[], figure: GrowthFigure): void {
  const byId = new Map(growths.map((growth) => [growth.id, growth]));
  const marks = marksOf(figure);
  expect(marks.flatMap(({ ids }) => ids).toSorted()).toEqual([...byId.keys()].toSorted());

  const most = Math.max(...growths.map(({ to }) => to)) || 1;
  const longest = Math.max(...marks.map(({ bar, span }) => (span ? span.x + span.width : bar.x + bar.width)));
  const scale = (longest - figure.zero) / most;
  for (const { ids, bar, span, arrow, tick, label } of marks) {
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = own;
    if (!first) throw new Error('a mark of nothing');
    for (const { from, to, open } of own) expect([from, to, open]).toEqual([first.from, first.to, first.open]);
    expect(bar.x).toBe(figure.zero);
    expect(Math.abs(bar.width - first.from * scale)).toBeLessThan(0.2);
    expect(span === null).toBe(first.to === first.from);
    if (span) expect(Math.abs(span.x + span.width - figure.zero - first.to * scale)).toBeLessThan(0.2);
    expect(arrow !== null).toBe(first.open);
    expect(tick !== null).toBe(own.some(({ inPlan }) => inPlan));
    if (tick) expect(Math.abs(tick.x + tick.width / 2 - figure.zero - first.to * scale)).toBeLessThan(0.2);
    expect(bar.height > 2).toBe(own.some(({ inPlan }) => !inPlan));
    expect(label.lines.join('')).toBe(first.words);
  }
  for (const row of figure.rows) {
    const own = row.marks.flatMap(({ ids }) => ids);
    expect(new Set(own.map((id) => byId.get(id)?.row)).size).toBe(1);
    const values = own.map((id) => [byId.get(id)?.from, byId.get(id)?.to, byId.get(id)?.open].join());
    expect(row.differs).toBe(values.some((value) => value !== values[0]));
  }

  const boxes = boxesOf(figure).filter(({ width }) => width > 0);
  for (const [i, box] of boxes.entries()) {
    if (!isInside(box, figure.width + 0.1, figure.height)) expect(box).toBe('inside');
    for (const other of boxes.slice(i + 1)) if (overlaps(box, other)) expect([box, other]).toEqual([]);
  }
  for (const { hit } of marks) expect(hit.height).toBeGreaterThanOrEqual(24);
  expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity/);
}

describe.each([360, 300])('the real notice at %i px', (width) => {
  const figure = layoutGrowth(realGrowths, width);

  test('every growth target in per cent has its bar from zero on one scale, and nothing overlaps', () => {
    const targets = index.targets.filter(
      ({ comparator, measure }) => comparator.startsWith('growth') && measure === '%',
    );
    expect(targets.length).toBeGreaterThan(15);
    expect(realGrowths.map(({ id }) => id)).toEqual(targets.map(({ id }) => id));
    check(realGrowths, figure);
  });

  test('the plan and the annex share a bar where they agree, the park’s has its own', () => {
    const rowOf = (id: string) => figure.rows.find(({ marks }) => marks.some(({ ids }) => ids.includes(id)));
    expect(rowOf('plan/2-1-t1')?.marks.map(({ ids }) => ids)).toEqual([['plan/2-1-t1', 'annex-1/1-p1-t2']]);
    const parks = realGrowths.filter(({ name }) => name.includes('园区'));
    expect(parks.length).toBeGreaterThan(0);
    for (const { id } of parks) expect(rowOf(id)?.marks).toHaveLength(1);
  });

  test('is the same again', () => {
    expect(layoutGrowth(realGrowths, width)).toEqual(figure);
  });
});

const growth = (id: string, more: Partial<Growth> = {}): Growth => ({
  ...{ id, row: id, name: id, source: '附件1', inPlan: false, words: '增长10%', from: 10, to: 10, open: false },
  ...more,
});

test('most growth comes first, then the order given; an indicator’s equal values are one', () => {
  const rows = groupGrowth([
    growth('a'),
    growth('b', { from: 30, to: 30 }),
    growth('c', { row: 'c', inPlan: true, from: 5, to: 5 }),
    growth('d', { row: 'c', from: 6, to: 6 }),
    growth('e', { row: 'a', inPlan: true }),
  ]);
  expect(rows.map((row) => row.map((values) => values.map(({ id }) => id)))).toEqual([
    [['b']],
    [['a', 'e']],
    [['c'], ['d']],
  ]);
});

test('a range is drawn from zero to its lower end, and on to its upper end', () => {
  const [mark] = marksOf(layoutGrowth([growth('a', { from: 5, to: 10, words: '增长5%-10%' })], 680));
  expect(mark?.span?.x).toBeCloseTo((mark?.bar.x ?? 0) + (mark?.bar.width ?? 0), 5);
  expect(mark?.span?.width).toBeCloseTo(mark?.bar.width ?? 0, 0);
});

test('nothing', () => {
  expect(layoutGrowth([], 680).rows).toEqual([]);
});

test('holds for any targets, on a phone and on a page', () => {
  fc.assert(
    fc.property(anyGrowths, fc.constantFrom(300, 360), (growths, width) => {
      if (growths.length > 0) check(growths, layoutGrowth(growths, width));
    }),
    { numRuns: 100 },
  );
});
