/** What is published of one clause in a file of its own: its record, and all that other files say of it. */
import { z } from 'zod';
import { milestoneRecord, targetRecord } from './commitments.ts';
import { noteRecord, referenceRecord } from './editorial.ts';
import { id, VERSION } from './fields.ts';
import { clauseRecord, noticeRecord, responsibilityRecord } from './schema.ts';

export const clauseFile = z
  .strictObject({
    version: z.literal(VERSION),
    notice: noticeRecord.pick({
      slug: true,
      title: true,
      documentNumber: true,
      issuer: true,
      issuedOn: true,
      sha256: true,
    }),
    clause: clauseRecord,
    place: z.string().describe('the clause’s place in words, as pages show it: 附件1第二部分第（一）项第3目'),
    named: z
      .strictObject({ title: z.string(), place: z.string() })
      .describe(
        'the clause as running text names it: the title of the plan, else of the notice, and its place in that',
      ),
    shown: z.string().describe('the paragraph with its enumerator, as pages show it: full-width punctuation'),
    ancestors: z
      .array(z.strictObject({ id, place: z.string(), heading: z.string().nullable() }))
      .describe('the clauses that hold it, the outermost first'),
    responsibilities: z.array(responsibilityRecord),
    targets: z.array(targetRecord),
    milestones: z.array(milestoneRecord),
    notes: z.array(noteRecord),
    references: z.array(referenceRecord),
  })
  .describe('One clause with its responsibilities, targets, milestones, notes and references');

export type ClauseFile = z.infer<typeof clauseFile>;
