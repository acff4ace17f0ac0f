/**
 * A plan's year on one axis of twelve months: what is to be done within a period is a span of that period, with the
 * words of each above it; cadences are lanes, as many pieces as the year has of their period.
 *
 *     1月 │ 2月 │ 3月 │ 4月 │ 5月 │ 6月 │ …
 *                己内酰胺项目：3月中交
 *                ────●
 *                      己内酰胺项目：二季度全面投产
 *                      ────────────────●
 *     每月 7处
 *     ▬▬▬▬▬ ▬▬▬▬▬ ▬▬▬▬▬ ▬▬▬▬▬ ▬▬▬▬▬ ▬▬▬▬▬ …
 *
 * A span of a month or a quarter, because the notice names no day in it; the dot is its last day, by which a thing is due. Words stand above spans and never beside them,
 * so that nothing overlaps however many there are, on a phone's width as on a page's.
 */
import { daysIn, readPeriod } from '../model/period.ts';
import { heightOf, makeLabel, round, widthOf, type Box, type Label, textLines } from './box.ts';

export interface YearInput {
  year: number;
  /** In the order in which they are drawn; `period` as published, `2023-Q2`. */
  dated: readonly { id: string; period: string; words: string }[];
  /** `times` a year; null where the words give no period. */
  lanes: readonly { id: string; words: string; times: number | null }[];
}

/** Words with what a pointer may hit. */
export interface Mark {
  id: string;
  label: Label;
  hit: Box;
}

export interface YearFigure {
  width: number;
  height: number;
  font: number;
  heads: Label[];
  months: Label[];
  /** Every other quarter, behind everything. */
  bands: Box[];
  spans: { period: string; bar: Box; marks: Mark[] }[];
  /** A lane without a period is one broken line. */
  lanes: { mark: Mark; bars: Box[]; broken: boolean }[];
}

const FONT = 14;
const [AXIS, HEAD, GAP, BAR] = [28, 40, 14, 8];
/** Least height of what can be hit: WCAG 2.5.8 asks for 24 px. */
const HIT = 24;
/** A day is still seen, and pieces of a lane are told apart. */
const [LEAST, PIECE] = [6, 2];

/** Where a day begins, as a share of the year: months are equally wide. */
function shareOf(iso: string, after: 0 | 1): number {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  return (month - 1 + (day - 1 + after) / daysIn(year, month)) / 12;
}

/** Words at a span: they begin or end with it, whichever gives them room on fewer lines. */
function place({ id, words }: { id: string; words: string }, { x, width: own }: Box, top: number, width: number): Mark {
  const [right, left] = [width - x, x + own];
  const wanted = widthOf(words) * FONT;
  const anchor = wanted <= right || right >= left ? 'start' : 'end';
  const room = anchor === 'start' ? right : left;
  const lines = textLines(words, room / FONT, Math.max(2, Math.ceil(800 / room)));
  const height = round(Math.max(HIT, heightOf(lines.length, FONT) + 6));
  const label = makeLabel(lines, { x: anchor === 'start' ? x : left, y: top + height / 2 }, FONT, anchor);
  return { id, label, hit: { x: label.box.x, y: round(top), width: label.box.width, height } };
}

function layoutMonths(width: number): Label[] {
  const month = width / 12;
  const step = widthOf('12月') * FONT <= month ? 1 : 3;
  return Array.from({ length: 12 / step }, (_, i) =>
    step === 1
      ? makeLabel([`${i + 1}月`], { x: (i + 0.5) * month, y: AXIS / 2 }, FONT, 'middle')
      : makeLabel([`${i * step + 1}月`], { x: i * step * month + 2, y: AXIS / 2 }, FONT, 'start'),
  );
}

/** Pieces of a lane; where they would be too small to see apart, one. */
function cut(times: number, y: number, width: number): Box[] {
  const count = width / times < 2 * PIECE ? 1 : times;
  const each = width / count;
  const gap = count === 1 ? 0 : each < 12 ? 1 : PIECE;
  return Array.from({ length: count }, (_, i) => ({
    x: round(i * each),
    y,
    width: round(each - gap),
    height: BAR,
  }));
}

/** Lays a year out at a width; what is in no period of that year has no place in it. Geometry rounded to 0.1. */
export function layoutYear({ year, dated, lanes }: YearInput, width: number): YearFigure {
  const heads: Label[] = [];
  let y = AXIS;
  const head = (words: string) => {
    heads.push(makeLabel([words], { x: 0, y: y + HEAD / 2 }, FONT, 'start'));
    y += HEAD;
  };
  const inYear = dated.filter(({ period }) => readPeriod(period, year)?.year === year);
  if (inYear.length > 0) head('写明期限的');
  const spans = [...Map.groupBy(inYear, ({ period }) => period)].map(([period, own]) => {
    const { from, to } = readPeriod(period, year) ?? { from: '', to: '' };
    const [start, end] = [shareOf(from, 0) * width, shareOf(to, 1) * width];
    const size = Math.max(LEAST, end - start);
    const across = { x: round(Math.min(start, width - size)), y: 0, width: round(size), height: BAR };
    const marks = own.map(({ id, words }) => {
      const mark = place({ id: id, words: words }, across, y, width);
      y += mark.hit.height;
      return mark;
    });
    const bar = { ...across, y: round(y) };
    y += BAR + GAP;
    return { period, bar, marks };
  });
  if (lanes.length > 0) head('按周期做的');
  const drawn = lanes.map(({ id, words, times }) => {
    const mark = place({ id: id, words: words }, { x: 0, y: 0, width, height: BAR }, y, width);
    y += mark.hit.height;
    const bars = cut(times ?? 1, round(y), width);
    y += BAR + GAP;
    return { mark, bars, broken: times === null };
  });
  const height = Math.ceil(y);
  const bands = [0, 2].map((quarter) => ({
    x: round((quarter * width) / 4),
    y: 0,
    width: round(width / 4),
    height,
  }));
  return { width, height, font: FONT, heads, months: layoutMonths(width), bands, spans, lanes: drawn };
}
