/** Targets with a value: the names and comparators of the quantities of one coordination. */
import type { Comparator } from '../../lexicon/vocabulary.ts';
import { combine } from './comparators.ts';
import { complete, placeIn, scoped, wordsIn, type SegmentContext } from './context.ts';
import { cleanIndicator, PREDICATE, hiddenMeasure, splitIndicators, withNoun } from './indicator.ts';
import { readPromise, type PromiseWords } from './promise.ts';
import type { Conjunct } from './coordination.ts';
import { siteOf } from './scope.ts';
import type { Target } from './target.ts';

/** What the first of a coordination said holds for those that are joined to it. */
interface CoordinationState {
  readonly predicate: string;
  readonly first: string;
  readonly comparator: Comparator | null;
  /** 实现 before the first governs the rest: 实现进出口总额11亿元、实际到位外资500万美元. */
  readonly governs: Comparator | null;
  /** Names of a coordination whose values follow one another: 养老、工伤和失业保险分别达到…. */
  readonly names: readonly string[];
}

const NEW_COORDINATION: CoordinationState = { predicate: '', first: '', comparator: null, governs: null, names: [] };

/** A quantity of a row, how many values the coordination has from it on (8.1万人、3.2万人和1万人), and where its words begin. */
interface InCoordination extends Conjunct {
  values: number;
  rest: number;
}

/** Names of a quantity's indicators, and the coordination with what its later quantities take from them. */
function namesOf(
  context: SegmentContext,
  promise: PromiseWords,
  { chained, joined, values }: InCoordination,
  row: CoordinationState,
) {
  if (chained) {
    const [next = '', ...others] = row.names;
    return { names: [next], row: row.names.length > 1 ? { ...row, names: others } : row };
  }
  const cleaned = withNoun(cleanIndicator(promise.name), row.first || context.announced);
  const whole = joined && !PREDICATE.test(cleaned) ? row.predicate + cleaned : cleaned;
  const about = siteOf(wordsIn(context, context.scope.place)) + (wordsIn(context, context.scope.population) ?? '');
  const names = splitIndicators(whole, promise.shared, values).map((name) =>
    about === '' || name === '' ? complete(context, name) : about + name,
  );
  const inTurn = values > 1 && names.length > 1;
  return {
    names: inTurn ? names.slice(0, 1) : names,
    row: {
      ...row,
      names: inTurn ? names.slice(1) : names.slice(0, 1),
      first: joined ? row.first : cleaned,
      predicate: !joined || row.predicate === '' ? (PREDICATE.exec(cleaned)?.[0] ?? '') : row.predicate,
    },
  };
}

/** What stands before the name, or before the first of the coordination, where no word of comparison stands before the value. */
function impliedComparator(
  context: SegmentContext,
  promise: PromiseWords,
  one: InCoordination,
  row: CoordinationState,
) {
  const { chained, joined, rest, quantity } = one;
  const words = context.passage.text.slice(rest, quantity.start);
  const governing: Comparator | null = /^(?:实现|达到)/.test(words) ? 'equal' : null;
  const inherited = chained ? row.comparator : joined ? row.governs : null;
  const next = chained ? row : { ...row, comparator: promise.comparator, governs: governing ?? inherited };
  if (words.startsWith('净增')) return { implied: 'raiseBy' as const, row: next };
  // 增长6.5%以上,力争7%: a second value of the same.
  const last = promise.name.trim() === '' && !chained ? (context.last?.comparator ?? null) : null;
  return { implied: governing ?? inherited ?? (last?.startsWith('growth') ? 'growth' : last), row: next };
}

/** Targets of one quantity, several where its predicate is shared, and the coordination for those behind it. */
function readMeasured(
  context: SegmentContext,
  one: InCoordination,
  row: CoordinationState,
): { targets: Target[]; row: CoordinationState } {
  const { quantity, chained, from, rest } = one;
  const promise = readPromise(context.passage.text, rest, one, context.times);
  const comparison = impliedComparator(context, promise, one, row);
  const named = namesOf(context, promise, one, comparison.row);
  const isRange = quantity.numbers.length > 1;
  const numbers = quantity.chinese ? [] : [...(from?.numbers ?? []), ...quantity.numbers];
  const targets = named.names.map((indicator) => ({
    ...scoped(context),
    indicator,
    comparator: combine(promise.comparator ?? comparison.implied, quantity.suffix, isRange),
    values: quantity.numbers.map(({ value }) => value),
    order: quantity.order,
    measure: quantity.measure === '' ? hiddenMeasure(indicator) : quantity.measure,
    baseline: wordsIn(context, promise.baseline),
    said: placeIn(context, { start: chained ? quantity.start : promise.start, end: quantity.end }),
    numbers: numbers.map((number) => placeIn(context, number)),
  }));
  return { targets, row: named.row };
}

/** Targets of the quantities of a segment, in its order. */
export function measuredTargets(context: SegmentContext, placed: readonly Conjunct[]): Target[] {
  let row = NEW_COORDINATION;
  return placed.flatMap((one, i) => {
    const next = placed.findIndex((other, j) => j > i && !other.chained);
    const values = (next < 0 ? placed.length : next) - i;
    const rest = Math.min(Math.max(one.left.start, i === 0 ? context.rest : one.left.start), one.quantity.start);
    const read = readMeasured(context, { ...one, values, rest }, row);
    row = read.row;
    return read.targets;
  });
}
