/** Targets, milestones and the number ledger as published records. */
import type { VFile } from 'vfile';
import type { Commitments } from '../../extract/targets/commitments.ts';
import type { LedgerEntry } from '../../extract/targets/ledger.ts';
import type { Milestone } from '../../extract/times/milestones.ts';
import type { OtherReading } from '../../lexicon/vocabulary.ts';
import { report } from '../../text/report.ts';
import type { Source } from '../../text/source.ts';
import { spanAt, within } from '../../text/spans/span.ts';
import type { Decisions } from '../decisions/data-file.ts';
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

/** So many unknown numbers are shown with the words around them; more are counted. */
const MOST_SHOWN = 12;

/**
 * Reports the numbers that nothing accounts for: one message that lists them, or, where the data file asks for more
 * (`unknownNumbers: fatal`), a fatal one for each. They are published as other either way: nothing untrue is said of them.
 */
function reportUnknown(
  unknown: readonly LedgerEntry[],
  source: Source,
  { unknownNumbers }: Decisions,
  file: VFile,
): void {
  const shown = ({ span }: LedgerEntry) => {
    const line = source.lines[span.line - 1] ?? '';
    const around = line.slice(Math.max(0, span.start - 12), span.end + 8);
    return { span, number: line.slice(span.start, span.end), around };
  };
  if (unknownNumbers === 'fatal') {
    for (const { span, number, around } of unknown.map(shown)) {
      report(file, {
        rule: 'numbers',
        fatal: true,
        at: span,
        reason: `Expected every number to be accounted for, found ${number} in “${around}”: say in the data file (numbers) what it is`,
      });
    }
    return;
  }
  const [first] = unknown;
  if (!first) return;
  const list = unknown.slice(0, MOST_SHOWN).map(shown);
  const places = list.map(({ span, number, around }) => `${span.line}:${span.start + 1} ${number} in “${around}”`);
  const more = unknown.length > list.length ? `; and ${unknown.length - list.length} more` : '';
  report(file, {
    rule: 'numbers',
    at: first.span,
    reason: `Expected every number to be accounted for, found ${unknown.length} that no rule knows, published as other: ${places.join('; ')}${more}: say in the data file (numbers) what they are`,
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
  const unknown: LedgerEntry[] = [];
  const numbers = found.ledger.map((entry): NumberRecord => {
    const { span, target, milestone } = entry;
    const decided: OtherReading | undefined = given(entry) ?? (target ? decisions.get(target)?.as : undefined);
    const as = decided ?? entry.as;
    if (as === null) unknown.push(entry);
    const ref = decided ? undefined : target ? targetIds.get(target) : milestone && milestoneIds.get(milestone);
    const record = { ...span, text: places.quoted(span), as: as ?? 'other', ref: ref ?? null };
    return as === null ? { ...record, unknown: true } : record;
  });
  reportUnknown(unknown, source, data, file);
  return {
    targets: targetRecords(targetIds, decisions, places, data),
    milestones: [...milestoneIds].map(([milestone, id]) => milestoneRecord(milestone, id, places)),
    numbers,
  };
}
