/**
 * Enumerators of official documents, outermost first: GB/T 9704—2012 7.3.3 gives 一、 (一) 1. (1); rules and
 * regulations put 第X章, 第X节, 第X条 above them, and ① is used below.
 */
import { chineseNumeral, CHINESE_NUMERAL, circledNumeral, parseNumeral } from '../text/numerals.ts';

export type SchemeName =
  'part' | 'chapter' | 'section' | 'article' | 'first' | 'second' | 'third' | 'fourth' | 'circled';

export interface Scheme {
  name: SchemeName;
  /** Matches at a line's start, after white space; group 1 is the numeral. */
  pattern: RegExp;
  /** The enumerator in the form that the standard asks for. */
  make: (value: number) => string;
  /** Numbered through the whole part, not anew under each parent: 第X条. */
  continuous?: true;
  /** Its text starts at once: an article's first sentence is no heading. */
  noHeading?: true;
}

/** 第一条所称…, 第三条第二款…, 第五条、第六条…: a line that begins by naming a division is no division. */
const REFERENCE = '所称|所列|的|规定|第|[、，,]|[和及至到或]第|中[的所规]';

/** `words` are alternatives; the first is the one that is expected. */
const division = (name: SchemeName, words: string, not = ''): Scheme => ({
  name,
  pattern: new RegExp(`^第(${CHINESE_NUMERAL}|[0-9０-９]{1,3})(?:${words})(?!${not && `${not}|`}${REFERENCE})`),
  make: (value) => `第${chineseNumeral(value)}${words.replace(/\|.*/, '')}`,
});

/** Order is rank: a scheme further down opens a clause inside one further up. */
export const SCHEMES: readonly Scheme[] = [
  division('part', '部分|编'),
  division('chapter', '章'),
  division('section', '节', '课|能|日|假'),
  { ...division('article', '条', '款|件|例|约|路|线'), continuous: true, noHeading: true },
  {
    name: 'first',
    pattern: new RegExp(`^(${CHINESE_NUMERAL})[、．.]`),
    make: (value) => `${chineseNumeral(value)}、`,
  },
  {
    name: 'second',
    pattern: new RegExp(`^[(（](${CHINESE_NUMERAL})[)）]`),
    make: (value) => `(${chineseNumeral(value)})`,
  },
  {
    name: 'third',
    // `7.5%` is a decimal; `1.2023年`, `3.5G基站` are an enumerator and a year, a name.
    pattern: /^([0-9０-９]{1,3})(?:[．、]|\.(?!\d)|\.(?=\d{4}年|\d+[A-Za-z]))/,
    make: (value) => `${value}.`,
  },
  { name: 'fourth', pattern: /^[(（]([0-9０-９]{1,3})[)）]/, make: (value) => `(${value})` },
  { name: 'circled', pattern: /^([①-⑳])/, make: circledNumeral },
];

export interface Marker {
  scheme: Scheme;
  /** Place of the scheme in SCHEMES. */
  rank: number;
  value: number;
  /** Verbatim, without white space round it: `(一)`. */
  text: string;
  /** Its place in the line. */
  start: number;
  end: number;
}

/** No list of a notice is longer; 一〇〇〇〇〇、 is no enumerator. */
const MOST = 9999;

/** Reads the enumerator at the start of a line; null where there is none. A row of a table has none. */
export function readMarker(line: string): Marker | null {
  if (/\S\t/.test(line)) return null;
  const indent = line.length - line.trimStart().length;
  const rest = line.slice(indent);
  for (const [rank, scheme] of SCHEMES.entries()) {
    const match = scheme.pattern.exec(rest);
    const value = match?.[1] === undefined ? null : parseNumeral(match[1]);
    if (!match || value === null || value === 0 || value > MOST) continue;
    return { scheme, rank, value, text: match[0], start: indent, end: indent + match[0].length };
  }
  return null;
}
