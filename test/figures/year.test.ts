import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, overlaps, textLines, widthOf } from '../../src/figures/box.ts';
import { layoutYear, type YearFigure, type YearInput } from '../../src/figures/year.ts';
import { makeCalendar, yearInput } from '../../src/site/calendar.ts';
import { milestones, index } from './milestones.ts';

const input = yearInput(index, makeCalendar(index));
if (!input) throw new Error('no plan year');

/** Bars and words of a figure, all of which keep apart. */
const boxesOf = ({ heads, months, spans, lanes }: YearFigure) => [
  ...[...heads, ...months].map(({ box }) => box),
  ...spans.flatMap(({ bar, marks }) => [bar, ...marks.map(({ label }) => label.box)]),
  ...lanes.flatMap(({ mark, bars }) => [mark.label.box, ...bars]),
];
const hitsOf = ({ spans, lanes }: YearFigure) => [
  ...spans.flatMap(({ marks }) => marks.map(({ hit }) => hit)),
  ...lanes.map(({ mark }) => mark.hit),
];

/** Nothing overlaps, nothing reaches out, everything can be hit. */
function check(figure: YearFigure): void {
  for (const boxes of [boxesOf(figure), hitsOf(figure)]) {
    for (const [i, box] of boxes.entries()) {
      if (!isInside(box, figure.width + 0.1, figure.height)) expect(box).toBe('inside');
      for (const other of boxes.slice(i + 1)) if (overlaps(box, other)) expect([box, other]).toEqual([]);
    }
  }
  for (const { height } of hitsOf(figure)) expect(height).toBeGreaterThanOrEqual(24);
  expect(JSON.stringify(figure)).not.toMatch(/null|NaN/);
}

describe.each([680, 300])('the real notice at %i px', (width) => {
  const figure = layoutYear(input, width);

  test('nothing overlaps', () => {
    check(figure);
  });

  test('every dated milestone has its words at its period; every cadence its lane', () => {
    const placed = figure.spans.flatMap(({ period, marks }) =>
      marks.map(({ id, label }) => [period, id, label.lines.join('')] as const),
    );
    expect(placed.map(([period, id]) => [period, id])).toEqual(input.dated.map(({ id, period }) => [period, id]));
    for (const [i, [, , shown]] of placed.entries()) {
      expect.soft(input.dated[i]?.words.startsWith(shown.replace(/…$/, ''))).toBe(true);
      expect.soft(shown.length).toBeGreaterThanOrEqual(Math.min(60, input.dated[i]?.words.length ?? 0));
    }
    // The year's own deadlines are in the lists alone.
    const dated = milestones.filter(({ date, period }) => date !== null && period !== String(input.year));
    expect(placed.map(([period, id]) => `${id} ${period}`).toSorted()).toEqual(
      dated.map(({ id, period }) => `${id.replaceAll('/', '-')} ${period}`).toSorted(),
    );
    const counts = figure.lanes.map(({ mark }) => Number(/(\d+)处$/.exec(mark.label.lines.join(''))?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      milestones.filter(({ kind }) => kind === 'cadence').length,
    );
  });

  test('is the same again', () => {
    expect(layoutYear(input, width)).toEqual(figure);
  });
});

const barOf = (period: string) =>
  layoutYear({ year: 2023, dated: [{ id: 'a', period, words: '开工' }], lanes: [] }, 1200).spans.map(
    ({ bar }) => [bar.x, bar.x + bar.width] as const,
  );

test.each([
  ['2023', [[0, 1200]]],
  ['2023-H2', [[600, 1200]]],
  ['2023-Q2', [[300, 600]]],
  ['2023-03', [[200, 300]]],
  ['2023-12', [[1100, 1200]]],
  // A day is 1/31 of its month; it is drawn at least 6 px wide, and not beyond the end.
  ['2023-04-16', [[350, 356]]],
  ['2023-12-31', [[1194, 1200]]],
  ['2024-03', []],
  ['2025', []],
])('%s stands at its months', (period, expected) => {
  expect(barOf(period)).toEqual(expected);
});

test.each([
  [52, 680, 52],
  [36, 680, 36],
  [12, 680, 12],
  [1, 680, 1],
  // 365 pieces of less than two pixels are no pieces.
  [365, 680, 1],
  [null, 680, 1],
])('a lane of %s a year at %i px has %i pieces', (times, width, pieces) => {
  const { lanes } = layoutYear({ year: 2023, dated: [], lanes: [{ id: 'a', words: '每次', times }] }, width);
  expect(lanes.map(({ bars, broken }) => [bars.length, broken])).toEqual([[pieces, times === null]]);
});

test('nothing', () => {
  const { spans, lanes, heads } = layoutYear({ year: 2023, dated: [], lanes: [] }, 680);
  expect([spans, lanes, heads]).toEqual([[], [], []]);
});

const words = fc.string({
  unit: fc.constantFrom(...Array.from('年产30万吨、“一件事”G%，')),
  minLength: 1,
  maxLength: 120,
  size: 'max',
});
const period = fc.oneof(
  fc.constantFrom('2023', '2023-H1', '2023-Q1', '2023-Q4', '2023-01', '2023-12', '2023-12-31', '2022', '2024-05'),
  fc.date({ min: new Date('2023-01-01'), max: new Date('2023-12-31'), noInvalidDate: true }).map((date) => {
    return date.toISOString().slice(0, 10);
  }),
);
const anyInput: fc.Arbitrary<YearInput> = fc.record({
  year: fc.constant(2023),
  dated: fc.array(fc.record({ id: fc.uuid(), period, words }), { maxLength: 30 }),
  lanes: fc.array(fc.record({ id: fc.uuid(), words, times: fc.constantFrom(null, 1, 2, 4, 12, 36, 52, 365) }), {
    maxLength: 8,
  }),
});

test('nothing overlaps, whatever the words and periods, on a phone and on a page', () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom(300, 680), (any, width) => {
      const figure = layoutYear(any, width);
      check(figure);
      const placed = figure.spans.flatMap(({ marks }) => marks.map(({ id }) => id));
      const inYear = any.dated.filter((one) => one.period.startsWith('2023'));
      expect(placed.toSorted()).toEqual(inYear.map(({ id }) => id).toSorted());
    }),
    { numRuns: 60 },
  );
});

describe('lines', () => {
  test.each([
    ['开工建设、投产', 4, 2, ['开工建', '设、投产']],
    ['年产30万吨', 3, 3, ['年产', '30', '万吨']],
    ['一二三四五六七八', 3, 2, ['一二三', '四五…']],
    ['ABCDEFGHIJ', 3, 4, ['ABCD', 'EFGH', 'IJ']],
    ['短', 9, 1, ['短']],
  ])('%s in %i em', (text, most, count, lines) => {
    expect(textLines(text, most, count)).toEqual(lines);
  });

  test('hold what they can and lose nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (text, most) => {
        const lines = textLines(text, most);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
