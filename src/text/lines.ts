/**
 * Lines of Chinese text as they are set (GB/T 15834—2011 5.1): no line begins with a mark that closes, none ends with
 * one that opens, 269条’s figures and words in Latin letters stay whole, …… and —— are not parted.
 */
import { SUFFIX } from '../lexicon/suffixes.ts';
import { trimEndOf } from './strings/trim.ts';

/** Width of a string in whatever unit `most` is in. */
export type Measure = (text: string) => number;

export interface LineOptions {
  /** A line's greatest width. */
  most: number;
  measure: Measure;
  /** `even`: all lines alike, as in a title; `free`: the last may be short, as in a paragraph, but no lone character. */
  last: 'even' | 'free';
  /** Offsets where words begin: other breaks cost more. */
  words?: ReadonlySet<number> | undefined;
  /** No more lines than so many: the last of them ends in …. */
  count?: number;
}

const TOKEN = /[A-Za-z0-9]+(?:[.,:/_~+-]+[A-Za-z0-9]+)*[%‰]?|…+|—+|./gsu;
const CLOSES = /^[，。、；：！？）》〉」』】〕”’…—％·,.;:!?)\]}]/u;
const OPENS = /[（《〈「『【〔“‘([{]$/u;

/** What may not be parted, in order; joined they are the text. What is wider than a line is parted all the same. */
function unbreakable(text: string, { most, measure }: Pick<LineOptions, 'most' | 'measure'>): string[] {
  const units: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const before = units.at(-1);
    const joined = before !== undefined && (CLOSES.test(token) || OPENS.test(before) || token.trim() === '');
    if (joined) units[units.length - 1] = before + token;
    else units.push(token);
  }
  return units.flatMap((unit) => (measure(unit.trimEnd()) <= most ? [unit] : Array.from(unit)));
}

/** What a break inside a word costs, in squares of a line's empty share. */
const IN_WORD = 0.08;
/** What a last line of one character costs. */
const ORPHAN = 1;

/** From a unit on: the fewest lines, then the least cost, and where the next line begins. */
interface Rest {
  lines: number;
  cost: number;
  next: number;
}

/** What a line costs: its empty share squared, and what looks wrong at its end. */
function costOf(
  { line, width }: { line: string; width: number },
  { most, last }: LineOptions,
  at: { first: boolean; end: boolean },
): number {
  const empty = at.end && last === 'free' ? 0 : ((most - width) / most) ** 2;
  const alone = at.end && !at.first && Array.from(line.replace(/\p{P}/gu, '')).length < 2;
  return empty + (alone ? ORPHAN : 0);
}

/** Breaks one paragraph into the fewest lines that hold it, the empty room spread by least squares; no text has no line. */
export function breakLines(text: string, options: LineOptions): string[] {
  const { most, measure, words, count = Infinity } = options;
  const units = unbreakable(text, options);
  let length = 0;
  const starts = units.map((unit) => (length += unit.length) - unit.length);
  const inWord = (at: number) => (words && at < units.length && !words.has(starts[at] ?? 0) ? IN_WORD : 0);
  const best: Rest[] = [];
  best[units.length] = { lines: 0, cost: 0, next: units.length };
  for (let from = units.length - 1; from >= 0; from -= 1) {
    let whole = '';
    for (let to = from + 1; to <= units.length; to += 1) {
      whole += units[to - 1] ?? '';
      const line = whole.trimEnd();
      const width = measure(line);
      const rest = best[to];
      // A single unit stands even where it is too wide: one character in no room.
      if (!rest || (to > from + 1 && width > most)) break;
      const at = { first: from === 0, end: to === units.length };
      const cost = rest.cost + inWord(to) + costOf({ line, width }, options, at);
      const found = { lines: rest.lines + 1, cost, next: to };
      const known = best[from];
      const fewer = !known || found.lines < known.lines;
      if (fewer || (found.lines === known.lines && cost < known.cost)) best[from] = found;
    }
  }
  const lines: string[] = [];
  for (let from = 0; from < units.length;) {
    const next = best[from]?.next ?? units.length;
    lines.push(units.slice(from, next).join('').trimEnd());
    from = next;
  }
  if (lines.length > count)
    return [...lines.slice(0, count - 1), cutToFit(lines.slice(count - 1).join(''), most, measure)];
  return lines;
}

const ENDS_WORD = new RegExp(`^${SUFFIX}$`);

/** Made once: making one costs more than a name. */
let segmenter: Intl.Segmenter | undefined;

/** Offsets where words begin, after the runtime's dictionary; undefined in a browser that has none. */
export function wordStarts(text: string): Set<number> | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = Array.from(segmenter.segment(text));
  return new Set(words.filter(({ segment }) => !ENDS_WORD.test(segment)).map(({ index }) => index));
}

/** The text as far as it fits into a width, with … where something is left out. */
export function cutToFit(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measure(`${characters.join('')}…`) > most) characters.pop();
  return `${trimEndOf(characters.join(''), /[\p{Ps}\p{Pi}，、；：]/u)}…`;
}
