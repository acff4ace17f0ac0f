/** Targets (目标): quantities that the plan commits to, and commitments without one, passage by passage. */
import type { Span } from '../text/source.ts';
import { readComparator } from './comparators.ts';
import { complete, scoped, within, type Context, type Scoped } from './context.ts';
import { cleanIndicator, DEED, splitIndicators } from './indicator.ts';
import { isKnown, kindOf } from './measures.ts';
import { measuredTargets, type RowState } from './measured.ts';
import { readQuantity, type NotTarget } from './not-targets.ts';
import { segmentsOf, type Passage, type Segment } from './passages.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { placeQuantities } from './rows.ts';
import { inherit, NO_SCOPE, readScope, type Scope, type Stretch } from './scope.ts';
import type { Found, Target } from './target.ts';
import type { Time } from './times.ts';
import { findUnmeasured, type Unmeasured } from './unmeasured.ts';

/** A word that no table has is a measure where a deed or a comparison shows it: 建设12孔桥, not 按表3-7执行. */
function isShown({ passage, times }: Context, segment: Segment, quantity: Quantity): boolean {
  const { rest } = readScope(passage.text, segment.start, quantity.start, times);
  return (
    DEED.test(passage.text.slice(rest)) || readComparator(passage.text.slice(segment.start, quantity.start)) !== null
  );
}

/** The quantities of a segment that may be targets; the others are entered as what they are. */
function liveQuantities(context: Context, segment: Segment, quantities: readonly Quantity[]): Quantity[] {
  const { text } = context.passage;
  return quantities.filter((quantity) => {
    const [number] = quantity.numbers;
    const before = text.slice(segment.start, quantity.start);
    // 每月开展一次 is a cadence and no more.
    if (quantity.chinese && before.includes('每')) return false;
    const as =
      (number && context.notTarget(number)) ?? readQuantity(quantity, before, text.slice(quantity.end, segment.end));
    if (as !== null) context.enter(quantity, as);
    return as === null && (isKnown(quantity.measure) || isShown(context, segment, quantity));
  });
}

/** Commitments without a value of their own; numbers in what they start from are theirs, others only count what is there. */
function unmeasuredTargets(
  context: Context,
  base: Scoped,
  found: readonly Unmeasured[],
  live: readonly Quantity[],
): Target[] {
  const { at, textOf } = context;
  for (const quantity of live)
    if (!found.some(({ baseline }) => within(quantity, baseline))) context.enter(quantity, 'existing');
  return found.flatMap(({ name, comparator, said, baseline, population }) =>
    splitIndicators(complete(context, cleanIndicator(name)), '', 1).map((indicator) => ({
      ...base,
      population: textOf(population) ?? base.population,
      indicator,
      comparator,
      values: [],
      order: '',
      measure: '',
      baseline: textOf(baseline),
      said: at(said),
      numbers: live.filter((quantity) => within(quantity, baseline)).flatMap(({ numbers }) => numbers.map(at)),
    })),
  );
}

/** Targets of one segment, entered among those of the passage. */
function readSegment(
  context: Context,
  segment: Segment,
  live: readonly Quantity[],
  rest: number,
  scope: Scope,
): Target[] {
  const base = scoped(context, segment, scope);
  const unmeasured = findUnmeasured(context.passage.text, segment, rest);
  if (unmeasured.length > 0) return unmeasuredTargets(context, base, unmeasured, live);
  const { placed, subjects } = placeQuantities(context.passage.text, segment, live);
  for (const subject of subjects) context.enter(subject, kindOf(subject.measure) === 'time' ? 'threshold' : 'existing');
  const row: RowState = { deed: '', first: '', comparator: null, governs: null, names: [] };
  return placed.flatMap(({ left, quantity }, i) => {
    const start = Math.min(Math.max(left.start, i === 0 ? rest : left.start), quantity.start);
    return measuredTargets(context, base, placed, i, start, scope, row);
  });
}

/** What a segment's scope says to the one behind it. Force holds through commas as long as targets follow. */
function carry(segment: Segment, own: Scope, head: Scope, made: boolean, onlyScope: boolean): Scope {
  if (segment.mark !== ',') return NO_SCOPE;
  if (made || onlyScope) return { ...own, population: null };
  return { ...NO_SCOPE, time: own.time, place: head.place };
}

/**
 * Reads one passage: its targets, and its numbers that are none. `times` are its times, `announced` what an aside is about.
 */
export function readPassage(passage: Passage, times: readonly Time[], notTarget: NotTarget, announced = ''): Found {
  const { text, span } = passage;
  const at = ({ start, end }: Stretch): Span => ({ line: span.line, start: span.start + start, end: span.start + end });
  const context: Context = {
    passage,
    times,
    notTarget,
    targets: [],
    others: [],
    announced,
    before: '',
    at,
    textOf: (stretch) => stretch && text.slice(stretch.start, stretch.end),
    enter: ({ chinese, numbers }, as) => {
      if (!chinese) context.others.push(...numbers.map((number) => ({ span: at(number), as })));
    },
  };
  // 全年开展四次 is a target and a cadence; other times hold no quantities.
  const dates = times.filter(({ start, end }) => !text.slice(start, end).endsWith('次'));
  const quantities = findQuantities(text).filter(
    ({ numbers }) => !numbers.every((number) => dates.some((time) => within(number, time))),
  );
  let scope: Scope = NO_SCOPE;
  for (const segment of segmentsOf(text)) {
    const live = liveQuantities(
      context,
      segment,
      quantities.filter((quantity) => within(quantity, segment)),
    );
    const head = readScope(text, segment.start, segment.end, times);
    const own = inherit(head.scope, scope);
    const made = readSegment(context, segment, live, head.rest, own);
    context.targets.push(...made);
    scope = carry(segment, own, head.scope, made.length > 0, head.rest >= segment.end);
    context.announced =
      passage.kind === 'aside'
        ? announced
        : segment.mark === ':'
          ? cleanIndicator(text.slice(head.rest, segment.end))
          : '';
    context.before = segment.mark === ';' ? '' : text.slice(head.rest, segment.end);
  }
  return { targets: context.targets, others: context.others };
}
