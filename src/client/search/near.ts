/** What comes nearest when no line holds what was asked for: other names, one character off, most of it. */
import type { Query } from './query.ts';
import { holds, rank } from './rank.ts';
import type { NoticeText, Line } from './records.ts';

export type Nearness = 'synonym' | 'typo' | 'part';

export interface Near {
  row: Line;
  kind: Nearness;
  /** Folded strings of the line that are near. */
  words: string[];
}

const MOST = 20;
/** With fewer characters anything is one character off. */
const TYPO_FROM = 3;
/** Of the query's characters, how many a line has at least. */
const ENOUGH = 0.5;

/** Queries that say the same in the notice's names: 发改委牵头 → 区发改局牵头. */
function otherNames({ parts }: Query, { synonyms }: Pick<NoticeText, 'synonyms'>): string[][] {
  return parts.flatMap((part, i) =>
    synonyms.flatMap(({ words, names }) =>
      words
        .filter((word) => part.includes(word))
        .flatMap((word) => names.map((name) => parts.map((own, at) => (at === i ? own.replace(word, name) : own)))),
    ),
  );
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

/** Nearest lines, each once, in three groups; within one the better and then as results are ranked. */
export function nearest(notice: NoticeText, query: Query, fits: (row: Line) => boolean): Near[] {
  const rows = rank(notice.rows.filter(fits), query);
  const named = otherNames(query, notice).flatMap((words) =>
    rows.filter((row) => holds(row, words)).map((row): Near => ({ row, kind: 'synonym', words })),
  );
  const seen = new Set<Line>();
  return [...named, ...typos(query, rows), ...most(query, rows)]
    .filter(({ row }) => !seen.has(row) && seen.add(row))
    .slice(0, MOST);
}
