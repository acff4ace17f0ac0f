/** Attributions (责任括注) of a notice's clauses: who answers for which stretch of text. */
import { clausesOf, type Clause, type NoticeTree } from '../../clause/nodes.ts';
import { BODY_LABEL } from '../../lexicon/roles.ts';
import { bracketed } from '../../text/marks/brackets.ts';
import { blank, shift, spanAt, type TextRange, type Span } from '../../text/spans/span.ts';
import { readAttribution, type Assignment } from './attribution.ts';

export interface Attribution {
  clause: Clause;
  /** Brackets or label included. */
  span: Span;
  text: string;
  /** Names with offsets in the line. */
  roles: Assignment[];
  /** From the end of the attribution before it in the paragraph, or the text's start, to its own. */
  covers: Span;
}

/** Offsets in the clause's text; content is without brackets. */
interface Bracketed extends TextRange {
  contentStart: number;
  content: string;
}

/** `…。责任单位:区发改局、区财政局;完成时限:6月底` at a paragraph's end, without brackets. */
const UNBRACKETED = new RegExp(`(?<=^|[。；;！？\\s-])${BODY_LABEL}[^。]`);
/** 完成时限:6月底 goes on with what a label began. */
const GOES_ON = /^[^。:：]{2,8}[:：][^。]/;
/** A label, its colon and one more. */
const LONGEST_LABEL = 12;

/** Where the labels that end a paragraph begin; sentences behind the first all begin with a label. -1 where there are none. */
function labelsStart(text: string): number {
  const words = text.trimEnd();
  const end = words.endsWith('。') ? words.length - 1 : words.length;
  let start = end + 1;
  do {
    start = (start < 2 ? -1 : text.lastIndexOf('。', start - 2)) + 1;
  } while (start > 0 && GOES_ON.test(text.slice(start, start + LONGEST_LABEL)));
  const at = text.slice(start, end).search(UNBRACKETED);
  return at < 0 ? -1 : start + at;
}

/** Nothing of a task: white space, stray punctuation. */
const NOTHING = /^[\s、,，;；。]*$/;

function candidates(text: string): Bracketed[] {
  const found = bracketed(text, /[(（【]/).map(({ start, end }) => ({
    start,
    end,
    contentStart: start + 1,
    content: text.slice(start + 1, end - 1),
  }));
  // Labels in brackets are those brackets' own.
  const bare = blank(text, found, '-');
  const index = labelsStart(bare);
  if (index < 0) return found;
  const content = text.slice(index);
  const line = { start: index, end: index + content.trimEnd().length, contentStart: index, content };
  return [...found.filter(({ end }) => end <= index), line];
}

/**
 * What the range of the clause's text before an attribution says. An attribution right after another shares its task: `…。(X牵头)(Y配合)`; in
 * a paragraph of its own it covers the paragraph before, `before`.
 */
function covered(clause: Clause, last: Attribution | undefined, before: Clause | null, range: TextRange): Span {
  if (NOTHING.test(clause.value.slice(range.start, range.end))) {
    if (last) return last.covers;
    if (before && clause.marker === null) return before.span;
  }
  return spanAt(clause.span, range);
}

/** Attributions in the notice's order. 下同 in one makes its rule hold for those after it in the same part. */
export function findAttributions(tree: NoticeTree): Attribution[] {
  return tree.children.flatMap((part) => {
    let firstLeads = false;
    let before: Clause | null = null;
    return clausesOf(part).flatMap((clause) => {
      let from = 0;
      const attributions: Attribution[] = [];
      for (const { start, end, contentStart, content } of candidates(clause.value)) {
        const read = readAttribution(content, firstLeads);
        if (!read) continue;
        firstLeads ||= read.sameBelow;
        const move = clause.span.start + contentStart;
        attributions.push({
          clause,
          span: spanAt(clause.span, { start, end }),
          text: clause.value.slice(start, end),
          roles: read.roles.map((role) => ({
            ...role,
            names: role.names.map((name) => ({ ...name, ...shift(name, move) })),
          })),
          covers: covered(clause, attributions.at(-1), before, { start: from, end: start }),
        });
        from = end;
      }
      const only = attributions.length > 0 && attributions.every(({ covers }) => covers === before?.span);
      if (!only) before = clause;
      return attributions;
    });
  });
}
