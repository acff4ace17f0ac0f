/** A notice's data file, `seeds/<notice>.yaml`: what a person decides about a notice, with the evidence. */
import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { z } from 'zod';
import { KINDS } from '../../lexicon/organisations.ts';
import { READINGS } from '../../lexicon/vocabulary.ts';
import { checkForbidden } from '../../text/marks/check-characters.ts';
import { failed, report } from '../../text/report.ts';
import type { Span } from '../../text/spans/span.ts';
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

/** What is said of one value; a list of fifty thousand keys says no more. */
const LONGEST = 400;

export type Decisions = z.infer<typeof dataFile>;

/** What holds for a notice without a data file. */
export const NO_DECISIONS: Decisions = dataFile.parse({});

type Path = readonly PropertyKey[];
const keyOf = (path: Path) => path.map(String).join('\n');

/** Line and offsets of a node. */
function spanOf(node: Node, counter: LineCounter): Span {
  const [start = 0, end = 0] = node.range ?? [];
  const [from, to] = [counter.linePos(start), counter.linePos(end)];
  return { line: from.line, start: from.col - 1, end: (to.line === from.line ? to.col : from.col) - 1 };
}

/** Every value of the document by its path, and keys that stand twice in one map, by their nodes. */
function indexOf(document: Document): { values: Map<string, Node>; twice: Node[] } {
  const values = new Map<string, Node>();
  const twice: Node[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (!isNode(node)) return;
    values.set(keyOf(path), node);
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
    if (!isMap(node)) return;
    const keys = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      if (keys.has(name) && isNode(key)) twice.push(key);
      keys.add(name);
      walk(value, [...path, name]);
    }
  };
  walk(document.contents, []);
  return { values, twice };
}

/** Reads a data file; null, with messages that make the build fail, when it does not fit the schema. */
export function readDataFile(text: string, file: VFile): Decisions | null {
  const counter = new LineCounter();
  const fail = (reason: string, at: Span = { line: 1, start: 0, end: 0 }) => {
    report(file, { rule: 'data-file', fatal: true, at, reason });
    return null;
  };
  checkForbidden(text.split('\n'), file);
  let document: Document;
  let value: unknown;
  let index: ReturnType<typeof indexOf>;
  try {
    // Its own check compares each key with each.
    document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
    index = indexOf(document);
    value = document.errors.length > 0 ? null : (document.toJS() ?? {});
  } catch (error) {
    // An alias without its anchor, brackets in brackets without end.
    return fail(`Expected YAML, found: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const { message, linePos } of document.errors) {
    const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
    const what = message.split('\n')[0]?.replace(/ at line.*$/, '');
    fail(`Expected YAML, found: ${what}`, { line, start: col - 1, end: col - 1 });
  }
  for (const key of index.twice) fail('Expected YAML, found: Map keys must be unique', spanOf(key, counter));
  if (failed(file)) return null;
  const result = dataFile.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map((_, i) => issue.path.slice(0, issue.path.length - i)).concat([[]]);
    const node = path.map((each) => index.values.get(keyOf(each))).find((found) => found !== undefined);
    const what = issue.message.length > LONGEST ? `${issue.message.slice(0, LONGEST)}…` : issue.message;
    fail(`${issue.path.map(String).join('.') || 'the file'}: ${what}`, node && spanOf(node, counter));
  }
  return null;
}
