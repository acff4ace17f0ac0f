/** Lines of running words in a figure: filled one after the other, cut where there are too many. */
import { widthOf } from './box.ts';

/** These do not begin a line. */
const CLOSING = /[、，。；：！？”’）》〉…%]/;

/**
 * Breaks text into lines of at most `most` em; what exceeds `count` lines ends in `…`. Words of Chinese break anywhere
 * but before closing punctuation and inside a number (年产30万吨).
 */
export function breakLines(text: string, most: number, count: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  const together = (before: string, after: string) => CLOSING.test(after) || /[\w.][\w.%]/.test(before + after);
  for (const character of text) {
    const own = widthOf(character);
    if (width + own > most && line.length > 0) {
      let cut = line.length;
      while (cut > 1 && together(line[cut - 1] ?? '', line[cut] ?? character)) cut -= 1;
      // A run without any place to break is broken where it ends.
      if (cut === 1) cut = line.length;
      lines.push(line.slice(0, cut).join(''));
      line = line.slice(cut);
      width = widthOf(line.join(''));
    }
    line.push(character);
    width += own;
  }
  lines.push(line.join(''));
  if (lines.length <= count) return lines;
  let last = lines[count - 1] ?? '';
  while (widthOf(last) + 1 > most) last = last.slice(0, -1);
  return [...lines.slice(0, count - 1), `${last}…`];
}
