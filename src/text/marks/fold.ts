/**
 * Text as search compares it: half and full width, letter case and compatibility forms are one, white space is gone.
 * `2022年 86.4％(一)` and `2022年86.4%（一）` fold to the same characters.
 */

export interface Folded {
  text: string;
  /** Offset in the original of the character that each UTF-16 unit of `text` comes from. */
  from: readonly number[];
}

/** White space and what cannot be seen: zero-width and bidirectional marks, soft hyphen, byte order mark. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const known = new Map<string, string>();

function foldOne(char: string): string {
  const found = known.get(char) ?? char.normalize('NFKD').toLowerCase().replace(UNSEEN, '');
  known.set(char, found);
  return found;
}

/** Folded characters alone: where they came from is not asked. */
export function foldText(text: string): string {
  let folded = '';
  for (const char of text) folded += foldOne(char);
  return folded;
}

/** Folded characters, each with its place in the original. */
export function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const char of text) {
    const made = foldOne(char);
    from.push(...Array<number>(made.length).fill(at));
    folded += made;
    at += char.length;
  }
  return { text: folded, from };
}

/** The stretch of `original` that a stretch of its folded text stands for; ends are exclusive. */
export function unfold(original: string, { from }: Folded, start: number, end: number): { start: number; end: number } {
  const last = from[end - 1] ?? 0;
  return { start: from[start] ?? 0, end: last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
}

const EXTENSION_A = 0x3400;
const EXTENSION_A_SIZE = 6582;

/**
 * A folded character as a word that Pagefind keeps. It drops punctuation and joins digits and letters to words, so
 * whatever is no common Chinese character becomes a rare one (CJK extension A). Two may become the same: then Pagefind
 * proposes too much, never too little.
 */
export function indexWord(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  return point >= 0x4e00 && point <= 0x9fff ? char : String.fromCodePoint(EXTENSION_A + (point % EXTENSION_A_SIZE));
}

/** Different characters of a folded text, in order of appearance. */
export function characters(folded: string): string[] {
  return [...new Set(folded)];
}
