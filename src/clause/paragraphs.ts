/**
 * Lines to paragraphs. As a rule a line is a paragraph. Notices copied from the web also come with paragraphs
 * parted by two U+3000 instead of line breaks, or with nothing between them; then one line is cut into several
 * paragraphs, which tile it: every character is in exactly one.
 */
import type { VFile } from 'vfile';
import { report } from '../text/report.ts';
import type { Source, Span } from '../text/source.ts';
import { readMarker, SCHEMES } from './markers.ts';

export interface Paragraph extends Span {
  text: string;
}

/**
 * Two ideographic spaces begin a paragraph of an official document (GB/T 9704—2012 7.3.3: 首行空二字); those
 * after 第一条, or inside 目  录, do not.
 */
const INDENT = /(?<=\S{2})(?<!第\S{1,6}[章节条])(?=\u3000{2,}\S)/g;

/** What stands on a line of its own in the frame, and may be run into the text: document number, list, annex. */
const FRAME_MARK =
  /[(（]?[\p{Script=Han}]{2,12}〔\d{4}〕\d{1,4}号[)）]?|附件[:：](?=\s*1[.．、])|(?<=[。\p{Script=Han}）)])附件[0-9一二三四五六七八九十]{1,2}(?=[\p{Script=Han}])(?![所中的])/gu;
/** A date that ends a letter: it stands after the issuer's name, and more text follows. */
const CLOSING_DATE = /(?<=(?:政府|办公室|委员会|局|厅|部|院|会|署|中心))\d{4}年\d{1,2}月\d{1,2}日(?=[^\d，,、。；;])/g;
/** A heading without a full stop that the next enumerator follows at once: `二、主要目标(一)经济运行…`. */
const MOST_HEADING = 30;

/** One line holds more than half of the notice, so that line breaks cannot be what parts its paragraphs. */
function isRunOn(text: string, total: number): boolean {
  return text.length > 200 && text.length * 2 > total;
}

/**
 * Offsets where an enumerator continues the numbering: the next number of an open level, or number one of a
 * deeper one, after the end of a sentence or of a heading without one. `7.5%` and 公路一、二期 continue nothing.
 */
function numberedStarts(text: string): number[] {
  const starts: number[] = [];
  const open: { rank: number; value: number }[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!/[第一二三四五六七八九十(（\d０-９①-⑳]/.test(text.charAt(at))) continue;
    if (at > 0 && /[\d０-９.．一二三四五六七八九十第]/.test(text.charAt(at - 1))) continue;
    const marker = readMarker(text.slice(at, at + 12));
    if (marker?.start !== 0) continue;
    const level = open.findLastIndex((entry) => entry.rank <= marker.rank);
    const sibling = open[level]?.rank === marker.rank ? open[level] : undefined;
    const expected = sibling ? sibling.value + 1 : 1;
    const before = text.slice(last, at);
    const boundary =
      at === 0 ||
      /[。！？；;:：)）”》\s]$/.test(before) ||
      (open.length > 0 && before.length <= MOST_HEADING && !/[。，,]/.test(before));
    if (marker.value !== expected || !boundary) continue;
    open.splice(sibling ? level : level + 1, open.length, { rank: marker.rank, value: marker.value });
    starts.push(at);
    last = at;
  }
  return starts;
}

/** The outermost scheme of a run-on line must be counted to two, or what looks like enumerators is a list in prose. */
function isNumbered(text: string, starts: readonly number[]): boolean {
  const ranks = starts.map((start) => readMarker(text.slice(start, start + 12))?.rank ?? SCHEMES.length);
  const outermost = Math.min(...ranks);
  return ranks.filter((rank) => rank === outermost).length >= 2;
}

function frameStarts(text: string): number[] {
  const marks = [...text.matchAll(FRAME_MARK)].flatMap(({ 0: mark, index }) =>
    mark.startsWith('附件')
      ? [index, ...(mark.endsWith(':') || mark.endsWith('：') ? [] : [index + mark.length])]
      : [index, index + mark.length],
  );
  const dates = [...text.matchAll(CLOSING_DATE)].flatMap(({ 0: date, index }) => [index, index + date.length]);
  return [...marks, ...dates];
}

function cut(line: number, text: string, starts: readonly number[]): Paragraph[] {
  const bounds = [...new Set([0, ...starts])].sort((a, b) => a - b);
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
      const starts = numberedStarts(text);
      if (starts.length > 1 && isNumbered(text, starts)) {
        const paragraphs = cut(line, text, [...starts, ...frameStarts(text)]);
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
