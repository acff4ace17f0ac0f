/** Brackets and quotation marks of either width: which pair up, which stand alone. */

export interface Pair {
  open: number;
  close: number;
}

export interface Nesting {
  /** Pairs in order of their closing marks; offsets in the text. */
  pairs: readonly Pair[];
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

/** Pairs the brackets and quotation marks of one line. A mark that never finds its partner opens nothing. */
export function nesting(text: string): Nesting {
  const stack: number[] = [];
  const pairs: Pair[] = [];
  const alone: number[] = [];
  for (const { 0: char, index } of text.matchAll(ANY)) {
    if (OPENS.has(char)) {
      stack.push(index);
      continue;
    }
    const at = stack.findLastIndex((open) => CLOSES[char]?.includes(text.charAt(open)));
    if (at < 0) {
      alone.push(index);
      continue;
    }
    alone.push(...stack.splice(at + 1));
    pairs.push({ open: stack.pop() ?? index, close: index });
  }
  alone.push(...stack);
  const partner = new Map(pairs.map(({ open, close }) => [open, close]));
  const outside = new Uint8Array(text.length).fill(1);
  for (const { open, close } of pairs) outside.fill(0, open, close + 1);
  return {
    pairs,
    alone: alone.sort((a, b) => a - b),
    outside: (offset) => outside[offset] === 1,
    closing: (offset) => partner.get(offset),
  };
}
