/**
 * How the notice's half-width punctuation is shown: `,:;()` as `，：；（）`, one character for one, so that
 * positions stay and the map can be undone. Full-width text is left as it is.
 */
import { nesting, type Nesting } from './brackets.ts';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };
const NARROW = Object.fromEntries(Object.entries(WIDE).map(([narrow, wide]) => [wide, narrow]));

/** An address is left as it is: http://example.cn/a,b */
const URL = /\b(?:https?|ftp):\/\/[!-~]*[\w/]/gi;

export interface Shown {
  /** Same length as the text. */
  text: string;
  /** Offsets whose character was widened, ascending. */
  widened: readonly number[];
}

/** Offsets that the site shows widened, ascending: paired brackets, and `,:;` unless between two ASCII digits (10:30, 1,000); none in an address. */
export function widenedIn(text: string, { pairs }: Pick<Nesting, 'pairs'> = nesting(text)): number[] {
  const offsets: number[] = [];
  for (const { index } of text.matchAll(/[,:;]/g)) {
    const between = /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1));
    if (!between) offsets.push(index);
  }
  for (const { open, close } of pairs) {
    if (text.charAt(open) === '(') offsets.push(open);
    if (text.charAt(close) === ')') offsets.push(close);
  }
  offsets.sort((a, b) => a - b);
  const addresses = [...text.matchAll(URL)].map(({ 0: url, index }) => ({ start: index, end: index + url.length }));
  let next = 0;
  return offsets.filter((offset) => {
    while ((addresses[next]?.end ?? Infinity) <= offset) next += 1;
    return offset < (addresses[next]?.start ?? Infinity);
  });
}

function replaceAt(text: string, offsets: readonly number[], map: Readonly<Record<string, string>>): string {
  if (offsets.length === 0) return text;
  const chars = text.split('');
  for (const offset of offsets) chars[offset] = map[text.charAt(offset)] ?? text.charAt(offset);
  return chars.join('');
}

/** The text as the site shows it. Give it a whole line: brackets pair up within one. */
export function show(text: string): Shown {
  const widened = widenedIn(text);
  return { text: replaceAt(text, widened, WIDE), widened };
}

/** The text as the notice has it: the inverse of `show`. */
export function unshow({ text, widened }: Shown): string {
  return replaceAt(text, widened, NARROW);
}
