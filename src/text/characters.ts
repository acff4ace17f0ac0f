/** Messages about single characters of a notice: what a careful typist would not have left in it. */
import type { VFile } from 'vfile';
import { nesting } from './brackets.ts';
import { widenedIn } from './display.ts';
import { report } from './report.ts';
import type { Source } from './source.ts';

/** C0 and C1 controls (tab aside), zero-width and bidirectional marks, the replacement character. */
const STRAY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

const WIDE_MARKS = /[，：；（）]/g;

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Reports stray characters, brackets and quotation marks without a partner, and punctuation of both widths. */
export function checkCharacters(source: Source, file: VFile): void {
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
