/** Targets as published records, with what a person decided about them. */
import type { VFile } from 'vfile';
import type { Target } from '../extract/target.ts';
import { kindOf, toBase } from '../lexicon/measures.ts';
import { report } from '../text/report.ts';
import type { DataFile } from './data-file.ts';
import type { Places } from './places.ts';
import { groupRecurring } from './recurrence.ts';
import type { TargetRecord } from './schema.ts';

type Ids = ReadonlyMap<Target, string>;
export type TargetDecision = DataFile['targets'][number];

/** Decisions by target; one that fits no target is fatal. */
export function decisionsOf(ids: Ids, { quoted }: Places, data: DataFile, file: VFile): Map<Target, TargetDecision> {
  const byId = new Map([...ids].map(([target, id]) => [id, target]));
  const wrong = (reason: string) => {
    report(file, { rule: 'targets', fatal: true, reason: `${reason}: correct the data file` });
  };
  for (const id of data.recurring.flatMap(({ targets }) => targets))
    if (!byId.has(id)) wrong(`Expected target ${id} of a group, found none`);
  return new Map(
    data.targets.flatMap((decision): [Target, TargetDecision][] => {
      const { id, said } = decision;
      const target = byId.get(id);
      const text = target && quoted(target.said);
      if (text !== said)
        wrong(`Expected “${said}” as target ${id}, found ${text === undefined ? 'no such target' : `“${text}”`}`);
      return target ? [[target, decision]] : [];
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
  { quoted, campaignOf, answers }: Places,
  data: DataFile,
): TargetRecord[] {
  const kept = [...ids].filter(([target]) => decisions.get(target)?.as === undefined);
  const indicatorOf = (target: Target) => decisions.get(target)?.indicator ?? target.indicator;
  const pairs = (together: boolean) =>
    data.recurring
      .filter((group) => group.together === together)
      .flatMap(({ targets: [first = '', ...rest] }) => rest.map((id) => [first, id] as const));
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
    const { line, start } = sentence;
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
      deadline: deadline && {
        text: quoted({ line, start: start + deadline.start, end: start + deadline.end }),
        date: deadline.date,
      },
      quote: quoted(sentence),
      ...sentence,
      responsibility: answers(said),
      group: groups.get(id) ?? null,
      why: decisions.get(target)?.why ?? null,
    };
  });
}
