/** Organisations that running text names, apart from roles and seats. */
import { allClauses, type Clause, type NoticeTree } from '../../clause/nodes.ts';
import { wordFinder } from '../../text/strings/find-words.ts';
import { spanIndex } from '../../text/spans/span-index.ts';
import { spanAt, type Span } from '../../text/spans/span.ts';

export interface Mention {
  clause: Clause;
  spelling: string;
  span: Span;
}

/** Places where a spelling stands outside of `taken`. */
export function findMentions(tree: NoticeTree, spellings: readonly string[], taken: readonly Span[]): Mention[] {
  const find = wordFinder(spellings);
  const isTaken = spanIndex(taken.map((span) => ({ span, of: true })));
  return allClauses(tree).flatMap((clause) =>
    find(clause.value).flatMap((range): Mention[] => {
      const span = spanAt(clause.span, range);
      return isTaken(span) ? [] : [{ clause, spelling: clause.value.slice(range.start, range.end), span }];
    }),
  );
}
