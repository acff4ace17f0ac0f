/** What is published of a notice, as zod schemas; JSON Schemas and TypeScript types are made from them. */
import { z } from 'zod';
import { KINDS } from '../../lexicon/organisations.ts';
import { ROLES } from '../../lexicon/roles.ts';
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
import { id, line, listFile, offset, orgId, path, span, VERSION } from './fields.ts';

export * from './commitments.ts';
export * from './editorial.ts';
export { VERSION } from './fields.ts';

export const frameRole = z.enum([
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

export const partRecord = z.strictObject({
  id,
  kind: z.enum(['letter', 'plan', 'annex']),
  title: z.string(),
  url: path,
});

export const campaignRecord = z.strictObject({
  id: z.string().regex(/^campaign-\d+$/),
  number: z.int().min(1),
  title: z.string().describe('the annex’s title without place and 工作方案'),
  annex: id,
  planClause: id,
  goalClause: id.nullable(),
});

export const frameRecord = z.strictObject({ role: frameRole, part: id, text: z.string(), ...span });

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

export const topicRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['topic', 'place']),
  title: z.string(),
  entries: z.array(z.strictObject({ clause: id, sentence: id })),
});

export const topicsFile = z
  .strictObject({ version: z.literal(VERSION), notice: z.string(), topics: z.array(topicRecord) })
  .describe('Sentences grouped by topic and place; the grouping is the site’s, not the notice’s');

export const roleRecord = z.strictObject({
  role: z.enum(ROLES),
  qualifier: z.string().nullable().describe('依职责, 按职责分工 …, verbatim'),
  open: z.boolean().describe('等: the list is open'),
  names: z.array(z.string()).describe('verbatim'),
  orgs: z.array(orgId).describe('orgs[i] is the organisation of names[i]'),
});

export const responsibilityRecord = z.strictObject({
  id: z.string().describe('<clause>-a<n>'),
  clause: id,
  ...span,
  text: z.string().describe('the attribution, its brackets included'),
  roles: z.array(roleRecord),
  covers: z.strictObject(span).describe('the text that it answers for: the task'),
});

export const orgRecord = z.strictObject({
  id: orgId,
  name: z.string(),
  aliases: z.array(
    z.strictObject({
      name: z.string(),
      line,
      start: offset,
      why: z.string().nullable().describe('why we read it as the same body; null for the name itself'),
    }),
  ),
  kind: z.enum(KINDS),
  collective: z.boolean(),
  linked: z.array(z.strictObject({ org: orgId, why: z.string() })),
  mentions: z.array(z.strictObject({ clause: id, ...span })).describe('in running text, apart from roles and seats'),
  url: path,
});

export const taskForceRecord = z.strictObject({
  id: z.string(),
  campaign: z.string().nullable(),
  name: z.string(),
  conveners: z.array(z.string()),
  deputies: z.array(z.string()),
  members: z.array(z.strictObject({ name: z.string(), org: orgId, ...span })),
  open: z.boolean(),
  office: z.string().nullable(),
  officeOrg: orgId.nullable(),
  duties: z.string().nullable(),
  clause: id,
});

export const responsibilitiesFile = listFile(
  'responsibilities',
  responsibilityRecord,
  'Attributions (责任括注): who answers for which stretch of text',
);
export const orgsFile = listFile('orgs', orgRecord, 'Organisations in roles, seats and offices, spellings merged');
export const taskForcesFile = listFile('taskforces', taskForceRecord, 'Task forces (专班) and leading groups');

export const networkFile = z
  .strictObject({
    version: z.literal(VERSION),
    notice: z.string(),
    nodes: z.array(
      z.strictObject({ id: z.string(), kind: z.enum(['org', 'campaign']), name: z.string(), tasks: z.int() }),
    ),
    edges: z.array(
      z.strictObject({
        org: orgId,
        campaign: z.string().nullable(),
        role: roleRecord.shape.role,
        clauses: z.array(id),
      }),
    ),
  })
  .describe('Organisations and campaigns; an edge is a role, its clauses one a task');

export const synonymsFile = listFile(
  'synonyms',
  z.strictObject({ org: orgId, words: z.array(z.string()) }),
  'What people type for an organisation: outside knowledge for search only, never the notice’s word',
);

export type SynonymRecord = z.infer<typeof synonymsFile>['synonyms'][number];
export type RoleRecord = z.infer<typeof roleRecord>;
export type ResponsibilityRecord = z.infer<typeof responsibilityRecord>;
export type OrgRecord = z.infer<typeof orgRecord>;
export type TaskForceRecord = z.infer<typeof taskForceRecord>;
export type NetworkFile = z.infer<typeof networkFile>;
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
