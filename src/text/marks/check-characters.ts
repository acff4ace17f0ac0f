/** Messages about single characters of a notice: what a careful typist would not have left in it. */
import type { VFile } from 'vfile';
import { nesting } from './brackets.ts';
import { widenedIn } from './display.ts';
import { report } from '../report.ts';
import { forbiddenIn } from './showable.ts';
import type { Source } from '../source.ts';

/** Breaks inside a line, C1 controls, zero-width and bidirectional marks, the replacement character. */
const STRAY = /[\u000b\r\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;
/** Places that a message names. */
const MOST_PLACES = 20;

const WIDE_MARKS = /[，：；（）]/g;

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Reports in one message, with the places, the characters that no page or file can hold. */
export function checkForbidden(lines: readonly string[], file: VFile): void {
  const found = lines.flatMap((text, i) => forbiddenIn(text).map((start) => ({ line: i + 1, start, text })));
  const [first] = found;
  if (!first) return;
  const places = found.slice(0, MOST_PLACES).map(({ line, start }) => `${line}:${start + 1}`);
  const more = found.length > MOST_PLACES ? ' …' : '';
  const chars = new Set(found.map(({ text, start }) => codePoint(text.slice(start))));
  report(file, {
    rule: 'forbidden-character',
    at: { line: first.line, start: first.start, end: first.start + 1 },
    reason: `Expected characters that XML and browsers can hold, found ${[...chars].slice(0, MOST_PLACES).join(', ')} at ${places.join(', ')}${more} (${found.length} in all); the record keeps them, pages and files show U+FFFD`,
  });
}

/** Reports stray characters, brackets and quotation marks without a partner, and punctuation of both widths. */
export function checkCharacters(source: Source, file: VFile): void {
  checkForbidden(source.lines, file);
  source.lines.forEach((text, i) => {
    const line = i + 1;
    for (const { 0: char, index } of text.matchAll(STRAY)) {
      report(file, {
        rule: 'stray-character',
        at: { line, start: index, end: index + char.length },
        reason: `Expected text, found the invisible character ${codePoint(char)}; it is kept: compare with the original`,
        actual: codePoint(char),
      });
    }
    const brackets = nesting(text);
    for (const offset of brackets.alone) {
      const mark = text.charAt(offset);
      report(file, {
        rule: 'unbalanced-bracket',
        at: { line, start: offset, end: offset + 1 },
        reason: `Expected a partner for ${mark} in this line, found none; it is read as an ordinary character`,
        actual: mark,
      });
    }
    // 9:00 and addresses are half-width in every notice.
    const widened = widenedIn(text, brackets);
    const narrow = widened.length;
    const wide = text.match(WIDE_MARKS)?.length ?? 0;
    if (narrow > 0 && wide > 0) {
      const offset = narrow < wide ? (widened[0] ?? 0) : text.search(WIDE_MARKS);
      report(file, {
        rule: 'mixed-width',
        at: { line, start: offset, end: offset + 1 },
        reason: `Expected punctuation of one width in a line, found ${narrow} half-width and ${wide} full-width marks; half-width ones are shown full-width`,
      });
    }
  });
}
