/** The published data: as in `content/`, as its schema says, and enough to give the source back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { restore } from '../../src/model/restore.ts';
import { clausesFile, noticeRecord } from '../../src/model/schema/schema.ts';
import { NOTICE, SEED } from '../pages.ts';

const url = (name: string) => `${inject('origin')}/${NOTICE}/data/${name}`;
const get = async (name: string) => (await fetch(url(name))).text();
const names = readdirSync(join('content', NOTICE)).filter((name) => /^(?!ids\.lock).*\.json$/.test(name));

test('there is data', () => {
  expect(names).toEqual(expect.arrayContaining(['clauses.json', 'notice.json']));
});

describe.each(names)('%s', (name) => {
  test('is published as it stands in content/', async () => {
    expect(await get(name)).toBe(readFileSync(join('content', NOTICE, name), 'utf8'));
  });

  test('fits its schema, which finds what does not', async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats(ajv);
    const schema = JSON.parse(await get(`schema/${name}`)) as Record<string, unknown>;
    const fits = ajv.compile(schema);
    const data = JSON.parse(await get(name)) as Record<string, unknown>;
    fits(data);
    expect(fits.errors).toBeNull();
    expect(fits({ ...data, version: 'none' })).toBe(false);
    expect(fits({ ...data, unheardOf: 1 })).toBe(false);
  });

  test('may be fetched from any site', async () => {
    const { headers } = await fetch(url(name));
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('content-type')).toContain('application/json');
  });
});

test('the data gives the source back', async () => {
  const notice = noticeRecord.parse(JSON.parse(await get('notice.json')));
  const { clauses } = clausesFile.parse(JSON.parse(await get('clauses.json')));
  expect(restore({ notice, clauses })).toBe(readFileSync(SEED, 'utf8'));
});

test('slicing the source at a record’s place gives its text', async () => {
  const lines = readFileSync(SEED, 'utf8').split('\n');
  const { frame } = noticeRecord.parse(JSON.parse(await get('notice.json')));
  const { clauses } = clausesFile.parse(JSON.parse(await get('clauses.json')));
  for (const { line, start, end, text } of [...frame, ...clauses]) {
    expect.soft(lines[line - 1]?.slice(start, end)).toBe(text);
  }
});
