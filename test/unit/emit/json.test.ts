import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSeed } from '../../../scripts/content.ts';
import { dataFileSchema, emitJson, emitSchema } from '../../../src/emit/json.ts';
import { FILES, type DataName, type Model } from '../../../src/model/schema/schema.ts';
import { readWell } from '../read.ts';

const names = Object.keys(FILES) as DataName[];
const real = readSeed('seeds/yyzbf-2023-4.txt').model;
const bare = readWell('加强值守。').model;

function need(model: Model | null): Model {
  if (!model) throw new Error('the real notice was not read');
  return model;
}

/** A schema that others can use: by JSON Schema's rules, strictly. */
function validator(name: DataName) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: true });
  formats(ajv);
  return ajv.compile(JSON.parse(emitSchema(name)) as object);
}

describe.each(names)('%s.json', (name) => {
  test.each([
    ['of the real notice', need(real)],
    ['of a line of text', bare],
  ])('%s fits its zod and its JSON Schema', (_, model) => {
    const data: unknown = JSON.parse(emitJson(model)[name]);
    expect(FILES[name].parse(data)).toEqual(data);
    const validate = validator(name);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the JSON Schema refuses what is no such file', () => {
    const data = JSON.parse(emitJson(need(real))[name]) as Record<string, unknown>;
    const validate = validator(name);
    for (const wrong of [{}, { ...data, version: 0 }, { ...data, more: 1 }, [data]])
      expect(validate(wrong)).toBe(false);
  });
});

test('one record a line, two spaces and four', () => {
  const lines = emitJson(need(real)).clauses.split('\n');
  expect(lines.slice(0, 4)).toEqual(['{', '  "version": 1,', '  "notice": "yyzbf-2023-4",', '  "clauses": [']);
  expect(lines.at(-1)).toBe('');
  const records = lines.slice(4, -3);
  expect(records.length).toBe(need(real).clauses.length);
  for (const [i, record] of records.entries()) {
    expect(JSON.parse(record.replace(/,$/, ''))).toEqual(need(real).clauses[i]);
  }
});

test('an empty list stays on its line', () => {
  expect(emitJson(bare).notice).toContain('\n  "campaigns": [],\n');
});

describe('the schema of data files', () => {
  const fits = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
    JSON.parse(dataFileSchema()) as object,
  );

  test('is the one beside the seeds: npm run schema', () => {
    expect(readFileSync('seeds/notice.schema.json', 'utf8')).toBe(dataFileSchema());
  });

  test.each(globSync('{seeds,test/fixtures/shelf}/*.yaml'))('fits %s, which names it or could', (path) => {
    expect(fits(parse(readFileSync(path, 'utf8')))).toBe(true);
  });

  test.each(['slug: A B', 'topics: 1', 'nothing: 1', 'staleEntries: perhaps', 'orgs: [{ name: 区水利局, kin: 部门 }]'])(
    'says no to %s',
    (yaml) => {
      expect(fits(parse(yaml))).toBe(false);
    },
  );

  test('says of each key what it is', () => {
    const { properties } = JSON.parse(dataFileSchema()) as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties).length).toBeGreaterThan(15);
    for (const [name, { description }] of Object.entries(properties)) expect(description, name).toMatch(/\w{4}/);
  });
});
