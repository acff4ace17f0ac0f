/** Brackets and quotation marks of either width: which pair up, which stand alone. */
import type { TextRange } from '../spans/span.ts';

export interface BracketPair {
  open: number;
  close: number;
}

export interface Nesting {
  /** Pairs in order of their closing marks; offsets in the text. */
  pairs: readonly BracketPair[];
  /** Offsets of marks without a partner. */
  alone: readonly number[];
  /** Whether the character at `offset` stands outside every pair; a mark stands inside its own. */
  outside: (offset: number) => boolean;
  /** Offset of the mark that closes the pair opening at `offset`. */
  closing: (offset: number) => number | undefined;
}

/** A half-width bracket may close a full-width one: such slips are reported, not refused. */
const CLOSES: Readonly<Record<string, string>> = {
  ')': '(（',
  '）': '(（',
  ']': '[［',
  '］': '[［',
  '】': '【',
  '〕': '〔',
  '》': '《',
  '〉': '〈',
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
};
const OPENS = new Set(Object.values(CLOSES).join(''));
const ANY = new RegExp(`[${[...OPENS, ...Object.keys(CLOSES)].map((char) => `\\${char}`).join('')}]`, 'g');

const HINT = new RegExp(ANY.source);
const NONE: Omit<Nesting, 'outside'> = { pairs: [], alone: [], closing: () => undefined };

/** Pairs the brackets and quotation marks of one line. A mark that never finds its partner opens nothing. */
export function nesting(text: string): Nesting {
  // Most lines have none.
  if (!HINT.test(text)) return { ...NONE, outside: (offset) => offset >= 0 && offset < text.length };
  const stack: number[] = [];
  /** How many of each opening mark are on the stack, so that a closing mark without one is not looked for in all of it. */
  const waiting = new Map<string, number>();
  const wait = (mark: string, by: number) => waiting.set(mark, (waiting.get(mark) ?? 0) + by);
  const pairs: BracketPair[] = [];
  const alone: number[] = [];
  for (const { 0: char, index } of text.matchAll(ANY)) {
    const closes = CLOSES[char];
    if (closes === undefined) {
      stack.push(index);
      wait(char, 1);
      continue;
    }
    if (!Array.from(closes).some((mark) => (waiting.get(mark) ?? 0) > 0)) {
      alone.push(index);
      continue;
    }
    for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
      const mark = text.charAt(open);
      wait(mark, -1);
      if (closes.includes(mark)) {
        pairs.push({ open, close: index });
        break;
      }
      alone.push(open);
    }
  }
  for (const open of stack) alone.push(open);
  const partner = new Map(pairs.map(({ open, close }) => [open, close]));
  const outside = new Uint8Array(text.length).fill(1);
  for (const { open, close } of outermost(pairs)) outside.fill(0, open, close + 1);
  return {
    pairs,
    alone: alone.sort((a, b) => a - b),
    outside: (offset) => outside[offset] === 1,
    closing: (offset) => partner.get(offset),
  };
}

/** Of pairs in the order of their closing marks those that stand in no other, in the order of the text. */
export function outermost(pairs: readonly BracketPair[]): BracketPair[] {
  const outer: BracketPair[] = [];
  for (const pair of pairs.toReversed()) {
    if (pair.close < (outer.at(-1)?.open ?? Infinity)) outer.push(pair);
  }
  return outer.reverse();
}

/** Stretches in brackets of these kinds (a class of opening marks) that stand in no other such, brackets included. */
export function bracketed(text: string, marks: RegExp): TextRange[] {
  const pairs = nesting(text).pairs.filter(({ open }) => marks.test(text.charAt(open)));
  return outermost(pairs).map(({ open, close }) => ({ start: open, end: close + 1 }));
}
