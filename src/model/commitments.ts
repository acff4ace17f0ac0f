/** Targets, milestones and the number ledger as published records, with what a person decided about them. */
import type { VFile } from 'vfile';
import type { NoticeTree } from '../clause/nodes.ts';
import { findAttributions } from '../extract/attributions.ts';
import { findCommitments } from '../extract/commitments.ts';
import type { LedgerEntry } from '../extract/ledger.ts';
import { kindOf, toBase } from '../extract/measures.ts';
import { groupRecurring } from '../extract/recurrence.ts';
import type { Milestone } from '../extract/milestones.ts';
import type { Target } from '../extract/targets.ts';
import { report } from '../text/report.ts';
import type { Source, Span } from '../text/source.ts';
import type { DataFile } from './data-file.ts';
import type { ClauseRecord, MilestoneRecord, NumberRecord, ResponsibilityRecord, TargetRecord } from './schema.ts';

export interface CommitmentRecords {
  targets: TargetRecord[];
  milestones: MilestoneRecord[];
  numbers: NumberRecord[];
}

/** Gives each record the id `<clause>-<letter><n>`. */
function identify<T extends { clause: { id: string } }>(found: readonly T[], letter: string): Map<T, string> {
  const counts = new Map<string, number>();
  return new Map(
    found.map((one) => {
      const n = (counts.get(one.clause.id) ?? 0) + 1;
      counts.set(one.clause.id, n);
      return [one, `${one.clause.id}-${letter}${n}`];
    }),
  );
}

function valuesOf({ values, order, measure }: Target) {
  const [value = null, max = null] = values;
  const isRange = max !== null;
  const single = value === null || isRange ? null : toBase(value, order, measure);
  return {
    value: isRange ? null : value,
    min: isRange ? value : null,
    max,
    measure: value === null ? null : order + measure,
    kind: value === null ? null : kindOf(measure),
    base: single?.base ?? null,
    baseMeasure: value === null ? null : toBase(value, order, measure).baseMeasure,
  };
}

/** Builds the records of one notice; a number that nothing accounts for is a fatal message with its place. */
export function buildCommitments(
  source: Source,
  tree: NoticeTree,
  clauses: readonly ClauseRecord[],
  responsibilities: readonly ResponsibilityRecord[],
  planYear: number | null,
  data: DataFile,
  file: VFile,
): CommitmentRecords {
  const found = findCommitments(tree, findAttributions(tree), planYear);
  const quoted = ({ line, start, end }: Span) => source.lines[line - 1]?.slice(start, end) ?? '';
  const campaigns = new Map(clauses.map(({ id, campaign }) => [id, campaign]));
  const answers = ({ line, start, end }: Span) =>
    responsibilities.find(({ covers }) => covers.line === line && covers.start <= start && end <= covers.end)?.id ??
    null;
  const own = ({ line, start, end }: Span) =>
    responsibilities.find((one) => one.line === line && one.start <= start && end <= one.end)?.id ?? null;
  const targetIds = identify(found.targets, 't');
  const milestoneIds = identify(found.milestones, 'm');

  const decisions = new Map(data.targets.map((decision) => [decision.id, decision]));
  const idSet = new Set(targetIds.values());
  const wrong = (reason: string) => {
    report(file, { rule: 'targets', fatal: true, reason });
  };
  for (const { id, said } of data.targets) {
    const target = [...targetIds].find(([, other]) => other === id)?.[0];
    const text = target && quoted(target.said);
    if (text !== said)
      wrong(
        `Expected “${said}” as target ${id}, found ${text ? `“${text}”` : 'no such target'}: correct the data file`,
      );
  }
  for (const id of data.recurring.flatMap(({ targets }) => targets))
    if (!idSet.has(id)) wrong(`Expected target ${id} of a group, found none: correct the data file`);

  const kept = found.targets.filter((target) => decisions.get(targetIds.get(target) ?? '')?.as === undefined);
  const indicatorOf = (target: Target) => decisions.get(targetIds.get(target) ?? '')?.indicator ?? target.indicator;
  const pairs = (together: boolean) =>
    data.recurring
      .filter((group) => group.together === together)
      .flatMap(({ targets: [first = '', ...rest] }) => rest.map((id) => [first, id] as const));
  const groups = groupRecurring(
    kept.map((target) => ({
      id: targetIds.get(target) ?? '',
      clause: target.clause.id,
      indicator: indicatorOf(target),
      values: target.values,
      measure: target.order + target.measure,
    })),
    pairs(true),
    pairs(false),
  );

  const targets = kept.map((target): TargetRecord => {
    const id = targetIds.get(target) ?? '';
    const { clause, comparator, force, baseline, population, place, deadline, said, sentence } = target;
    return {
      id,
      clause: clause.id,
      campaign: campaigns.get(clause.id) ?? null,
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
        text: quoted({
          line: sentence.line,
          start: sentence.start + deadline.start,
          end: sentence.start + deadline.end,
        }),
        date: deadline.date,
      },
      quote: quoted(sentence),
      ...sentence,
      responsibility: answers(said),
      group: groups.get(id) ?? null,
      why: decisions.get(id)?.why ?? null,
    };
  });

  const milestones = found.milestones.map((milestone): MilestoneRecord => {
    const { clause, kind, time, when, said, subject, sentence } = milestone;
    return {
      id: milestoneIds.get(milestone) ?? '',
      clause: clause.id,
      campaign: campaigns.get(clause.id) ?? null,
      kind,
      text: quoted(said),
      said: { start: said.start, end: said.end },
      when: quoted(when),
      subject,
      date: time.date,
      period: time.period,
      quote: quoted(sentence),
      ...sentence,
      responsibility: answers(when) ?? own(when),
    };
  });

  return { targets, milestones, numbers: found.ledger.map((entry) => numberRecord(entry)) };

  /** A ledger entry as it is published; the data file decides before the rules where it says something. */
  function numberRecord({ span, as, target, milestone }: LedgerEntry): NumberRecord {
    const text = quoted(span);
    const line = source.lines[span.line - 1] ?? '';
    const decision = target && decisions.get(targetIds.get(target) ?? '')?.as;
    const given = data.numbers.find(({ text: around, clause }) => {
      if (!clauses.some(({ id, line }) => id === clause && line === span.line)) return false;
      const at = line.indexOf(around);
      return at >= 0 && at <= span.start && span.end <= at + around.length;
    });
    const reading = given?.as ?? decision ?? as;
    if (reading === null) {
      report(file, {
        rule: 'numbers',
        fatal: true,
        at: span,
        reason: `Expected every number to be accounted for, found ${text} in “${line.slice(Math.max(0, span.start - 12), span.end + 8)}”: say in the data file (numbers) what it is`,
      });
    }
    const ref = reading === 'target' ? targetId(target) : reading === 'milestone' ? milestoneId(milestone) : null;
    return { ...span, text, as: reading ?? 'other', ref };
  }
  function targetId(target: Target | null): string | null {
    return target && (targetIds.get(target) ?? null);
  }
  function milestoneId(milestone: Milestone | null): string | null {
    return milestone && (milestoneIds.get(milestone) ?? null);
  }
}
