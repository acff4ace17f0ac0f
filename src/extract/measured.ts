/** Targets with a value: the names and comparators of the quantities of one row. */
import { combine, type Comparator } from './comparators.ts';
import { complete, type Context, type Scoped } from './context.ts';
import { cleanIndicator, DEED, hiddenMeasure, splitIndicators, withNoun } from './indicator.ts';
import { readPromise, type Promised } from './promise.ts';
import type { Placed } from './rows.ts';
import { siteOf, type Scope } from './scope.ts';
import type { Target } from './target.ts';

/** What the first of a row said holds for those that are joined to it. */
export interface RowState {
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
export function measuredTargets(
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
