/** Organisations that running text names, apart from roles and seats. */
import { allClauses, type Clause, type NoticeTree } from '../clause/nodes.ts';
import { spanAt, within, type Range, type Span } from '../text/span.ts';

export interface Mention {
  clause: Clause;
  spelling: string;
  span: Span;
}

/** What tells most spellings apart at once; all of 区… share the first character. */
const KEY_LENGTH = 2;

/** Finds spellings in a text, of two that overlap the first, of two that begin at one place the longer. */
function finder(spellings: readonly string[]): (text: string) => Range[] {
  const longestFirst = [...new Set(spellings)].filter(Boolean).sort((one, other) => other.length - one.length);
  const byKey = Map.groupBy(longestFirst, (name) => name.slice(0, KEY_LENGTH));
  const short = longestFirst.filter(({ length }) => length < KEY_LENGTH);
  return (text) => {
    const found: Range[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const candidates = byKey.get(text.slice(at, at + KEY_LENGTH)) ?? short;
      const name = candidates.find((spelling) => text.startsWith(spelling, at));
      if (name === undefined) continue;
      found.push({ start: at, end: at + name.length });
      at += name.length - 1;
    }
    return found;
  };
}

/** Places where a spelling stands outside of `taken`. */
export function findMentions(tree: NoticeTree, spellings: readonly string[], taken: readonly Span[]): Mention[] {
  const find = finder(spellings);
  const takenByLine = Map.groupBy(taken, ({ line }) => line);
  return allClauses(tree).flatMap((clause) =>
    find(clause.value).flatMap((range): Mention[] => {
      const span = spanAt(clause.span, range);
      const isTaken = takenByLine.get(span.line)?.some((other) => within(span, other)) ?? false;
      return isTaken ? [] : [{ clause, spelling: clause.value.slice(range.start, range.end), span }];
    }),
  );
}
