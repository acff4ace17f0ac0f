/** A notice's data file, `seeds/<notice>.yaml`: what a person decides about a notice, with the evidence. */
import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { report } from '../text/report.ts';

export const dataFile = z.strictObject({
  /** Pinyin initials of the document number's agency code, year, number. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens')
    .optional(),
  /** Where the issuer published the notice; null when that is not known. */
  originalUrl: z.url().nullable().default(null),
  /** The year that the plan is for, when it is not the year of the document number. */
  planYear: z.int().optional(),
  /** Accepted changes of published ids: `npm run lock -- --accept` asks for a note on each. */
  changes: z.array(z.strictObject({ ids: z.array(z.string()).min(1), note: z.string().min(1) })).default([]),
});

export type DataFile = z.infer<typeof dataFile>;

/** What holds for a notice without a data file. */
export const NO_DATA: DataFile = dataFile.parse({});

/** Line and offsets of the value at `path`, or of the nearest parent that stands in the file. */
function placeOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]) {
  for (let length = path.length; length >= 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) {
      const { line, col } = counter.linePos(node.range[0]);
      return { line, start: col - 1, end: col - 1 + (node.range[1] - node.range[0]) };
    }
  }
  return { line: 1, start: 0, end: 0 };
}

/** Reads a data file; null, with messages that make the build fail, when it does not fit the schema. */
export function readDataFile(text: string, file: VFile): DataFile | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (const error of document.errors) {
    const at = error.linePos?.[0] ?? { line: 1, col: 1 };
    report(file, {
      rule: 'data-file',
      fatal: true,
      at: { line: at.line, start: at.col - 1, end: at.col - 1 },
      reason: `Expected YAML, found: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
    });
  }
  if (document.errors.length > 0) return null;
  const result = dataFile.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    report(file, {
      rule: 'data-file',
      fatal: true,
      at: placeOf(document, counter, issue.path),
      reason: `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
    });
  }
  return null;
}
