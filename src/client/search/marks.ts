/** Where the words of a query stand in a text, and the piece of it that a result shows. */
import { unfold, type Folded } from '../../text/marks/fold.ts';
import type { Query } from './query.ts';
import type { Line } from './records.ts';

/** UTF-16 offsets; the end is exclusive. */
export interface MarkedRange {
  start: number;
  end: number;
}

export interface MarkedText {
  text: string;
  marked: boolean;
}

/** The strings to mark in a line that holds a query: all of it where it stands whole. */
export function wordsIn(folded: string, { whole, parts }: Query): string[] {
  return folded.includes(whole) ? [whole] : parts;
}

/** Every place of some folded words in a text, in its order, those that touch joined. */
export function markedRanges(text: string, folded: Folded, words: readonly string[]): MarkedRange[] {
  const found = words.flatMap((word) => {
    const own: MarkedRange[] = [];
    let at = word === '' ? -1 : folded.text.indexOf(word);
    while (at >= 0) {
      own.push(unfold(text, folded, at, at + word.length));
      at = folded.text.indexOf(word, at + word.length);
    }
    return own;
  });
  const joined: MarkedRange[] = [];
  for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
    const before = joined.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** A part of a text cut at its marks. */
export function cut(text: string, { start, end }: MarkedRange, marks: readonly MarkedRange[]): MarkedText[] {
  const pieces: MarkedText[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (from < to) pieces.push({ text: text.slice(from, to), marked });
  };
  let at = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)];
    if (from >= to) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}

const BEFORE = 16;
const LENGTH = 110;

/** What a result shows of a line: from `start` to `end`, and where the text below the heading begins. */
export interface LineSnippet {
  body: number;
  start: number;
  end: number;
  pieces: MarkedText[];
}

/** What a result shows of the text below the heading: around the first mark, else the beginning. */
export function snippet({ text, heading, marker }: Line, marks: readonly MarkedRange[], length = LENGTH): LineSnippet {
  const body = heading > 0 ? heading + (text.charAt(heading) === '。' ? 1 : 0) : marker;
  const first = marks.find(({ end }) => end > body);
  const wish = first && first.start > body + length / 2 ? first.start - BEFORE : body;
  // Not in the middle of a clause where its beginning is near.
  const pause = text.slice(Math.max(body, wish - BEFORE), wish).search(/[，。；、：][^，。；、：]*$/u);
  const start = wish > body && pause >= 0 ? Math.max(body, wish - BEFORE) + pause + 1 : wish;
  const end = Math.min(text.length, Math.max(start + length, first?.end ?? 0));
  return { body, start, end, pieces: cut(text, { start, end }, marks) };
}

/** A snippet with … where text is left out. */
export function withDots(text: string, { body, start, end, pieces }: LineSnippet): MarkedText[] {
  const dots = { text: '…', marked: false };
  return [...(start > body ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}
