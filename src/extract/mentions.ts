/** Organisations that running text names, apart from roles and seats. */
import { clausesOf, type Clause, type NoticeTree } from '../clause/nodes.ts';
import type { Span } from '../text/source.ts';

export interface Mention {
  clause: Clause;
  spelling: string;
  span: Span;
}

const within = (inner: Span, outer: Span) =>
  inner.line === outer.line && outer.start <= inner.start && inner.end <= outer.end;

/** Places where a spelling stands outside of `taken`; of two that overlap the longer one. */
export function findMentions(tree: NoticeTree, spellings: readonly string[], taken: readonly Span[]): Mention[] {
  if (spellings.length === 0) return [];
  const longestFirst = [...spellings].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return tree.children.flatMap((part) =>
    [...clausesOf(part)].flatMap((clause) =>
      [...clause.value.matchAll(pattern)].flatMap(({ 0: spelling, index }): Mention[] => {
        const start = clause.span.start + index;
        const span = { line: clause.span.line, start, end: start + spelling.length };
        return taken.some((other) => within(span, other)) ? [] : [{ clause, spelling, span }];
      }),
    ),
  );
}
