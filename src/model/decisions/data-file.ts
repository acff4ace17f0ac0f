/** A notice's data file, `seeds/<notice>.yaml`: what a person decides about a notice, with the evidence. */
import { z } from 'zod';
import { KINDS } from '../../lexicon/organisations.ts';
import { READINGS } from '../../lexicon/vocabulary.ts';
import { NOTE_KINDS, REVIEWED } from '../schema/schema.ts';

/** `annex-1/2-1-3/`, `orgs/qufagaiju/` */
const pagePath = z
  .string()
  .regex(/^[a-z0-9][a-z0-9/-]*\/$/, 'expected an address below the notice’s own that ends in a slash: annex-1/2-1-3/');

export const dataFile = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens')
    .optional()
    .describe("Pinyin initials of the document number's agency code, year, number"),
  originalUrl: z
    .url({ protocol: /^https?$/, error: 'expected an http: or https: address, or null' })
    .nullable()
    .default(null)
    .describe('Where the issuer published the notice; null when that is not known'),
  planYear: z
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .describe('The year that the plan is for, when it is not the year of the document number'),
  staleEntries: z
    .enum(['fatal', 'message'])
    .default('message')
    .describe(
      'Whether an entry that the notice does not bear out (any more) ends the build; else it is a message, and left out',
    ),
  unknownNumbers: z
    .enum(['fatal', 'message'])
    .default('message')
    .describe(
      'Whether a number that no rule and no entry of numbers accounts for ends the build; else one message lists such numbers, and they are published as other',
    ),
  campaigns: z
    .strictObject({ word: z.string().min(1), counter: z.string().default('') })
    .optional()
    .describe(
      'What campaigns are called, where their titles do not say it: the word, and the one that counts it (项, 场)',
    ),
  topics: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens'),
        title: z.string().min(1),
        sentences: z.array(z.string()).min(1),
        unsaid: z
          .array(z.strictObject({ sentence: z.string(), words: z.string().min(4) }))
          .optional()
          .describe('What a reader would ask and one of the sentences does not say: which buildings, how many places'),
      }),
    )
    .superRefine((topics, context) => {
      const ids = topics.map(({ id }) => id);
      const before = new Set<string>();
      for (const [i, id] of ids.entries()) {
        if (before.has(id))
          context.addIssue({
            code: 'custom',
            path: [i, 'id'],
            message: `expected an id of its own, found ${id} twice`,
          });
        before.add(id);
      }
    })
    .default([])
    .describe('我关心: sentences by topic, as a member of the public would look for them'),
  places: z
    .array(z.strictObject({ name: z.string().min(1), words: z.array(z.string().min(2)).min(1) }))
    .default([])
    .describe('Places that the notice names, each with the words by which its sentences are found'),
  orgs: z
    .array(
      z.strictObject({
        name: z.string().min(2),
        spellings: z.array(z.strictObject({ name: z.string().min(2), why: z.string().min(2) })).default([]),
        kind: z.enum(KINDS).optional(),
        linked: z.array(z.strictObject({ name: z.string().min(2), why: z.string().min(2) })).default([]),
      }),
    )
    .default([])
    .describe('Spellings that are one body, with what speaks for it; kinds and links that no rule gives'),
  distinct: z
    .array(z.tuple([z.string(), z.string()]))
    .default([])
    .describe('Names that look alike and are not one body: no message asks about them again'),
  targets: z
    .array(
      z.strictObject({
        id: z.string(),
        said: z.string().min(1),
        indicator: z.string().min(2).optional(),
        as: z
          .enum(READINGS)
          .exclude(['target', 'milestone'])
          .optional()
          .describe('It is no target after all, and its numbers are this'),
        why: z.string().min(2),
      }),
    )
    .default([])
    .describe(
      'Targets whose reading a rule gets wrong or cannot know: the words that are promised, `said`, are checked',
    ),
  recurring: z
    .array(
      z.strictObject({
        targets: z.array(z.string()).min(2),
        together: z.boolean().default(true),
        why: z.string().min(2),
      }),
    )
    .default([])
    .describe('Targets that are repeats of one indicator, or look like it and are not, beside what the rule finds'),
  numbers: z
    .array(
      z.strictObject({
        clause: z.string(),
        text: z.string().min(1),
        as: z.enum(READINGS).exclude(['target', 'milestone']),
        why: z.string().min(2),
      }),
    )
    .default([])
    .describe('Numbers that no rule accounts for: `text` is a stretch of the clause around one'),
  reviewed: z
    .array(
      z.strictObject({
        list: z.enum(REVIEWED),
        on: z.iso.date(),
        sha256: z.string(),
        doubtful: z.array(z.strictObject({ id: z.string(), field: z.string(), why: z.string().min(2) })).default([]),
      }),
    )
    .default([])
    .describe(
      'Lists that a person has read against the source: `sha256` is that of the list as the build names it, so that what changed since is not passed off as read; `doubtful` is what remains open',
    ),
  synonyms: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe("What people type for a body: outside knowledge, for search only, never shown as the notice's word"),
  changes: z
    .array(z.strictObject({ ids: z.array(z.string()).min(1), on: z.iso.date(), note: z.string().min(1) }))
    .default([])
    .describe('Accepted changes of published ids: `npm run lock -- --accept` asks for a note on each'),
  moved: z
    .array(z.strictObject({ from: pagePath, to: pagePath, on: z.iso.date(), note: z.string().min(1) }))
    .default([])
    .describe("Pages, as addresses below the notice's own (`annex-1/2-1-3/`), that are elsewhere now"),
  removed: z
    .array(z.strictObject({ address: pagePath, on: z.iso.date(), note: z.string().min(1) }))
    .default([])
    .describe('Pages that are gone for good'),
  notes: z
    .array(
      z.strictObject({
        clause: z.string(),
        quote: z.string().min(1),
        kind: z.enum(NOTE_KINDS),
        suspected: z.boolean().default(false),
        remark: z.string().min(2),
        against: z.strictObject({ clause: z.string(), quote: z.string().min(1) }).optional(),
        on: z.iso.date(),
      }),
    )
    .default([])
    .describe('校勘: slips of the original, each quotation checked against its clause'),
});

export type Decisions = z.infer<typeof dataFile>;

/** What holds for a notice without a data file. */
export const NO_DECISIONS: Decisions = dataFile.parse({});
