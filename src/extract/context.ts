/** What a passage has shown while its segments are read, and what its scope gives each target. */
import { headingOf } from '../clause/nodes.ts';
import type { Span } from '../text/source.ts';
import { completeIndicator } from './indicator.ts';
import type { NotTarget, OtherReading } from './not-targets.ts';
import type { Passage, Segment } from './passages.ts';
import type { Quantity } from './quantities.ts';
import type { Scope, Stretch } from './scope.ts';
import type { Found, Target } from './target.ts';
import type { Time } from './times.ts';

/** What one passage has shown so far. */
export interface Context extends Found {
  passage: Passage;
  times: readonly Time[];
  notTarget: NotTarget;
  /** What a colon announced: 培育“专精特新”企业:国家级5家、省级50家. */
  announced: string;
  /** The words of the segment before, for names that cannot stand alone. */
  before: string;
  at: (stretch: Stretch) => Span;
  textOf: (stretch: Stretch | null) => string | null;
  enter: (quantity: Quantity, as: OtherReading) => void;
}

export type Scoped = Omit<Target, 'indicator' | 'comparator' | 'values' | 'order' | 'measure' | 'said' | 'numbers'>;

export const within = (inner: Stretch, outer: Stretch | null) =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** What the scope of a segment gives each of its targets. */
export function scoped({ passage, times, textOf }: Context, segment: Segment, scope: Scope): Scoped {
  const dated = times.find((time) => time.kind === 'date' && within(time, segment));
  return {
    clause: passage.clause,
    sentence: passage.span,
    force: textOf(scope.force),
    baseline: null,
    population: textOf(scope.population),
    place: textOf(scope.place),
    deadline: scope.time ?? dated ?? null,
  };
}

/** Completes a name that cannot stand alone from what stands before it. */
export function complete({ passage, targets, before }: Context, name: string): string {
  return completeIndicator(name, before, targets.at(-1)?.indicator, headingOf(passage.clause)?.value ?? '');
}
