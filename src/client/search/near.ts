/**
 * What comes near to what was asked for. Said otherwise: the notice's own words for it, the same words in another order;
 * these stand beside what was found. Guessed: one character off, most of it; these only where no line holds it.
 */
import type { Query } from './query.ts';
import { holds, rank } from './rank.ts';
import type { NoticeText, Line } from './records.ts';

export type Nearness = 'synonym' | 'order' | 'typo' | 'part';

export interface Near {
  row: Line;
  kind: Nearness;
  /** Folded strings of the line that are near. */
  words: string[];
}

/** Guesses that are shown. */
const MOST = 20;
/** With fewer characters anything is one character off. */
const TYPO_FROM = 3;
/** Of the query's characters, how many a line has at least. */
const ENOUGH = 0.5;
/** What halves have at least, and what has halves at most: longer texts are sentences, which nobody turns round. */
const HALF = 2;
const LONGEST_IN_HALVES = 16;
const SENTENCE_END = /[。!?;]/;

/** What stands in place of a part of a query, the other parts kept. */
const withPart = (parts: readonly string[], at: number, words: readonly string[]): string[] => [
  ...new Set(parts.flatMap((part, i) => (i === at ? words : [part]))),
];

/** Queries that say the same in names of the notice: 发改委牵头 → 区发改局牵头. */
const otherNames = ({ parts }: Query, { synonyms }: Pick<NoticeText, 'synonyms'>): string[][] =>
  parts.flatMap((part, at) =>
    synonyms.flatMap(({ words, names }) =>
      words
        .filter((word) => part.includes(word))
        .flatMap((word) => names.map((name) => withPart(parts, at, [part.replace(word, name)]))),
    ),
  );

/**
 * Queries in the words that the notice has for what people say: 养老院补贴 → 养老机构 with 补贴, for such words are not put
 * together as names are. What leaves one character over was another word: 办事 of 办事处.
 */
const otherWords = ({ parts }: Query, { spoken }: Pick<NoticeText, 'spoken'>): string[][] =>
  parts.flatMap((part, at) => {
    const said = spoken.flatMap(({ words, names }) =>
      words
        .filter((word) => part.includes(word))
        // Who says it in the notice's words needs no others: 出口 of 进出口.
        .filter((word) => !names.some((name) => part.includes(name) && !word.includes(name)))
        .map((word) => ({ word, names })),
    );
    return said
      .filter(({ word }) => !said.some((other) => other.word !== word && other.word.includes(word)))
      .flatMap(({ word, names }) => {
        const rest = part.split(word).filter((piece) => piece !== '');
        return rest.some((piece) => piece.length < HALF)
          ? []
          : names.map((name) => withPart(parts, at, [name, ...rest]));
      });
  });

/** Halves of a string at each place that leaves two characters on both sides. */
export function halves(part: string): [string, string][] {
  if (part.length > LONGEST_IN_HALVES) return [];
  return Array.from({ length: Math.max(0, part.length - 2 * HALF + 1) }, (_, i) => [
    part.slice(0, i + HALF),
    part.slice(i + HALF),
  ]);
}

/** Halves of one part that stand in one sentence, whatever their order: 加装电梯, 电梯加装. */
function otherOrder({ parts }: Query, rows: readonly Line[]): Near[] {
  const ways = parts.flatMap((part, at) => halves(part).map((pair) => ({ pair, at })));
  return rows.flatMap((row) => {
    const { text } = row.folded;
    const way = ways.find(
      ({ pair: [one, other], at }) =>
        text.includes(one) &&
        text.includes(other) &&
        holds(row, withPart(parts, at, [])) &&
        text.split(SENTENCE_END).some((sentence) => sentence.includes(one) && sentence.includes(other)),
    );
    return way ? [{ row, kind: 'order' as const, words: withPart(parts, way.at, way.pair) }] : [];
  });
}

/** A stretch of `text` that is `wanted` with one character changed, left out or added; null when there is none. */
export function oneOff(text: string, wanted: string): string | null {
  const last = wanted.length - 1;
  for (let start = 0; start < text.length; start += 1) {
    let same = 0;
    while (same < wanted.length && text[start + same] === wanted[same]) same += 1;
    // At an end it would only be a shorter string, which `parts` finds.
    if (same === 0 && !text.startsWith(wanted.slice(1), start + 1)) continue;
    const at = start + same;
    if (text.startsWith(wanted.slice(same + 1), at + 1) && at < text.length) return text.slice(start, start + last + 1);
    if (same > 0 && same < last && text.startsWith(wanted.slice(same + 1), at)) return text.slice(start, start + last);
    if (same > 0 && text.startsWith(wanted.slice(same), at + 1)) return text.slice(start, start + last + 2);
  }
  return null;
}

/** The longest stretches of `wanted` that stand in `text`, of at least two characters. */
export function commonParts(text: string, wanted: string): string[] {
  const found: string[] = [];
  let start = 0;
  while (start < wanted.length - 1) {
    let end = start + 1;
    while (end <= wanted.length && text.includes(wanted.slice(start, end))) end += 1;
    const part = wanted.slice(start, end - 1);
    if (part.length >= 2) found.push(part);
    start += part.length >= 2 ? part.length : 1;
  }
  return found;
}

function typos({ parts }: Query, rows: readonly Line[]): Near[] {
  return rows.flatMap((row) => {
    const { text } = row.folded;
    const off = parts.filter((part) => !text.includes(part));
    const [part = ''] = off;
    const found = off.length === 1 && part.length >= TYPO_FROM ? oneOff(text, part) : null;
    return found === null
      ? []
      : [{ row, kind: 'typo' as const, words: [...parts.filter((own) => own !== part), found] }];
  });
}

function most({ parts }: Query, rows: readonly Line[]): Near[] {
  const length = parts.join('').length;
  return rows
    .map((row) => {
      const { text } = row.folded;
      const words = parts.flatMap((part) => (text.includes(part) ? [part] : commonParts(text, part)));
      return { row, words, covered: words.join('').length / length };
    })
    .filter(({ covered }) => covered >= ENOUGH)
    .sort((one, other) => other.covered - one.covered)
    .map(({ row, words }) => ({ row, kind: 'part' as const, words }));
}

/** Each line once, as what it is first. */
function once(near: readonly Near[]): Near[] {
  const seen = new Set<Line>();
  return near.filter(({ row }) => !seen.has(row) && seen.add(row));
}

/**
 * Lines that come near, in each group the better first: what says it otherwise; where no line holds it and no other word
 * fits, one character off before another order; else most of it.
 *
 * @param held whether some line holds what was asked for
 */
export function nearest(notice: NoticeText, query: Query, fits: (row: Line) => boolean, held: boolean): Near[] {
  if (query.parts.length === 0) return [];
  const rows = rank(notice.rows.filter(fits), query);
  const named = [...otherNames(query, notice), ...otherWords(query, notice)].flatMap((words) =>
    rows.filter((row) => holds(row, words)).map((row): Near => ({ row, kind: 'synonym', words })),
  );
  const turned = otherOrder(query, rows);
  if (held || named.length > 0) return once([...named, ...turned]);
  const off = typos(query, rows).slice(0, MOST);
  if (off.length + turned.length > 0) return once([...off, ...turned]);
  return most(query, rows).slice(0, MOST);
}
