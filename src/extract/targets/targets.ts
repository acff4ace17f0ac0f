/** Targets (目标): quantities that the plan commits to, and commitments without one, passage by passage. */
import { DOING } from '../../lexicon/predicates.ts';
import { anyOf } from '../../lexicon/words.ts';
import { isExtent, isKnown } from '../../lexicon/measures.ts';
import { within } from '../../text/spans/span.ts';
import { readComparator } from './comparators.ts';
import { complete, numbersAs, placeIn, scoped, wordsIn, type SegmentContext, type PassageContext } from './context.ts';
import { cleanIndicator, PREDICATE, splitIndicators } from './indicator.ts';
import { measuredTargets } from './measured.ts';
import { readQuantity } from './not-targets.ts';
import { segmentsOf, type Segment } from './passages.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { placeQuantities } from './coordination.ts';
import { inherit, NO_SCOPE, readScope, type Scope } from './scope.ts';
import type { TargetsFound, Target } from './target.ts';
import { findUnmeasured, type Unmeasured } from './unmeasured.ts';

/** 栽植月季600颗: a verb of doing before what it is done to. */
const DOES = new RegExp(`^(?:${anyOf(DOING)})`);

/** A word that no table has is a measure where a verb or a comparison shows it: 建设12孔桥, 栽植月季600颗, not 按表3-7执行. */
function isShown({ passage, times }: PassageContext, segment: Segment, quantity: Quantity): boolean {
  const { rest } = readScope(passage.text, { start: segment.start, end: quantity.start }, times);
  return (
    PREDICATE.test(passage.text.slice(rest)) ||
    DOES.test(passage.text.slice(rest)) ||
    readComparator(passage.text.slice(segment.start, quantity.start)) !== null
  );
}

/** The quantities of a segment that may be targets, and the others as what they are. */
function liveQuantities(context: PassageContext, segment: Segment, quantities: readonly Quantity[]) {
  const { text } = context.passage;
  const read = quantities.map((quantity) => {
    const [number] = quantity.numbers;
    const before = text.slice(segment.start, quantity.start);
    // 每月开展一次 is a cadence and no more.
    if (quantity.chinese && before.includes('每')) return { quantity, as: null, live: false };
    const as =
      (number && context.notTarget(number)) ?? readQuantity(quantity, before, text.slice(quantity.end, segment.end));
    return { quantity, as, live: as === null && (isKnown(quantity.measure) || isShown(context, segment, quantity)) };
  });
  return {
    live: read.filter(({ live }) => live).map(({ quantity }) => quantity),
    others: read.flatMap(({ quantity, as }) => (as === null ? [] : numbersAs(context, quantity, as))),
  };
}

/** Commitments without a value of their own; numbers in what they start from are theirs, others only count what is there. */
function unmeasuredTargets(
  context: SegmentContext,
  found: readonly Unmeasured[],
  live: readonly Quantity[],
): TargetsFound {
  const base = scoped(context);
  const startsFrom = (quantity: Quantity, { baseline }: Unmeasured) => baseline !== null && within(quantity, baseline);
  return {
    others: live
      .filter((quantity) => !found.some((one) => startsFrom(quantity, one)))
      .flatMap((quantity) => numbersAs(context, quantity, 'existing')),
    targets: found.flatMap((one) =>
      splitIndicators(complete(context, cleanIndicator(one.name)), '', 1).map((indicator): Target => ({
        ...base,
        population: wordsIn(context, one.population) ?? base.population,
        indicator,
        comparator: one.comparator,
        values: [],
        order: '',
        measure: '',
        baseline: wordsIn(context, one.baseline),
        said: placeIn(context, one.said),
        numbers: live
          .filter((quantity) => startsFrom(quantity, one))
          .flatMap(({ numbers }) => numbers.map((number) => placeIn(context, number))),
      })),
    ),
  };
}

/** Targets of one segment, and its numbers that are none. */
function readSegment(context: SegmentContext, live: readonly Quantity[]): TargetsFound {
  const { passage, segment, rest } = context;
  const unmeasured = findUnmeasured(passage.text, segment, rest);
  if (unmeasured.length > 0) return unmeasuredTargets(context, unmeasured, live);
  const { placed, subjects } = placeQuantities(passage.text, segment, live);
  return {
    targets: measuredTargets(context, placed),
    others: subjects.flatMap((subject) =>
      numbersAs(context, subject, isExtent(subject.measure) ? 'threshold' : 'existing'),
    ),
  };
}

/** What a segment's scope says to the one behind it. Force holds through commas as long as targets follow. */
function carry({ segment, scope, rest }: SegmentContext, head: Scope, made: boolean): Scope {
  if (segment.mark !== ',') return NO_SCOPE;
  if (made || rest >= segment.end) return { ...scope, population: null };
  return { ...NO_SCOPE, time: scope.time, place: head.place };
}

/** Reads one passage: its targets, and its numbers that are none. `about` is what an aside is about. */
export function readPassage(context: PassageContext, about = ''): TargetsFound {
  const { passage, times } = context;
  const { text, kind } = passage;
  // 全年开展四次 is a target and a cadence; other times hold no quantities.
  const dates = times.filter(({ start, end }) => !text.slice(start, end).endsWith('次'));
  const quantities = findQuantities(text).filter(
    ({ numbers }) => !numbers.every((number) => dates.some((time) => within(number, time))),
  );
  const found: TargetsFound = { targets: [], others: [] };
  let scope: Scope = NO_SCOPE;
  let announced = about;
  let before = '';
  for (const segment of segmentsOf(text)) {
    const own = quantities.filter((quantity) => within(quantity, segment));
    const { live, others } = liveQuantities(context, segment, own);
    const head = readScope(text, segment, times);
    const { rest } = head;
    const words = text.slice(rest, segment.end);
    const last = found.targets.at(-1);
    const here: SegmentContext = {
      ...context,
      segment,
      scope: inherit(head.scope, scope, words),
      rest,
      announced,
      before,
      last,
    };
    const made = readSegment(here, live);
    found.targets.push(...made.targets);
    found.others.push(...others, ...made.others);
    scope = carry(here, head.scope, made.targets.length > 0);
    announced = kind === 'aside' ? about : segment.mark === ':' ? cleanIndicator(words) : '';
    before = segment.mark === ';' ? '' : words;
  }
  return found;
}
