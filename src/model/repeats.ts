/** One indicator promised in several places: which of them say the same, and what differs. */
import type { Comparator } from '../lexicon/vocabulary.ts';
import { thingOf } from './build/recurrence.ts';
import type { TargetRecord } from './schema/schema.ts';

/** What tells two promises of one indicator apart; the gravest first. */
const DIFFERENCES = ['value', 'basis', 'wording', 'force'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export interface Repeat {
  /** The id of the first. */
  id: string;
  /** In the notice's order. */
  targets: TargetRecord[];
  /** Empty where all say the same. */
  differences: Difference[];
}

type PromiseRecord = Pick<
  TargetRecord,
  | 'clause'
  | 'indicator'
  | 'text'
  | 'comparator'
  | 'value'
  | 'min'
  | 'max'
  | 'measure'
  | 'kind'
  | 'base'
  | 'baseMeasure'
  | 'force'
>;

const CHANGES: readonly Comparator[] = ['growth', 'growthAtLeast', 'growthRange', 'raiseBy', 'declineBy'];

/** What is counted and how: a growth rate is no level, and 2个 of all kinds is not 1家 of one. */
function basisOf({ comparator, baseMeasure }: PromiseRecord): string {
  return `${CHANGES.includes(comparator) ? 'change' : 'level'} ${baseMeasure ?? ''}`;
}

const ends = ({ base, min, max, measure }: PromiseRecord) =>
  base === null ? [min, max, min === null ? null : measure] : [base];

/**
 * What differs between two promises. Values are compared in the base measure and on one basis only: where 增长8% stands
 * against 突破50亿元 neither is wrong. 7家以上, 7家 and 超7家 are one value in different words, and so are two names.
 */
export function differencesOf(one: PromiseRecord, other: PromiseRecord): Difference[] {
  const basis = basisOf(one) !== basisOf(other);
  const value = !basis && String(ends(one)) !== String(ends(other));
  const wording =
    !basis &&
    !value &&
    (one.comparator !== other.comparator ||
      one.measure !== other.measure ||
      thingOf(one.indicator) !== thingOf(other.indicator) ||
      (one.base === null && one.text !== other.text));
  const found = { value, basis, wording, force: !basis && one.force !== other.force };
  return DIFFERENCES.filter((difference) => found[difference]);
}

/**
 * Whether two of a group are to be compared. What one clause says of two indicators (1家省级, 1家市级) answers to the
 * same two elsewhere, each to its own.
 */
function answerEachOther(one: PromiseRecord, other: PromiseRecord, group: readonly PromiseRecord[]): boolean {
  if (one.clause === other.clause) return false;
  if (one.indicator === other.indicator || basisOf(one) !== basisOf(other)) return true;
  const hasTwin = (of: PromiseRecord, beside: PromiseRecord) =>
    group.some(({ clause, indicator }) => clause === beside.clause && indicator === of.indicator);
  return !hasTwin(one, other) && !hasTwin(other, one);
}

/** Whether one says in a sum what a clause says of several indicators: 2个市级以上 beside 1家省级 and 1家市级. */
function isSum(sum: PromiseRecord, part: PromiseRecord, group: readonly PromiseRecord[]): boolean {
  const parts = group.filter(({ clause }) => clause === part.clause);
  const counts = [sum, ...parts].every(({ kind, base, comparator }) => {
    return kind === 'things' && base !== null && !CHANGES.includes(comparator);
  });
  const names = new Set(parts.map(({ indicator }) => indicator));
  return counts && names.size > 1 && parts.reduce((all, { base }) => all + (base ?? 0), 0) === sum.base;
}

/** What differs between two of a group, with the others in view; null where they are not to be compared. */
export function differencesWithin(
  one: PromiseRecord,
  other: PromiseRecord,
  group: readonly PromiseRecord[],
): Difference[] | null {
  if (!answerEachOther(one, other, group)) return null;
  if (!isSum(one, other, group) && !isSum(other, one, group)) return differencesOf(one, other);
  return one.force === other.force ? ['wording'] : ['wording', 'force'];
}

/** Ids of targets that promise over again what an earlier one of their group promises: the same value on the same basis. */
export function saidAgain(targets: readonly TargetRecord[]): ReadonlySet<string> {
  return new Set(
    findRepeats(targets).flatMap(({ targets: own }) =>
      own
        .filter((target, i) =>
          own.slice(0, i).some((earlier) => {
            const differences = differencesWithin(earlier, target, own);
            return differences !== null && !differences.includes('value') && !differences.includes('basis');
          }),
        )
        .map(({ id }) => id),
    ),
  );
}

/** Indicators that recur, in the notice's order. The groups are those of the records (`group`). */
export function findRepeats(targets: readonly TargetRecord[]): Repeat[] {
  const groups = Map.groupBy(
    targets.filter(({ group }) => group !== null),
    ({ group }) => group ?? '',
  );
  return [...groups].map(([id, own]) => {
    const found = new Set(
      own.flatMap((one, i) => own.slice(i + 1).flatMap((other) => differencesWithin(one, other, own) ?? [])),
    );
    return { id, targets: own, differences: DIFFERENCES.filter((difference) => found.has(difference)) };
  });
}
