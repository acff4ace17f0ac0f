/** Schemas of who is responsible: attributions, organisations, task forces, the network, what people type. */
import { z } from 'zod';
import { KINDS } from '../../lexicon/organisations.ts';
import { ROLES } from '../../lexicon/role-names.ts';
import { id, line, listFile, offset, orgId, path, span, VERSION } from './fields.ts';

const roleRecord = z.strictObject({
  role: z.enum(ROLES),
  qualifier: z.string().nullable().describe('依职责, 按职责分工 …, verbatim'),
  open: z.boolean().describe('等: the list is open'),
  names: z.array(z.string()).describe('verbatim'),
  orgs: z.array(orgId).describe('orgs[i] is the organisation of names[i]'),
});

/** Words of the notice that a record goes back to. */
const place = z.strictObject({ clause: id, ...span });

export const responsibilityRecord = z.strictObject({
  id: z.string().describe('<clause>-a<n>'),
  clause: id,
  ...span,
  text: z.string().describe('the attribution, its brackets included'),
  roles: z.array(roleRecord),
  covers: z.strictObject(span).describe('the text that it answers for: the task'),
  deadline: z
    .strictObject({
      text: z.string().describe('verbatim, without its label'),
      ...span,
      period: z.string().nullable().describe('2023-06, 2023-Q2, 2023 …'),
      date: z.iso.date().nullable().describe('the last day of the period'),
    })
    .optional()
    .describe('when a label says that it is to be done: 完成时限:6月底'),
  rule: place
    .optional()
    .describe(
      'where the notice says, once for many tasks, that the first of a list leads, when one leads here by that',
    ),
  inherited: z
    .array(z.strictObject({ name: z.string().describe('verbatim'), org: orgId, from: place }))
    .optional()
    .describe('who answers for it by what was said once above, 以下均需X落实,不再列出; in no role here'),
});

const orgRecord = z.strictObject({
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

const taskForceRecord = z.strictObject({
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
