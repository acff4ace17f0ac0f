/** Recurring indicators: the same thing promised in the plan and in an annex, or twice in annexes. */
import { deedsThat } from '../lexicon/deeds.ts';

/** What of a target decides whether another says the same. */
export interface Recurring {
  id: string;
  clause: string;
  indicator: string;
  values: readonly number[];
  measure: string;
}

/** Deeds around the thing itself: 开工改造城镇老旧小区, 老旧小区改造. */
const DEEDS = deedsThat('around');
const BEFORE = new RegExp(`^(?:${DEEDS})+(?=.{2})`);
const BEHIND = new RegExp(`(?<=.{2})(?:${DEEDS})+$`);

/** The thing itself: 加装既有住宅电梯 and 既有住宅电梯加装 are 既有住宅电梯. */
export const thingOf = (indicator: string): string =>
  indicator.replace(BEFORE, '').replace(BEHIND, '').replace(/^年度/, '');

interface Thing extends Recurring {
  thing: string;
}

function same(one: Thing, other: Thing): boolean {
  const [a, b] = [one.thing, other.thing];
  if (a === b) return true;
  // 危桥 and 农村公路危桥, where what is promised is the same as well.
  const agree = one.measure === other.measure && one.measure !== '' && String(one.values) === String(other.values);
  return agree && one.clause !== other.clause && (a.endsWith(b) || b.endsWith(a));
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
  const parent = new Map(targets.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  const parted = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const unite = (a: string, b: string) => {
    const [one, other] = [root(a), root(b)];
    if (one !== other) parent.set(other, one);
  };
  const things = targets.map((target): Thing => ({ ...target, thing: thingOf(target.indicator) }));
  things.forEach((one, i) => {
    for (const other of things.slice(i + 1)) {
      if (!parted.has(`${one.id} ${other.id}`) && same(one, other)) unite(one.id, other.id);
    }
  });
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
