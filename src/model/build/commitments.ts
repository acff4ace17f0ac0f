/** Targets, milestones and the number ledger as published records. */
import type { VFile } from 'vfile';
import type { Commitments } from '../../extract/targets/commitments.ts';
import type { LedgerEntry } from '../../extract/targets/ledger.ts';
import type { Milestone } from '../../extract/times/milestones.ts';
import type { OtherReading } from '../../lexicon/vocabulary.ts';
import { report } from '../../text/report.ts';
import type { Source } from '../../text/source.ts';
import { spanAt, within } from '../../text/spans/span.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { numberIds } from './number-ids.ts';
import { placesOf, type CommitmentPlaces } from './places.ts';
import type {
  ClauseRecord,
  MilestoneRecord,
  NumberRecord,
  ResponsibilityRecord,
  TargetRecord,
} from '../schema/schema.ts';
import type { ReportStale } from '../decisions/stale.ts';
import { decisionsOf, targetRecords } from './targets.ts';

export interface CommitmentRecords {
  targets: TargetRecord[];
  milestones: MilestoneRecord[];
  numbers: NumberRecord[];
}

function milestoneRecord(
  milestone: Milestone,
  id: string,
  { quoted, campaignOf, answers }: CommitmentPlaces,
): MilestoneRecord {
  const { clause, kind, time, when, said, subject, sentence } = milestone;
  return {
    id,
    clause: clause.id,
    campaign: campaignOf(clause),
    kind,
    text: quoted(said),
    said: { start: said.start, end: said.end },
    when: quoted(when),
    subject,
    date: time.date,
    period: time.period,
    quote: quoted(sentence),
    ...sentence,
    responsibility: answers(when),
  };
}

/** What the data file says of numbers, by the clause's line: `text` is a stretch of the clause around one. */
function givenReadings(
  clauses: readonly ClauseRecord[],
  data: Decisions,
): (entry: LedgerEntry) => OtherReading | undefined {
  if (data.numbers.length === 0) return () => undefined;
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const given = data.numbers.flatMap(({ clause: id, text, as }) => {
    const clause = byId.get(id);
    const at = clause?.text.indexOf(text) ?? -1;
    if (!clause || at < 0) return [];
    return [{ ...spanAt(clause, { start: at, end: at + text.length }), as }];
  });
  const byLine = Map.groupBy(given, ({ line }) => line);
  return ({ span }) => byLine.get(span.line)?.find((stretch) => within(span, stretch))?.as;
}

/** A stretch that stands nowhere, or in which there is no number, is stale. */
function checkNumbers(clauses: readonly ClauseRecord[], data: Decisions, stale: ReportStale): void {
  if (data.numbers.length === 0) return;
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  for (const { clause: id, text } of data.numbers) {
    const stands = byId.get(id)?.text.includes(text) ?? false;
    if (stands && /[\d０-９]/.test(text)) continue;
    const found = stands ? 'no number in it' : byId.has(id) ? 'it nowhere' : 'no such clause';
    stale({ rule: 'numbers', expected: `a number in “${text}” of ${id}`, found, like: text });
  }
}

/** A number that nothing accounts for is a fatal message with its place. */
function checkRead({ span }: LedgerEntry, source: Source, reading: NumberRecord['as'] | null, file: VFile): void {
  if (reading !== null) return;
  const line = source.lines[span.line - 1] ?? '';
  const around = line.slice(Math.max(0, span.start - 12), span.end + 8);
  report(file, {
    rule: 'numbers',
    fatal: true,
    at: span,
    reason: `Expected every number to be accounted for, found ${line.slice(span.start, span.end)} in “${around}”: say in the data file (numbers) what it is`,
  });
}

/** The records that those of commitments tell of. */
interface Published {
  clauses: readonly ClauseRecord[];
  responsibilities: readonly ResponsibilityRecord[];
}

/** Builds the records of one notice; what the data file decides goes before what the rules read. */
export function buildCommitments(
  { source, findings: found }: { source: Source; findings: Commitments },
  { clauses, responsibilities }: Published,
  data: Decisions,
  { file, stale }: { file: VFile; stale: ReportStale },
): CommitmentRecords {
  const places = placesOf(source, clauses, responsibilities);
  const targetIds = numberIds(found.targets, 't');
  const milestoneIds = numberIds(found.milestones, 'm');
  const given = givenReadings(clauses, data);
  checkNumbers(clauses, data, stale);
  const decisions = decisionsOf(targetIds, places, data, stale);
  return {
    targets: targetRecords(targetIds, decisions, places, data),
    milestones: [...milestoneIds].map(([milestone, id]) => milestoneRecord(milestone, id, places)),
    numbers: found.ledger.map((entry) => {
      const { span, target, milestone } = entry;
      const decided: OtherReading | undefined = given(entry) ?? (target ? decisions.get(target)?.as : undefined);
      const as = decided ?? entry.as;
      checkRead(entry, source, as, file);
      const ref = decided ? undefined : target ? targetIds.get(target) : milestone && milestoneIds.get(milestone);
      return { ...span, text: places.quoted(span), as: as ?? 'other', ref: ref ?? null };
    }),
  };
}
