/**
 * Lines to paragraphs. As a rule a line is a paragraph. Notices copied from the web also come with paragraphs
 * parted by two U+3000 instead of line breaks, or with nothing between them; then one line is cut into several
 * paragraphs, which tile it: every character is in exactly one.
 */
import type { VFile } from 'vfile';
import { report } from '../text/report.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/spans/span.ts';
import { runOnStarts } from './run-on.ts';

export interface Paragraph extends Span {
  text: string;
}

/**
 * Two ideographic spaces begin a paragraph of an official document (GB/T 9704—2012 7.3.3: 首行空二字); those
 * after 第一条, or inside 目  录, do not.
 */
const INDENT = /(?<=\S{2})(?<!第\S{1,6}[章节条])(?=\u3000{2,}\S)/g;

/** One line holds more than half of the notice, so that line breaks cannot be what parts its paragraphs. */
function isRunOn(text: string, total: number): boolean {
  return text.length > 200 && text.length * 2 > total;
}

function cut(line: number, text: string, starts: readonly number[]): Paragraph[] {
  const bounds = [...new Set([0, ...starts])].filter((start) => start < text.length).sort((a, b) => a - b);
  return bounds.map((start, i) => {
    const end = bounds[i + 1] ?? text.length;
    return { line, start, end, text: text.slice(start, end) };
  });
}

/** Paragraphs in the source's order; empty lines give none. */
export function readParagraphs(source: Source, file: VFile): Paragraph[] {
  const total = source.lines.reduce((sum, line) => sum + line.length, 0);
  return source.lines.flatMap((text, i) => {
    const line = i + 1;
    if (text === '') return [];
    const at = { line, start: 0, end: text.length };
    const indents = [...text.matchAll(INDENT)].map((match) => match.index);
    if (indents.length > 0 && !text.includes('\t')) {
      const paragraphs = cut(line, text, indents);
      report(file, {
        rule: 'run-on-line',
        at,
        reason: `Expected one paragraph a line, found ${paragraphs.length} parted by U+3000; they are read one by one`,
      });
      return paragraphs;
    }
    if (isRunOn(text, total)) {
      const paragraphs = cut(line, text, runOnStarts(text));
      if (paragraphs.length > 1) {
        report(file, {
          rule: 'run-on-line',
          at,
          reason: `Expected one paragraph a line, found text without line breaks; it is cut at ${paragraphs.length - 1} enumerators and marks: compare with the original`,
        });
        return paragraphs;
      }
    }
    return [{ ...at, text }];
  });
}
