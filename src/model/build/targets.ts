/** Targets as published records, with what a person decided about them. */
import type { Target } from '../../extract/targets/target.ts';
import { kindOf, toBase } from '../../lexicon/measures.ts';
import type { Decisions } from '../decisions/data-file.ts';
import type { CommitmentPlaces } from './places.ts';
import { groupRecurring } from './recurrence.ts';
import type { TargetRecord } from '../schema/schema.ts';
import type { ReportStale } from '../decisions/stale.ts';

type Ids = ReadonlyMap<Target, string>;
export type TargetDecision = Decisions['targets'][number];

/** Decisions by target; one that fits no target is stale. */
export function decisionsOf(
  ids: Ids,
  { quoted }: CommitmentPlaces,
  data: Decisions,
  stale: ReportStale,
): Map<Target, TargetDecision> {
  const byId = new Map([...ids].map(([target, id]) => [id, target]));
  const gone = (expected: string, found: string, like: string) => {
    stale({ rule: 'targets', expected, found, like });
  };
  for (const id of data.recurring.flatMap(({ targets }) => targets))
    if (!byId.has(id)) gone(`target ${id} of a group`, 'no such target', id);
  return new Map(
    data.targets.flatMap((decision): [Target, TargetDecision][] => {
      const { id, said } = decision;
      const target = byId.get(id);
      const text = target && quoted(target.said);
      if (target && text === said) return [[target, decision]];
      const found = text === undefined ? 'no such target' : `“${text}”`;
      gone(`“${said}” as target ${id}`, found, id);
      return [];
    }),
  );
}

function valuesOf({ values, order, measure: word }: Target) {
  const [first = null, max = null] = values;
  if (first === null) {
    return { value: null, min: null, max, measure: null, kind: null, base: null, baseMeasure: null };
  }
  const { base, baseMeasure } = toBase(first, order, word);
  const [measure, kind] = [order + word, kindOf(word)];
  return max === null
    ? { value: first, min: null, max, measure, kind, base, baseMeasure }
    : { value: null, min: first, max, measure, kind, base: null, baseMeasure };
}

/** Records of the targets that no decision takes away. */
export function targetRecords(
  ids: Ids,
  decisions: ReadonlyMap<Target, TargetDecision>,
  { quoted, campaignOf, answers }: CommitmentPlaces,
  data: Decisions,
): TargetRecord[] {
  const kept = [...ids].filter(([target]) => decisions.get(target)?.as === undefined);
  const indicatorOf = (target: Target) => decisions.get(target)?.indicator ?? target.indicator;
  const known = new Set(kept.map(([, id]) => id));
  const pairs = (together: boolean) =>
    data.recurring
      .filter((group) => group.together === together)
      .map(({ targets }) => targets.filter((id) => known.has(id)))
      .flatMap(([first = '', ...rest]) => rest.map((id) => [first, id] as const));
  const groups = groupRecurring(
    kept.map(([target, id]) => ({
      id,
      clause: target.clause.id,
      indicator: indicatorOf(target),
      values: target.values,
      measure: target.order + target.measure,
    })),
    pairs(true),
    pairs(false),
  );
  return kept.map(([target, id]) => {
    const { clause, comparator, force, baseline, population, place, deadline, said, sentence } = target;
    return {
      id,
      clause: clause.id,
      campaign: campaignOf(clause),
      indicator: indicatorOf(target),
      text: quoted(said),
      said: { start: said.start, end: said.end },
      comparator,
      ...valuesOf(target),
      force,
      baseline,
      population,
      place,
      deadline: deadline && { text: quoted(deadline.said), date: deadline.date },
      quote: quoted(sentence),
      ...sentence,
      responsibility: answers(said),
      group: groups.get(id) ?? null,
      why: decisions.get(target)?.why ?? null,
    };
  });
}
