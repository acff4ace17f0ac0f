/**
 * Growth targets on one scale from zero: a row an indicator, in it a bar for each place that names it, with the notice's
 * words behind it. Only shares of growth stand here, so one axis is right for all of them.
 *
 *                                0        5%       10%
 *     地区生产总值     总体方案   ▬▬▬▬▬▬▬▬▬▬▬▬▬ 增长7.5%
 *                      附件1      ▬▬▬▬▬▬▬▬▬▬▬▬▬ 增长7.5%
 *     研发经费投入     附件2      ▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▬▶ 增长20%以上
 */
import { ticks as ticksOf } from 'd3';
import { heightOf, makeLabel, overlaps, round, widthOf, type Box, type Label, textLines } from './box.ts';

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
  id: string;
  source: Label;
  /** From zero to the value, or to the lower end of a range. */
  bar: Box;
  /** From the lower to the upper end of a range. */
  span: Box | null;
  /** An arrow behind the bar of what is open upwards. */
  arrow: string | null;
  label: Label;
  /** What a pointer may hit. */
  hit: Box;
}

export interface GrowthRow {
  name: Label;
  marks: GrowthMark[];
}

export interface GrowthFigure {
  width: number;
  height: number;
  font: number;
  /** Where zero is, and the axis's other numbers. */
  zero: number;
  ticks: { value: number; x: number; label: Label }[];
  heads: Label[];
  rows: GrowthRow[];
}

const FONT = 14;
/** A line's height is what a finger or pointer hits: WCAG 2.5.8 asks for 24 px. */
const [AXIS, HEAD, LINE, BAR, GAP, ARROW] = [24, 40, 24, 12, 12, 8];
/** From this width on names stand beside the bars, in a column of so many em. */
const [BESIDE, NAME] = [560, 12];

/** Indicators that the plan and an annex both name, then the others; each most growth first, then the notice's order. */
export function groupGrowth(growths: readonly Growth[]): { title: string; rows: Growth[][] }[] {
  const rows = [...Map.groupBy(growths, ({ row }) => row).values()];
  const most = (row: readonly Growth[]) => Math.max(...row.map(({ to }) => to));
  const sorted = rows.toSorted((one, other) => most(other) - most(one));
  const isBoth = (row: readonly Growth[]) => row.some(({ inPlan }) => inPlan) && row.some(({ inPlan }) => !inPlan);
  return [
    { title: '总体方案和附件都写了的', rows: sorted.filter(isBoth) },
    { title: '只有总体方案或只有附件写了的', rows: sorted.filter((row) => !isBoth(row)) },
  ].filter((group) => group.rows.length > 0);
}

/** Numbers of the axis: as many as have room. */
function layoutTicks(most: number, xOf: (value: number) => number): GrowthFigure['ticks'] {
  for (const count of [6, 4, 2, 1]) {
    const ticks = ticksOf(0, most, count).map((value) => {
      const words = value === 0 ? '0' : `${value}%`;
      return { value, x: xOf(value), label: makeLabel([words], { x: xOf(value), y: AXIS / 2 }, FONT, 'middle') };
    });
    if (!ticks.some(({ label }, i) => ticks.slice(i + 1).some((other) => overlaps(label.box, other.label.box)))) {
      return ticks;
    }
  }
  return [];
}

/** Lays growth targets out at a width; geometry rounded to 0.1. */
export function layoutGrowth(growths: readonly Growth[], width: number): GrowthFigure {
  const beside = width >= BESIDE;
  const widest = (words: readonly string[]) => Math.max(0, ...words.map(widthOf)) * FONT;
  const indent = beside ? (NAME + 1) * FONT : 0;
  const zero = round(indent + widest(growths.map(({ source }) => source)) + 12);
  const largest = Math.max(0, ...growths.map(({ to }) => to));
  const most = largest || 1;
  // Words stand behind their own bar: the longest bar need not leave room for the longest words of another.
  const scale = Math.max(
    0,
    Math.min(
      ...growths.map(({ to, words }) => (width - zero - widthOf(words) * FONT - ARROW - 8) / Math.max(to / most, 0.01)),
      width - zero - ARROW,
    ),
  );
  const xOf = (value: number) => round(zero + (value / most) * scale);

  const layoutMark = ({ id, source, from, to, open, words }: Growth, top: number): GrowthMark => {
    const middle = top + LINE / 2;
    const box = (start: number, end: number): Box => ({
      x: xOf(start),
      y: round(middle - BAR / 2),
      width: round(xOf(end) - xOf(start)),
      height: BAR,
    });
    const end = xOf(to);
    const label = makeLabel([words], { x: round(end + (open ? ARROW : 0) + 6), y: middle }, FONT, 'start');
    const arrow = `M${end},${round(middle - BAR / 2)}L${round(end + ARROW)},${round(middle)}L${end},${round(middle + BAR / 2)}Z`;
    return {
      id,
      source: makeLabel([source], { x: indent, y: middle }, FONT, 'start'),
      bar: box(0, from),
      span: to > from ? box(from, to) : null,
      arrow: open ? arrow : null,
      label,
      hit: { x: indent, y: round(top), width: round(width - indent), height: LINE },
    };
  };

  const heads: Label[] = [];
  const rows: GrowthRow[] = [];
  let y = AXIS;
  for (const group of groupGrowth(growths)) {
    heads.push(makeLabel([group.title], { x: 0, y: y + HEAD / 2 }, FONT, 'start'));
    y += HEAD;
    for (const row of group.rows) {
      const lines = textLines(row[0]?.name ?? '', (beside ? NAME * FONT : width) / FONT);
      const height = heightOf(lines.length, FONT) + 6;
      const name = makeLabel(lines, { x: 0, y: y + height / 2 }, FONT, 'start');
      const top = beside ? y : y + height;
      const marks = row.map((growth, i) => layoutMark(growth, top + i * LINE));
      rows.push({ name, marks });
      y = Math.max(y + height, top + row.length * LINE) + GAP;
    }
  }
  return { width, height: Math.ceil(y), font: FONT, zero, ticks: layoutTicks(largest, xOf), heads, rows };
}
