/** Attributions (责任括注) of a notice's clauses: who answers for which stretch of text. */
import { clausesOf, type Clause, type NoticeTree } from '../clause/nodes.ts';
import { nesting } from '../text/brackets.ts';
import type { Span } from '../text/source.ts';
import { readAttribution, type Role } from './attribution.ts';

export interface Attribution {
  clause: Clause;
  /** Brackets or label included. */
  span: Span;
  text: string;
  /** Names with offsets in the line. */
  roles: Role[];
  /** From the end of the attribution before it in the paragraph, or the text's start, to its own. */
  covers: Span;
}

interface Found {
  /** Offsets in the clause's text; content is without brackets. */
  start: number;
  end: number;
  contentStart: number;
  content: string;
}

/** `…。责任单位:区发改局、区财政局;完成时限:6月底` at a paragraph's end, without brackets. */
const UNBRACKETED =
  /(?<=^|[。；;！？\s-])(?:责任|主责|牵头|主办|承办|配合|协办|参与|参加|落实|实施)(?:单位|部门|主体)[:：][^。]+(?:。[^。:：]{2,8}[:：][^。]+)*。?\s*$/;
/** Nothing of a task: white space, stray punctuation. */
const NOTHING = /^[\s、,，;；。]*$/;

function bracketed(text: string): Found[] {
  const { pairs } = nesting(text);
  const round = pairs.filter(({ open }) => /[(（【]/.test(text.charAt(open)));
  const outer = round.filter((pair) => !round.some(({ open, close }) => open < pair.open && pair.close < close));
  return outer
    .sort((one, other) => one.open - other.open)
    .map(({ open, close }) => ({
      start: open,
      end: close + 1,
      contentStart: open + 1,
      content: text.slice(open + 1, close),
    }));
}

function candidates(text: string): Found[] {
  const found = bracketed(text);
  // Labels in brackets are those brackets' own.
  const bare = found.reduce(
    (bare, { start, end }) => bare.slice(0, start) + '-'.repeat(end - start) + bare.slice(end),
    text,
  );
  const index = bare.search(UNBRACKETED);
  if (index < 0) return found;
  const content = text.slice(index);
  const line = { start: index, end: index + content.trimEnd().length, contentStart: index, content };
  return [...found.filter(({ end }) => end <= index), line];
}

/**
 * From `from` to `to` in the clause's text. An attribution right after another shares its task: `…。(X牵头)(Y配合)`; in
 * a paragraph of its own it covers the paragraph before, `before`.
 */
function covered(clause: Clause, last: Attribution | undefined, before: Clause | null, from: number, to: number): Span {
  const { line, start } = clause.span;
  if (NOTHING.test(clause.value.slice(from, to))) {
    if (last) return last.covers;
    if (before && clause.marker === null) return before.span;
  }
  return { line, start: start + from, end: start + to };
}

/** Attributions in the notice's order. 下同 in one makes its rule hold for those after it in the same part. */
export function findAttributions(tree: NoticeTree): Attribution[] {
  return tree.children.flatMap((part) => {
    let firstLeads = false;
    let before: Clause | null = null;
    return [...clausesOf(part)].flatMap((clause) => {
      let from = 0;
      const { line, start: base } = clause.span;
      const attributions: Attribution[] = [];
      for (const { start, end, contentStart, content } of candidates(clause.value)) {
        const read = readAttribution(content, firstLeads);
        if (!read) continue;
        firstLeads ||= read.sameBelow;
        const move = base + contentStart;
        attributions.push({
          clause,
          span: { line, start: base + start, end: base + end },
          text: clause.value.slice(start, end),
          roles: read.roles.map((role) => ({
            ...role,
            names: role.names.map((name) => ({ text: name.text, start: name.start + move, end: name.end + move })),
          })),
          covers: covered(clause, attributions.at(-1), before, from, start),
        });
        from = end;
      }
      const only = attributions.length > 0 && attributions.every(({ covers }) => covers === before?.span);
      if (!only) before = clause;
      return attributions;
    });
  });
}
