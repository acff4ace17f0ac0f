/** What is published of a notice, as zod schemas; JSON Schemas and TypeScript types are made from them. */
import { z } from 'zod';
import {
  milestonesFile,
  numbersFile,
  reviewsFile,
  targetsFile,
  type MilestoneRecord,
  type NumberRecord,
  type ReviewRecord,
  type TargetRecord,
} from './commitments.ts';
import {
  changesFile,
  notesFile,
  referencesFile,
  type ChangeRecord,
  type NoteRecord,
  type ReferenceRecord,
} from './editorial.ts';
import { id, line, offset, path, span, VERSION } from './fields.ts';
import {
  networkFile,
  orgsFile,
  responsibilitiesFile,
  synonymsFile,
  taskForcesFile,
  type OrgRecord,
  type ResponsibilityRecord,
  type SynonymRecord,
  type TaskForceRecord,
} from './responsibilities.ts';

export * from './commitments.ts';
export * from './editorial.ts';
export * from './responsibilities.ts';
export { VERSION } from './fields.ts';

const frameRole = z.enum([
  'title',
  'issuer',
  'documentNumber',
  'addressees',
  'signature',
  'date',
  'note',
  'annexListMark',
  'annexListItem',
  'annexMark',
  'blank',
]);

const partRecord = z.strictObject({
  id,
  kind: z.enum(['letter', 'plan', 'annex']),
  title: z.string(),
  url: path,
});

const campaignRecord = z.strictObject({
  id: z.string().regex(/^campaign-\d+$/),
  number: z.int().min(1),
  title: z.string().describe('the annex’s title without place and 工作方案'),
  annex: id,
  planClause: id,
  goalClause: id.nullable(),
});

const frameRecord = z.strictObject({ role: frameRole, part: id, text: z.string(), ...span });

export const noticeRecord = z
  .strictObject({
    version: z.literal(VERSION),
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: z.string(),
    documentNumber: z.string().nullable(),
    issuer: z.string().nullable(),
    addressees: z.array(z.string()),
    issuedOn: z.iso.date().nullable(),
    planYear: z.int().nullable().describe('the year that the plan is for'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    originalUrl: z.url({ protocol: /^https?$/ }).nullable(),
    source: z.strictObject({
      file: z.string(),
      bom: z.boolean(),
      lines: z.int().min(1),
      breaks: z
        .array(z.strictObject({ line, text: z.string() }))
        .describe('from this line on, lines end in text; empty where the file ends without a line break'),
    }),
    parts: z.array(partRecord),
    campaigns: z.array(campaignRecord),
    campaignTerm: z
      .strictObject({ word: z.string().min(1), counter: z.string() })
      .nullable()
      .describe(
        'what the campaigns are called, and the word that counts them, as 工程 and 项; null where there are none',
      ),
    frame: z.array(frameRecord).describe('every paragraph that is no clause, verbatim'),
  })
  .describe('A notice: its frame, parts and campaigns');

export const clauseRecord = z.strictObject({
  id,
  part: id,
  campaign: z.string().nullable(),
  level: z.int().min(1).describe('depth in the part'),
  number: z
    .string()
    .regex(/^\d+(\.\d+)*$/)
    .nullable(),
  marker: z.string().nullable().describe('the enumerator, verbatim'),
  indent: z.string().optional().describe('white space before the enumerator or text, where there is any'),
  heading: z.string().nullable().describe('without its closing 。'),
  text: z.string().describe('the line without its enumerator: the seed’s line from start to end'),
  sentences: z.array(z.strictObject({ id, start: offset, end: offset })),
  parent: id.nullable(),
  children: z.array(id),
  url: path,
  ...span,
});

export const clausesFile = z
  .strictObject({ version: z.literal(VERSION), notice: z.string(), clauses: z.array(clauseRecord) })
  .describe('The clauses of a notice, in its order');

const topicRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['topic', 'place']),
  title: z.string(),
  entries: z.array(z.strictObject({ clause: id, sentence: id })),
  unsaid: z
    .array(z.strictObject({ clause: id, sentence: id, words: z.string() }))
    .optional()
    .describe('what a sentence leaves open that a reader would ask, as a person read it'),
});

const topicsFile = z
  .strictObject({ version: z.literal(VERSION), notice: z.string(), topics: z.array(topicRecord) })
  .describe('Sentences grouped by topic and place; the grouping is the site’s, not the notice’s');

export type PartRecord = z.infer<typeof partRecord>;
export type CampaignRecord = z.infer<typeof campaignRecord>;
export type FrameRecord = z.infer<typeof frameRecord>;
export type NoticeRecord = z.infer<typeof noticeRecord>;
export type ClauseRecord = z.infer<typeof clauseRecord>;
export type TopicRecord = z.infer<typeof topicRecord>;
export type TopicsFile = z.infer<typeof topicsFile>;
export type ClausesFile = z.infer<typeof clausesFile>;

/** Everything published of one notice. */
export interface Model {
  notice: NoticeRecord;
  clauses: ClauseRecord[];
  topics: TopicRecord[];
  responsibilities: ResponsibilityRecord[];
  orgs: OrgRecord[];
  taskforces: TaskForceRecord[];
  targets: TargetRecord[];
  milestones: MilestoneRecord[];
  numbers: NumberRecord[];
  reviews: ReviewRecord[];
  notes: NoteRecord[];
  references: ReferenceRecord[];
  changes: ChangeRecord[];
  synonyms: SynonymRecord[];
}

/** The published files by name, each with its schema. */
export const FILES = {
  notice: noticeRecord,
  clauses: clausesFile,
  topics: topicsFile,
  responsibilities: responsibilitiesFile,
  orgs: orgsFile,
  taskforces: taskForcesFile,
  targets: targetsFile,
  milestones: milestonesFile,
  numbers: numbersFile,
  reviews: reviewsFile,
  notes: notesFile,
  references: referencesFile,
  changes: changesFile,
  network: networkFile,
  synonyms: synonymsFile,
} as const;

export type DataName = keyof typeof FILES;
