/** What is known of a passage when one of its segments is read, and what its scope gives each target. */
import { headingOf } from '../../clause/nodes.ts';
import type { OtherReading } from '../../lexicon/vocabulary.ts';
import { spanAt, within, type TextRange, type Span } from '../../text/spans/span.ts';
import { completeIndicator } from './indicator.ts';
import type { NotTarget } from './not-targets.ts';
import type { Passage, Segment } from './passages.ts';
import type { Quantity } from './quantities.ts';
import type { Scope } from './scope.ts';
import type { OtherNumber, Target } from './target.ts';
import { WHOLE_YEAR, type Time } from '../times/times.ts';

/** A passage, its times, and what its numbers are that are no targets. */
export interface PassageContext {
  passage: Passage;
  times: readonly Time[];
  notTarget: NotTarget;
}

/** A segment of it, with what the segments before have shown. */
export interface SegmentContext extends PassageContext {
  segment: Segment;
  scope: Scope;
  /** Where the segment's own words begin, behind its scope. */
  rest: number;
  /** What a colon announced: 培育“专精特新”企业:国家级5家、省级50家. */
  announced: string;
  /** The words of the segment before, for names that cannot stand alone. */
  before: string;
  /** The target before. */
  last: Target | undefined;
}

/** A range of the passage as a place in the notice. */
export const placeIn = ({ passage }: PassageContext, range: TextRange): Span => spanAt(passage.span, range);

/** Words of the passage; null for none. */
export const wordsIn = ({ passage }: PassageContext, range: TextRange | null): string | null =>
  range && passage.text.slice(range.start, range.end);

/** A quantity's numbers, entered as what they are; numerals in Chinese characters are not in the ledger. */
export function numbersAs(context: PassageContext, { chinese, numbers }: Quantity, as: OtherReading): OtherNumber[] {
  return chinese ? [] : numbers.map((number) => ({ span: placeIn(context, number), as }));
}

export type Scoped = Omit<Target, 'indicator' | 'comparator' | 'values' | 'order' | 'measure' | 'said' | 'numbers'>;

/** What the scope of a segment gives each of its targets. */
export function scoped(context: SegmentContext): Scoped {
  const { passage, times, segment, scope } = context;
  const own = times.filter((time) => within(time, segment));
  const dated = own.find(({ kind }) => kind === 'date');
  const counted = own.find(({ kind, start }) => kind === 'cadence' && passage.text.startsWith(WHOLE_YEAR, start));
  const year = counted && { start: counted.start, end: counted.start + WHOLE_YEAR.length, date: null };
  const deadline = scope.time ?? dated ?? year;
  return {
    clause: passage.clause,
    sentence: passage.sentence,
    force: wordsIn(context, scope.force),
    baseline: null,
    population: wordsIn(context, scope.population),
    place: wordsIn(context, scope.place),
    deadline: deadline === undefined ? null : { said: placeIn(context, deadline), date: deadline.date },
  };
}

/** Completes a name that cannot stand alone from what stands before it. */
export function complete({ passage, last, before }: SegmentContext, name: string): string {
  return completeIndicator(name, { before, last: last?.indicator, heading: headingOf(passage.clause)?.value ?? '' });
}
