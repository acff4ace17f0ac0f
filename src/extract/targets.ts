/** Targets (目标): quantities that the plan commits to, each with its indicator, comparator, scope and place in the text. */
import { headingOf, type Clause } from '../clause/nodes.ts';
import type { Span } from '../text/source.ts';
import { combine, readComparator, type Comparator } from './comparators.ts';
import { cleanIndicator, completeIndicator, DEED, hiddenMeasure, splitIndicators, withNoun } from './indicator.ts';
import { isKnown, kindOf } from './measures.ts';
import { readQuantity, type NotTarget, type OtherReading } from './not-targets.ts';
import { segmentsOf, type Passage, type Segment } from './passages.ts';
import { readPromise, type Promised } from './promise.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { placeQuantities, type Placed } from './rows.ts';
import { inherit, NO_SCOPE, readScope, siteOf, type Scope, type Stretch } from './scope.ts';
import type { Time } from './times.ts';
import { findUnmeasured, type Unmeasured } from './unmeasured.ts';

export interface Target {
  clause: Clause;
  /** The sentence. */
  sentence: Span;
  indicator: string;
  comparator: Comparator;
  /** Two numbers for a range, none for a commitment without a value. */
  values: readonly number[];
  order: string;
  measure: string;
  force: string | null;
  baseline: string | null;
  population: string | null;
  place: string | null;
  deadline: Time | null;
  /** The words that say what is promised: 增长7.5%, 不低于90%. */
  said: Span;
  /** Its numbers, those of its baseline too. */
  numbers: Span[];
}

/** A number that is no target's, with what it is. */
export interface OtherNumber {
  span: Span;
  as: OtherReading;
}

export interface Found {
  targets: Target[];
  others: OtherNumber[];
}

/** What one passage has shown so far. */
interface Context extends Found {
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

type Scoped = Omit<Target, 'indicator' | 'comparator' | 'values' | 'order' | 'measure' | 'said' | 'numbers'>;

const within = (inner: Stretch, outer: Stretch | null) =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** What the scope of a segment gives each of its targets. */
function scoped({ passage, times, textOf }: Context, segment: Segment, scope: Scope): Scoped {
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
function complete({ passage, targets, before }: Context, name: string): string {
  return completeIndicator(name, before, targets.at(-1)?.indicator, headingOf(passage.clause)?.value ?? '');
}

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

/** What the first of a row said holds for those that are joined to it. */
interface RowState {
  deed: string;
  first: string;
  comparator: Comparator | null;
  /** 实现 before the first governs the rest: 实现进出口总额11亿元、实际到位外资500万美元. */
  governs: Comparator | null;
  /** Names of a row whose values follow one another: 养老、工伤和失业保险分别达到…. */
  names: string[];
}

/** How many values a row has from `i` on: 8.1万人、3.2万人和1万人. */
function valuesFrom(placed: readonly Placed[], i: number): number {
  const next = placed.findIndex((other, j) => j > i && !other.chained);
  return (next < 0 ? placed.length : next) - i;
}

/** Names of a quantity's indicators; the row keeps what its later quantities take from it. */
function namesOf(
  context: Context,
  promise: Promised,
  placed: readonly Placed[],
  i: number,
  scope: Scope,
  row: RowState,
): string[] {
  const { chained = false, joined = false } = placed[i] ?? {};
  if (chained) return [row.names.length > 1 ? (row.names.shift() ?? '') : (row.names[0] ?? '')];
  const cleaned = withNoun(cleanIndicator(promise.name), row.first || context.announced);
  const whole = joined && !DEED.test(cleaned) ? row.deed + cleaned : cleaned;
  const about = siteOf(context.textOf(scope.place)) + (context.textOf(scope.population) ?? '');
  const count = valuesFrom(placed, i);
  const names = splitIndicators(whole, promise.shared, count).map((name) =>
    about === '' || name === '' ? complete(context, name) : about + name,
  );
  const inTurn = count > 1 && names.length > 1;
  row.names = inTurn ? names.slice(1) : names.slice(0, 1);
  if (!joined) row.first = cleaned;
  if (!joined || row.deed === '') row.deed = DEED.exec(cleaned)?.[0] ?? '';
  return inTurn ? names.slice(0, 1) : names;
}

/** What stands before the name, or before the first of the row, where no word of comparison stands before the value. */
function impliedComparator(
  context: Context,
  promise: Promised,
  { chained, joined }: Placed,
  words: string,
  row: RowState,
): Comparator | null {
  const governing: Comparator | null = /^(?:实现|达到)/.test(words) ? 'equal' : null;
  const inherited = chained ? row.comparator : joined ? row.governs : null;
  if (!chained) {
    row.comparator = promise.comparator;
    row.governs = governing ?? inherited;
  }
  if (words.startsWith('净增')) return 'raiseBy';
  // 增长6.5%以上,力争7%: a second value of the same.
  const last = promise.name.trim() === '' && !chained ? (context.targets.at(-1)?.comparator ?? null) : null;
  return governing ?? inherited ?? (last?.startsWith('growth') ? 'growth' : last);
}

/** Targets of one quantity: several where its predicate is shared. `rest` is where its own words begin. */
function measuredTargets(
  context: Context,
  base: Scoped,
  placed: readonly Placed[],
  i: number,
  rest: number,
  scope: Scope,
  row: RowState,
): Target[] {
  const one = placed[i];
  if (!one) return [];
  const { passage, times, at, textOf } = context;
  const { quantity, chained, from } = one;
  const promise = readPromise(passage.text, rest, one, times);
  const implied = impliedComparator(context, promise, one, passage.text.slice(rest, quantity.start), row);
  const isRange = quantity.numbers.length > 1;
  return namesOf(context, promise, placed, i, scope, row).map((indicator) => ({
    ...base,
    indicator,
    comparator: combine(promise.comparator ?? implied, quantity.suffix, isRange),
    values: quantity.numbers.map(({ value }) => value),
    order: quantity.order,
    measure: quantity.measure === '' ? hiddenMeasure(indicator) : quantity.measure,
    baseline: textOf(promise.baseline),
    said: at({ start: chained ? quantity.start : promise.start, end: quantity.end }),
    numbers: quantity.chinese ? [] : [...(from?.numbers ?? []), ...quantity.numbers].map(at),
  }));
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
