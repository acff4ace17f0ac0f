/** What is published of a notice's promises: targets, milestones, the number ledger, and what a person read of them. */
import { z } from 'zod';
import { COMPARATORS, MEASURE_KINDS, READINGS } from '../../lexicon/vocabulary.ts';
import { id, listFile, offset, span } from './fields.ts';

const quote = z.string().describe('the sentence: the seed’s line from start to end');
const saidSpan = z.strictObject({ start: offset, end: offset });

export const targetRecord = z.strictObject({
  id: z.string().describe('<clause>-t<n>'),
  clause: id,
  campaign: z.string().nullable(),
  indicator: z.string().describe('what is measured; made from the sentence and its clause'),
  text: z.string().describe('what is promised, in the notice’s words: 增长7.5%'),
  said: saidSpan.describe('where `text` stands in the line'),
  comparator: z.enum(COMPARATORS),
  value: z
    .number()
    .nullable()
    .describe('as written: 50 of 50亿元; null for a range and for a commitment without a number'),
  min: z.number().nullable().describe('the lower end of a range'),
  max: z.number().nullable().describe('the upper end of a range'),
  measure: z
    .string()
    .nullable()
    .describe('as written, with 万 and 亿: 亿元; the one meant where the text leaves it out'),
  kind: z.enum(MEASURE_KINDS).nullable().describe('what the measure measures'),
  base: z.number().nullable().describe('the value in the base measure: 5000000000; null for a range'),
  baseMeasure: z.string().nullable().describe('the base measure: 元'),
  force: z.string().nullable().describe('力争, 确保 …, verbatim'),
  baseline: z.string().nullable().describe('what it starts from, verbatim'),
  population: z.string().nullable().describe('whom it is about, verbatim'),
  place: z.string().nullable().describe('where, verbatim'),
  deadline: z
    .strictObject({
      text: z.string(),
      date: z.iso.date().nullable().describe('the last day of the period; null where none is given'),
    })
    .nullable(),
  quote,
  ...span,
  responsibility: z.string().nullable().describe('the attribution that covers it'),
  group: z.string().nullable().describe('ties repeats of one indicator: the id of the first'),
  why: z.string().nullable().describe('where a person decided: the reason'),
});

export const milestoneRecord = z.strictObject({
  id: z.string().describe('<clause>-m<n>'),
  clause: id,
  campaign: z.string().nullable(),
  kind: z.enum(['date', 'cadence', 'vague']),
  text: z.string().describe('the time and what is to happen then: 3月中交'),
  said: saidSpan.describe('where `text` stands in the line'),
  when: z.string().describe('the words of the time: 3月'),
  subject: z.string().nullable().describe('what it happens to, where that stands before the time'),
  date: z.iso.date().nullable().describe('the last day of the period that the words name; null where they name none'),
  period: z
    .string()
    .nullable()
    .describe(
      '2023-03, 2023-Q2, 2023-H1, 2023; of a cadence day, week, ten-days, month, quarter, half-year, year, irregular',
    ),
  quote,
  ...span,
  responsibility: z.string().nullable(),
});

const numberRecord = z.strictObject({
  ...span,
  text: z.string(),
  as: z.enum(READINGS),
  ref: z.string().nullable().describe('the target or milestone that it belongs to'),
  unknown: z
    .literal(true)
    .optional()
    .describe('no rule and no person says what it is: `as` is other for want of better'),
});

/** Lists of records that a person reads against the source. */
export const REVIEWED = ['responsibilities', 'targets', 'milestones', 'numbers'] as const;

const reviewRecord = z.strictObject({
  list: z.enum(REVIEWED),
  on: z.iso.date().describe('the day on which a person finished reading the list against the source'),
  records: z.int().min(0).describe('how many records the list has'),
  checked: z.boolean().describe('whether the list is still the one that was read'),
  doubtful: z
    .array(z.strictObject({ id: z.string(), field: z.string(), why: z.string() }))
    .describe('readings that remain open after that'),
});

export const reviewsFile = listFile(
  'reviews',
  reviewRecord,
  'What a person read against the source, and what remains doubtful',
);

export const targetsFile = listFile('targets', targetRecord, 'Targets (目标): quantities that the plan commits to');
export const milestonesFile = listFile('milestones', milestoneRecord, 'Milestones (时间节点) and cadences (频次)');
export const numbersFile = listFile(
  'numbers',
  numberRecord,
  'The number ledger: every run of Arabic digits in the clauses, enumerators aside, and what it is',
);

export type ReviewRecord = z.infer<typeof reviewRecord>;
export type TargetRecord = z.infer<typeof targetRecord>;
export type TargetsFile = z.infer<typeof targetsFile>;
export type MilestoneRecord = z.infer<typeof milestoneRecord>;
export type NumberRecord = z.infer<typeof numberRecord>;
