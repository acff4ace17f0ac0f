/** The published JSON: two-space layout on the outside, one record a line, so that a diff shows the records that changed. */
import { z } from 'zod';
import { buildNetwork } from '../model/network.ts';
import { dataFile } from '../model/decisions/data-file.ts';
import { clauseFile } from '../model/schema/clause.ts';
import { FILES, VERSION, type DataName, type Model } from '../model/schema/schema.ts';

/** `{ "a": 1, "list": [⏎ {…},⏎ {…}⏎ ] }`: arrays of records one a line, the rest compact. */
export function layOut(file: Record<string, unknown>): string {
  const lines = Object.entries(file).map(([key, value]) => {
    const records = Array.isArray(value) && value.some((item) => typeof item === 'object');
    const body = records
      ? `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${body}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The published files of a notice by name, as text. */
export function emitJson(model: Model): Record<DataName, string> {
  const { notice } = model;
  const list = (name: keyof Model) => layOut({ version: VERSION, notice: notice.slug, [name]: model[name] });
  return {
    notice: layOut(notice),
    clauses: list('clauses'),
    topics: list('topics'),
    responsibilities: list('responsibilities'),
    orgs: list('orgs'),
    taskforces: list('taskforces'),
    targets: list('targets'),
    milestones: list('milestones'),
    numbers: list('numbers'),
    reviews: list('reviews'),
    notes: list('notes'),
    references: list('references'),
    changes: list('changes'),
    network: layOut(buildNetwork(model)),
    synonyms: list('synonyms'),
  };
}

/** Published forms: the files of a notice, and the file of one clause. */
const FORMS = { ...FILES, clause: clauseFile } as const;

/** The JSON Schema of a published file, as text. */
export function emitSchema(name: keyof typeof FORMS): string {
  return `${JSON.stringify(z.toJSONSchema(FORMS[name]), null, 2)}\n`;
}

/** The JSON Schema of a notice's data file as a person writes it: what may be left out is not asked for. */
export function dataFileSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(dataFile, { io: 'input' }), null, 2)}\n`;
}
