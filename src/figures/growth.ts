/**
 * Growth targets on one scale from zero: a row an indicator, in it a line for each value that the notice gives it. A bar is
 * an annex's, an upright tick the general plan's; where they agree, the tick ends the bar. Only shares of growth stand
 * here, so one scale is right for all of them.
 *
 *     地区生产总值   ▬▬▬▬▬▬▬▬▬▬▬▬|      增长7.5%
 *     研发经费投入   ▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▶ 增长20%以上
 *                    ─────────────────| 增长20%
 */
import { heightOf, makeLabel, round, textLines, widthOf, type Box, type Label } from './box.ts';

/** One growth target; what shares a `row` is one indicator. */
export interface Growth {
  id: string;
  row: string;
  /** The indicator as this place names it. */
  name: string;
  /** 总体方案, 附件1 */
  source: string;
  inPlan: boolean;
  /** 增长20%以上 */
  words: string;
  /** Per cent, from zero; `to` exceeds `from` where the notice gives a range. */
  from: number;
  to: number;
  /** At least: 20%以上 */
  open: boolean;
}

export interface GrowthMark {
  /** The targets that say this value, in the notice's order. */
  ids: string[];
  /** From zero to the value, or to the lower end of a range; thin where no annex says it. */
  bar: Box;
  /** From the lower to the upper end of a range. */
  span: Box | null;
  /** An arrow behind the bar of what is open upwards. */
  arrow: string | null;
  /** Where the general plan says it. */
  tick: Box | null;
  label: Label;
  /** What a pointer may hit. */
  hit: Box;
}

export interface GrowthRow {
  name: Label;
  /** Whether its places give different values. */
  differs: boolean;
  marks: GrowthMark[];
}

export interface GrowthFigure {
  width: number;
  height: number;
  font: number;
  /** Where zero is. */
  zero: number;
  rows: GrowthRow[];
}

const FONT = 14;
/** A line's height is what a finger or pointer hits: WCAG 2.5.8 asks for 24 px. */
const [LINE, BAR, THIN, TICK, GAP, ARROW] = [24, 10, 2, 18, 4, 7];
/** The names' share of the width, and the most that words behind bars take of it. */
const [NAMES, WORDS] = [0.34, 0.36];

/** Targets by indicator: most growth first, then the notice's order; in each by value, in the notice's order. */
export function groupGrowth(growths: readonly Growth[]): Growth[][][] {
  const rows = [...Map.groupBy(growths, ({ row }) => row).values()];
  const most = (row: readonly Growth[]) => Math.max(...row.map(({ to }) => to));
  return rows
    .toSorted((one, other) => most(other) - most(one))
    .map((row) => [...Map.groupBy(row, ({ from, to, open }) => [from, to, open].join(' ')).values()]);
}

/** Lays growth targets out at a width; geometry rounded to 0.1. */
export function layoutGrowth(growths: readonly Growth[], width: number): GrowthFigure {
  const zero = round(width * NAMES + FONT);
  const most = Math.max(0, ...growths.map(({ to }) => to)) || 1;
  const linesOf = (words: string) => textLines(words, (width * WORDS) / FONT);
  const words = Math.max(0, ...growths.flatMap((growth) => linesOf(growth.words).map(widthOf))) * FONT;
  const scale = width - zero - ARROW - GAP - words;
  const xOf = (value: number) => round(zero + (value / most) * scale);

  const layoutMark = (own: readonly Growth[], top: number): GrowthMark => {
    const { from = 0, to = 0, open = false, words: said = '' } = own[0] ?? {};
    const lines = linesOf(said);
    const height = Math.max(LINE, heightOf(lines.length, FONT) + 6);
    const middle = top + height / 2;
    const tall = own.some(({ inPlan }) => !inPlan) ? BAR : THIN;
    const box = (start: number, end: number, high: number): Box => ({
      x: round(start),
      y: round(middle - high / 2),
      width: round(end - start),
      height: high,
    });
    const end = xOf(to);
    const [above, below] = [round(middle - BAR / 2), round(middle + BAR / 2)];
    return {
      ids: own.map(({ id }) => id),
      bar: box(zero, xOf(from), tall),
      span: to > from ? box(xOf(from), end, BAR) : null,
      arrow: open ? `M${end},${above}L${round(end + ARROW)},${round(middle)}L${end},${below}` : null,
      tick: own.some(({ inPlan }) => inPlan) ? box(end - THIN / 2, end + THIN / 2, TICK) : null,
      label: makeLabel(lines, { x: end + ARROW + GAP, y: middle }, FONT, 'start'),
      hit: { x: zero, y: round(top), width: round(width - zero), height: round(height) },
    };
  };

  let y = 0;
  const rows = groupGrowth(growths).map((values): GrowthRow => {
    const lines = textLines(values[0]?.[0]?.name ?? '', (width * NAMES) / FONT);
    const height = Math.max(LINE, heightOf(lines.length, FONT) + 6);
    let at = y;
    const marks = values.map((own) => {
      const mark = layoutMark(own, at);
      at = mark.hit.y + mark.hit.height;
      return mark;
    });
    const name = makeLabel(lines, { x: 0, y: y + height / 2 }, FONT, 'start');
    y = Math.max(y + height, at) + GAP;
    return { name, differs: values.length > 1, marks };
  });
  return { width, height: Math.ceil(y), font: FONT, zero, rows };
}
