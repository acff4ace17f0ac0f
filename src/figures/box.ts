/** Boxes of text in a figure: how wide words are without a browser, where lines break, what overlaps. */
import { breakLines, wordStarts, type LineOptions } from '../text/lines.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words in a figure: `x` is their start, middle or end by `anchor`; `y` their first baseline; `box` what they cover. */
export interface Label {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

/** Line height in em. */
const LEADING = 1.25;
/** From a line's top to its baseline, in em: Chinese characters fill the em box and stand 0.12 below the baseline. */
const ASCENT = 1.0;

/** One decimal: finer differences no eye sees, and machines may differ there. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Width in em; a Chinese character is 1, and figures and Latin letters are taken at the widest that fonts have. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character >= ' ' && character <= '~' ? 0.65 : 1;
  return width;
}

/** A label has a line even where it has no words. */
function inLines(text: string, options: Omit<LineOptions, 'measure'>): string[] {
  const lines = breakLines(text, { ...options, measure: widthOf });
  return lines.length > 0 ? lines : [''];
}

/** A name in lines of at most `most` em, as even as they can be, between words unless lines would be much less even. */
export const nameLines = (name: string, most: number): string[] =>
  widthOf(name) <= most ? [name] : inLines(name, { most, last: 'even', words: wordStarts(name) });

/** Running words in lines of at most `most` em; what exceeds `count` lines ends in `…`. */
export const textLines = (text: string, most: number, count = Infinity): string[] =>
  inLines(text, { most, last: 'free', count });

/** Height of so many lines. */
export function heightOf(lines: number, font: number): number {
  return lines * font * LEADING;
}

/** Lays lines at `x`, around the height `y`. */
export function makeLabel(
  lines: string[],
  { x, y }: Pick<Box, 'x' | 'y'>,
  font: number,
  anchor: Label['anchor'],
): Label {
  const width = Math.max(...lines.map(widthOf)) * font;
  const height = heightOf(lines.length, font);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const top = y - height / 2;
  const baseline = top + font * (ASCENT + (LEADING - ASCENT) / 4);
  const box = { x: round(left), y: round(top), width: round(width), height: round(height) };
  return { lines, x: round(x), y: round(baseline), anchor, box };
}

/** Distance from baseline to baseline. */
export function lineStep(font: number): number {
  return round(font * LEADING);
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function isInside(box: Box, width: number, height: number): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}
