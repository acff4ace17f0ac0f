/** Stretches of a clause that may say who is responsible: brackets, labels with what they name, 责任分工 with its prose. */
import { BODY_LABEL, DEADLINE_LABEL, DUTY_LABEL, PERSON_LABEL } from '../../lexicon/roles.ts';
import { bracketed } from '../../text/marks/brackets.ts';
import { CHINESE_NUMERAL } from '../../text/numerals.ts';
import { blank, type TextRange } from '../../text/spans/span.ts';
import { endsAsOrgan } from './names.ts';

/** Offsets in the clause's text; content is without brackets. */
export interface ResponsibleStretch extends TextRange {
  contentStart: number;
  content: string;
  kind: 'bracket' | 'label' | 'duty';
  /** Nothing but labels stands behind it in the paragraph. */
  last: boolean;
}

/** A label without brackets, at the start or behind a mark. */
const LABEL = new RegExp(`(?<=^|[。；;！？\\s-])(?:(${DUTY_LABEL})|${BODY_LABEL})(?=[^。])`, 'g');
const COLON = /[:：]/;
/** 完成时限:6月底 goes on with what a label began. */
const GOES_ON = /^[^。:：]{2,8}[:：][^。]/;
/** A label, its colon and one more. */
const LONGEST_LABEL = 12;
/** What is glued to a label's names in a text that lost its breaks: the next number, 完成时限:, 责任人:. */
const GLUED = new RegExp(
  `(?<!第)(?:\\d{1,3}[.．、]\\s*(?=\\D)|${CHINESE_NUMERAL}、|[(（](?:${CHINESE_NUMERAL}|\\d{1,2})[)）]|${DEADLINE_LABEL}|${PERSON_LABEL}|${DUTY_LABEL})`,
  'g',
);

/** A verb of a role, or a time, is over too. */
const OVER = /(?:负责|牵头|配合|落实|参与|[底末前年月日])$/;

/** Where the sentence that begins before `from` is over, and whether the paragraph is, or goes on with labels alone. */
function runEnd(bare: string, from: number): { end: number; last: boolean } {
  const over = bare.trimEnd().length;
  for (let stop = bare.indexOf('。', from); stop >= 0; stop = bare.indexOf('。', stop + 1)) {
    if (stop + 1 >= over) break;
    if (!GOES_ON.test(bare.slice(stop + 1, stop + 1 + LONGEST_LABEL).trimStart())) return { end: stop, last: false };
  }
  return { end: over, last: true };
}

/** Where something is glued to the names that begin at `from`, an organisation right before it; `end` where nothing is. */
function gluedAt(bare: string, from: number, end: number): number {
  for (const { index } of bare.slice(from, end).matchAll(GLUED)) {
    const before = bare.slice(from, from + index).trimEnd();
    const name = before.slice(
      Math.max(...['、', '，', ',', '；', ';', '：', ':', ' '].map((mark) => before.lastIndexOf(mark))) + 1,
    );
    if (endsAsOrgan(name) || OVER.test(name)) return from + index;
  }
  return end;
}

/** Labels outside brackets; what follows in the same run, 牵头单位:X;配合单位:Y;完成时限:6月底, is of one candidate. */
function labels(text: string, brackets: readonly TextRange[]): ResponsibleStretch[] {
  if (!COLON.test(text)) return [];
  // Labels in brackets are those brackets' own; numbers in brackets may be glued.
  const bare = blank(
    text,
    brackets.filter(({ start, end }) => end - start > 6),
    '-',
  );
  const found: ResponsibleStretch[] = [];
  for (const { 0: label, 1: duty, index } of bare.matchAll(LABEL)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const from = index + label.length;
    const run = runEnd(bare, from);
    const stop =
      duty === undefined ? run.end : Math.min(run.end, ...[bare.indexOf('。', from)].filter((at) => at >= 0));
    const end = gluedAt(bare, from, stop);
    const content = text.slice(index, end).trimEnd();
    found.push({
      start: index,
      // A stop that ends the paragraph is part of the label's line.
      end: end === run.end || duty !== undefined ? withStop(text, index + content.length) : index + content.length,
      contentStart: duty === undefined ? index : from,
      content: duty === undefined ? content : text.slice(from, end),
      kind: duty === undefined ? 'label' : 'duty',
      last: run.last && end === run.end,
    });
  }
  return found;
}

const withStop = (text: string, end: number) => (text.charAt(end) === '。' ? end + 1 : end);

/** The candidates of a clause's text in its order; none lies in another. */
export function candidates(text: string): ResponsibleStretch[] {
  const brackets = bracketed(text, /[(（【〔[［]/);
  const named = labels(text, brackets);
  const inBrackets = brackets
    .filter(({ start, end }) => !named.some((label) => label.start <= start && end <= label.end))
    .map(({ start, end }): ResponsibleStretch => ({
      start,
      end,
      contentStart: start + 1,
      content: text.slice(start + 1, end - 1),
      kind: 'bracket',
      last: false,
    }));
  return [...inBrackets, ...named].sort((one, other) => one.start - other.start);
}
