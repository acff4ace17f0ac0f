/** Deadlines that labels give the tasks of an attribution: 责任单位:区发改局;完成时限:6月底, in one line or on lines of their own. */
import { clausesOf, type Clause, type NoticeTree } from '../../clause/nodes.ts';
import { DEADLINE_LABEL, RESPONSIBILITY_LABEL } from '../../lexicon/roles.ts';
import { toHalfWidth } from '../../text/marks/half-width.ts';
import { CHINESE_NUMERAL } from '../../text/numerals.ts';
import { shift, spanAt, type Span } from '../../text/spans/span.ts';
import { findTimes } from '../times/times.ts';
import type { Attribution } from './attributions.ts';

export interface Deadline {
  /** The words behind the label, verbatim. */
  text: string;
  span: Span;
  /** What they name, as of times: `2023-06`, its last day; null where they name none. */
  period: string | null;
  date: string | null;
}

/** 完成时限: and its words, up to a mark, the next label, or the next number where the text lost its breaks. */
const LABELLED = new RegExp(
  `(${DEADLINE_LABEL}\\s*)([^；;。)）】〕\\s][^；;。)）】〕]{0,60}?)(?=\\s*(?:$|[；;。)）】〕]|[,，][^,，]{1,8}[:：]|[(（](?:${CHINESE_NUMERAL})[)）]|${CHINESE_NUMERAL}、|(?<!\\d)\\d{1,3}[.．、]\\s*\\D))`,
);
/** Nothing but marks between an attribution and the label. */
const NEXT = new RegExp(`^[\\s，,；;。(（【]*${DEADLINE_LABEL}`);
/** A line that only says who answers, for what time. */
const LABEL_LINE = new RegExp(`^\\s*(?:${RESPONSIBILITY_LABEL}|${DEADLINE_LABEL})`);

/** No task has more lines of labels. */
const MOST_LINES = 8;

/** The first deadline of a clause's text from `from` to `to`. */
function deadlineIn(clause: Clause, from: number, to: number, planYear: number | null): Deadline | null {
  const match = LABELLED.exec(clause.value.slice(from, to));
  const [, label = '', words = ''] = match ?? [];
  if (!match) return null;
  const text = words.trimEnd();
  const start = from + match.index + label.length;
  const times = findTimes(toHalfWidth(text), planYear);
  const time = times.find(({ kind }) => kind === 'date') ?? times[0];
  return {
    text,
    span: spanAt(clause.span, { start, end: start + text.length }),
    period: time?.period ?? null,
    date: time?.date ?? null,
  };
}

const isLabels = (clause: Clause) => clause.marker === null && LABEL_LINE.test(clause.value);

/** Lines of labels right before and behind the one at `index`, the nearest first: those behind go before. */
function labelLines(clauses: readonly Clause[], index: number): Clause[] {
  const run = (lines: readonly Clause[]) => {
    const end = lines.findIndex((line) => !isLabels(line));
    return end < 0 ? lines : lines.slice(0, end);
  };
  const [own] = clauses.slice(index, index + 1);
  const before = own && isLabels(own) ? run(clauses.slice(Math.max(0, index - MOST_LINES), index).reverse()) : [];
  return [...run(clauses.slice(index + 1, index + 1 + MOST_LINES)), ...before];
}

/**
 * The deadline of each attribution that has one: in its own words, right behind it, or on a line of labels beside its line,
 * where it is the last of its paragraph. `planYear` is the year of 6月底.
 */
export function findDeadlines(
  tree: NoticeTree,
  attributions: readonly Attribution[],
  planYear: number | null,
): Map<Attribution, Deadline> {
  const found = new Map<Attribution, Deadline>();
  const byClause = Map.groupBy(attributions, ({ clause }) => clause);
  for (const part of tree.children) {
    const clauses = clausesOf(part);
    for (const [index, clause] of clauses.entries()) {
      const own = byClause.get(clause) ?? [];
      for (const [i, attribution] of own.entries()) {
        const { start, end } = shift(attribution.span, -clause.span.start);
        const next = own[i + 1];
        const to = next ? next.span.start - clause.span.start : clause.value.length;
        const deadline =
          deadlineIn(clause, start, end, planYear) ??
          (NEXT.test(clause.value.slice(end, to)) ? deadlineIn(clause, end, to, planYear) : null) ??
          (next
            ? null
            : labelLines(clauses, index)
                .map((line) => deadlineIn(line, 0, line.value.length, planYear))
                .find((line) => line !== null));
        if (deadline) found.set(attribution, deadline);
      }
    }
  }
  return found;
}
