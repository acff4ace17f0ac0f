/** Recurring indicators: the same thing promised in the plan and in an annex, or twice in annexes. */
import { predicatesThat } from '../../lexicon/predicates.ts';
import { trimWords } from '../../text/strings/trim.ts';

/** What of a target decides whether another says the same. */
export interface Recurring {
  id: string;
  clause: string;
  indicator: string;
  values: readonly number[];
  measure: string;
}

/** Predicates around the thing itself: 开工改造城镇老旧小区, 老旧小区改造. */
const PREDICATES = predicatesThat('around');
const PREDICATE_WORDS = PREDICATES.split('|');
const BEFORE = new RegExp(`^(?:${PREDICATES})+(?=.{2})`);

/** The thing itself: 加装既有住宅电梯 and 既有住宅电梯加装 are 既有住宅电梯. */
export const thingOf = (indicator: string): string =>
  trimWords(indicator.replace(BEFORE, ''), PREDICATE_WORDS, 2).replace(/^年度/, '');

/** Sets that grow together: `unite` joins those of two ids, `root` names the set of one. */
function disjointSets(ids: readonly string[]) {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  return { root, unite: (a: string, b: string) => void parent.set(root(b), root(a)) };
}

type TargetPair = readonly [Recurring, Recurring];

/** All pairs of two lists, or of one with itself. */
const pairsOf = (ones: readonly Recurring[], others: readonly Recurring[]): TargetPair[] =>
  ones.flatMap((one, i) => (ones === others ? others.slice(i + 1) : others).map((other): TargetPair => [one, other]));

/** 危桥 and 农村公路危桥, where what is promised is the same as well: lists of one thing each, the second's name ends the first's. */
function endingAlike(things: ReadonlyMap<string, Recurring[]>): (readonly [Recurring[], Recurring[]])[] {
  return [...things].flatMap(([thing, longer]) =>
    Array.from({ length: Math.max(thing.length - 1, 0) }, (_, i) => things.get(thing.slice(i + 1))).flatMap(
      (shorter) => (shorter ? [[longer, shorter] as const] : []),
    ),
  );
}

/** Pairs that say the same by the rules, as many as join all that do; `isOpen` where a person parted one of a list, then all. */
function samePairs(targets: readonly Recurring[], isOpen: (list: readonly Recurring[]) => boolean): TargetPair[] {
  const things = (of: readonly Recurring[]) => Map.groupBy(of, ({ indicator }) => thingOf(indicator));
  const alike = [...things(targets).values()].flatMap((list) =>
    isOpen(list) ? pairsOf(list, list) : pairsOf(list.slice(0, 1), list.slice(1)),
  );
  const promised = Map.groupBy(
    targets.filter(({ measure }) => measure !== ''),
    ({ measure, values }) => [measure, ...values].join(' '),
  );
  const ending = [...promised.values()].flatMap((list) =>
    endingAlike(things(list)).flatMap(([longer, shorter]) => {
      const elsewhere = ([one, other]: TargetPair) => one.clause !== other.clause;
      if (isOpen([...longer, ...shorter])) return pairsOf(longer, shorter).filter(elsewhere);
      // Each list is joined already: one pair joins both.
      const pairs = [...pairsOf(longer.slice(0, 1), shorter), ...pairsOf(longer, shorter.slice(0, 1))];
      return pairs.filter(elsewhere).slice(0, 1);
    }),
  );
  return [...alike, ...ending];
}

/**
 * Groups targets that say the same by these rules, joined or parted by what a person decided (`join`, `apart`: pairs
 * of ids). What one clause says twice is no recurrence. Returns the group of each grouped target: the id of its first.
 */
export function groupRecurring(
  targets: readonly Recurring[],
  join: readonly (readonly [string, string])[],
  apart: readonly (readonly [string, string])[],
): Map<string, string> {
  const { root, unite } = disjointSets(targets.map(({ id }) => id));
  const parted = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const partedIds = new Set(apart.flat());
  for (const [one, other] of samePairs(targets, (list) => list.some(({ id }) => partedIds.has(id)))) {
    if (!parted.has(`${one.id} ${other.id}`)) unite(one.id, other.id);
  }
  for (const [a, b] of join) unite(a, b);
  const members = Map.groupBy(targets, ({ id }) => root(id));
  return new Map(
    [...members.values()].flatMap((group) =>
      new Set(group.map(({ clause }) => clause)).size < 2
        ? []
        : group.map(({ id }): [string, string] => [id, group[0]?.id ?? id]),
    ),
  );
}
