/** Milestones (时间节点) and cadences (频次): what is to be done by when, how often, or soon. */
import type { Clause } from '../../clause/nodes.ts';
import { nesting, type BracketPair } from '../../text/marks/brackets.ts';
import { spanAt, within, type Span } from '../../text/spans/span.ts';
import { cleanIndicator } from '../targets/indicator.ts';
import { segmentsOf, type Passage } from '../targets/passages.ts';
import { readScope } from '../targets/scope.ts';
import type { Time } from './times.ts';

export interface Milestone {
  clause: Clause;
  sentence: Span;
  kind: 'date' | 'cadence' | 'vague';
  time: Time;
  /** The words of the time itself: 3月. */
  when: Span;
  /** The time and what is to happen then: 3月中交. */
  said: Span;
  /** What it happens to, where it stands before the time: 己内酰胺项目. */
  subject: string | null;
}

type DatedTime = Time & { kind: Milestone['kind'] };
const isDated = (time: Time): time is DatedTime => time.kind !== 'span';
const JOINT = /^(?:、|和|及|与|至)$/;

/** What a time stands in: the end of its segment, the brackets or quotation marks around it. */
interface Within {
  end: number;
  quote: BracketPair | undefined;
}

/** Where the part of a list begins that reaches to the end of `between`: at its last 、, else at the first joint. */
function partStart(between: string): number {
  const last = between.lastIndexOf('、');
  return last >= 0 ? last : between.search(/[,和及]/);
}

/** Where the words that belong to a time end: at the next time's part, in quotes at the next 、 or the closing mark. */
function endOf(text: string, time: Time, next: Time | undefined, { end: segmentEnd, quote }: Within): number {
  if (quote) {
    const stop = text.slice(time.end, quote.close).search(/[、,;]/);
    return stop < 0 ? Math.min(quote.close, segmentEnd) : time.end + stop;
  }
  if (!next || next.start >= segmentEnd) return segmentEnd;
  const between = text.slice(time.end, next.start);
  const part = partStart(between);
  return part > 0 ? time.end + part : segmentEnd;
}

/** Milestones of a passage, in its order, of all its times. Times inside 《》 are a title's. */
export function findMilestones({ text, span, sentence, clause }: Passage, all: readonly Time[]): Milestone[] {
  if (all.length === 0) return [];
  const { pairs } = nesting(text);
  const titles = pairs.filter(({ open }) => /[《〈]/.test(text.charAt(open)));
  const times = all
    .filter(isDated)
    .filter(({ start }) => !titles.some(({ open, close }) => open < start && start < close));
  const segments = segmentsOf(text);
  let subject: string | null = null;
  let segmentOf = -1;
  return times.map((time, i): Milestone => {
    const index = segments.findIndex((segment) => within(time, segment));
    const segment = segments[index] ?? { start: 0, end: text.length, mark: '' };
    // 6月和12月…宣传月: two times of one event.
    const next = times[i + 1];
    const previous = times[i - 1];
    const withNext = time.kind === 'date' && next && JOINT.test(text.slice(time.end, next.start));
    const withPrevious = time.kind === 'date' && previous && JOINT.test(text.slice(previous.end, time.start));
    const start = withPrevious ? previous.start : time.start;
    const last = withNext ? next : time;
    // 到2025年,…: the time is a segment of its own; what is to happen stands in the next.
    const alone = time.end === segment.end && segment.mark === ',';
    const segmentEnd = alone ? (segments[index + 1]?.end ?? segment.end) : segment.end;
    const quote = pairs.find(({ open, close }) => open < last.start && last.end <= close);
    const end = endOf(text, last, times[i + (withNext ? 2 : 1)], { end: segmentEnd, quote });
    if (index !== segmentOf) {
      const head = Math.min(readScope(text, segment, times).rest, time.start);
      const words = cleanIndicator(text.slice(head, time.start)).replace(/自$/, '');
      subject =
        time.kind !== 'cadence' && words.length >= 3 && !/[“"]/.test(words.charAt(words.length - 1)) ? words : null;
      segmentOf = index;
    }
    const { kind } = time;
    return {
      clause,
      sentence,
      kind,
      time,
      when: spanAt(span, time),
      said: spanAt(span, { start, end }),
      subject,
    };
  });
}
