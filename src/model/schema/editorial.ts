/** What is published of our own work on a notice: slips noted (校勘), references resolved, addresses that changed. */
import { z } from 'zod';
import { id, line, listFile, offset, path, span } from './fields.ts';

/** What a slip of the original is. */
export const NOTE_KINDS = ['repeated', 'wrongWord', 'variant', 'punctuation', 'space', 'numbering', 'unclear'] as const;

export const noteRecord = z.strictObject({
  id: z.string().describe('<clause>-n<n>'),
  clause: id,
  quote: z.string().describe('the words, verbatim: the seed’s line from start to end'),
  ...span,
  kind: z.enum(NOTE_KINDS),
  suspected: z.boolean().describe('疑: it may be meant so'),
  remark: z.string(),
  against: z
    .strictObject({ clause: id, quote: z.string(), line, start: offset, end: offset })
    .nullable()
    .describe('the other place, where two places of the notice differ'),
  on: z.iso.date().describe('when the note was written'),
});

export const referenceRecord = z.strictObject({
  id: z.string().describe('<clause>-r<n>'),
  clause: id,
  ...span,
  text: z.string().describe('the mention, verbatim'),
  kind: z.enum(['annex', 'clause', 'document']),
  title: z.string().nullable().describe('of a document: what stands in 《》'),
  documentNumber: z.string().nullable().describe('of a document: its number, where the text gives it'),
  target: z.string().nullable().describe('the id of the part or clause of this notice; null where it is not here'),
  url: path.nullable().describe('its page on this site; null where it is not here'),
});

const changeRecord = z.strictObject({
  kind: z.enum(['moved', 'removed', 'changed']),
  address: path.describe('the page as it was published'),
  to: path.nullable().describe('where it is now; null unless moved'),
  on: z.iso.date(),
  note: z.string(),
});

export const notesFile = listFile('notes', noteRecord, 'Slips of the original (校勘); the text itself is never mended');
export const referencesFile = listFile(
  'references',
  referenceRecord,
  'Annexes, clauses and documents that the text mentions, and where they are on this site',
);
export const changesFile = listFile('changes', changeRecord, 'Published addresses that moved, went, or changed text');

export type NoteRecord = z.infer<typeof noteRecord>;
export type ReferenceRecord = z.infer<typeof referenceRecord>;
export type ChangeRecord = z.infer<typeof changeRecord>;
