/** What was typed: strings that must all stand in a line. */
import { foldText } from '../../text/marks/fold.ts';

export interface Query {
  /** All of it as one string, folded; what is found whole comes first. */
  whole: string;
  /** Parted by spaces, each folded, none empty, none twice. */
  parts: string[];
  /** The parts with the quotation marks that were typed, which may be the notice's own; null where none were. */
  marked: string[] | null;
}

/** A quoted string that begins and ends with a word, or a word: `"经济 增长"`, “经济 增长”, 经济. */
const WORD = /(?:["＂](?=\S)([^"＂]*\S)["＂]|“(?=\S)([^“”]*\S)”)(?=\s|$)|\S+/gu;

/** Longer ones are no questions. */
const LONGEST = 200;

/** Reads what was typed. White space alone has no parts. Without `quotes` their marks are characters like others. */
export function parseQuery(typed: string, quotes = true): Query {
  const text = typed.slice(0, LONGEST);
  const words = [...text.matchAll(quotes ? WORD : /\S+/gu)];
  const folded = (parts: readonly string[]) => [...new Set(parts.map(foldText))].filter((part) => part !== '');
  const parts = folded(words.map(([word, half, wide]) => half ?? wide ?? word));
  const quoted = words.some(([, half, wide]) => (half ?? wide) !== undefined);
  return { whole: foldText(text), parts, marked: quoted ? folded(words.map(([word]) => word)) : null };
}

/**
 * Ways to read a query, the first that finds something counts: as typed; with characters that the notice does not
 * have in simplified script; with all of them, for those that stand in both scripts (著).
 */
export function readings(
  query: Query,
  { simplified, frequency }: { simplified: ReadonlyMap<string, string>; frequency: ReadonlyMap<string, number> },
): Query[] {
  const rewrite = (change: (char: string) => string): Query => {
    const all = (text: string) => Array.from(text, change).join('');
    return { whole: all(query.whole), parts: query.parts.map(all), marked: query.marked?.map(all) ?? null };
  };
  const strange = rewrite((char) => (frequency.has(char) ? char : (simplified.get(char) ?? char)));
  const every = rewrite((char) => simplified.get(char) ?? char);
  const ways = [query, strange, every];
  return ways.filter((way, i) => ways.findIndex(({ whole }) => whole === way.whole) === i);
}
