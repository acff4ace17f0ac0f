/** The table of targets as a file, and the rows that are taken from it. */
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { targetFile } from '../../../src/emit/tables/targets.ts';
import { comparable, COMPARATOR_CHOICES, COMPARATOR_WORDS, comparatorChoice } from '../../../src/words/targets.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { emitCsv } from '../../../src/table/csv.ts';
import { chosen, emitFile, tableOf, type TableFile } from '../../../src/table/file.ts';
import { emitXlsx } from '../../../src/table/xlsx.ts';
import { zip } from '../../../src/table/zip.ts';

const { model } = readSeed('seeds/yyzbf-2023-4.txt');
if (!model) throw new Error('no notice');
const index = indexNotice(model);
const file = targetFile(index, new URL('https://example.invalid'));
const row = (id: string) => file.rows.find((each) => each.id === id);

test('columns have titles of their own, and every row a value or nothing for each', () => {
  expect(new Set(file.columns.map(({ title }) => title)).size).toBe(file.columns.length);
  for (const each of file.rows) {
    expect(Object.keys(each)).toEqual(['id', ...file.columns.map(({ key }) => key)]);
    for (const { key, kind } of file.columns) {
      const value = each[key];
      if (value !== null) expect.soft(typeof value, `${each.id} ${key}`).toBe(kind === 'number' ? 'number' : 'string');
    }
  }
});

test('a row for each target, in the notice’s order', () => {
  expect(file.rows.map(({ id }) => id)).toEqual(model.targets.map(({ id }) => id));
  expect(row('annex-1/2-4-1-t7')).toMatchObject({
    indicator: '园区GDP',
    force: '确保',
    text: '达到225亿元',
    comparator: '达到',
    value: 225,
    measure: '亿元',
    base: 22_500_000_000,
    baseMeasure: '元',
    kind: '金额',
    deadline: '今年',
    campaign: '打好经济增长主动仗',
    lead: null,
    place: '附件1第二部分第(四)项第1目',
    link: 'https://example.invalid/yyzbf-2023-4/annex-1/2-4-1/',
  });
  expect(row('plan/2-1-t1')).toMatchObject({ campaign: '总体方案', lead: null, responsible: null, attribution: null });
  expect(row('annex-1/2-1-2-t2')).toMatchObject({ value: null, min: 1, max: 2, base: null });
});

test('JSON is read back as it was; rows without an origin have paths', () => {
  expect(JSON.parse(emitFile(file))).toEqual(JSON.parse(JSON.stringify(file)));
  expect(targetFile(index, undefined).rows[0]?.['link']).toBe('/yyzbf-2023-4/plan/2-1/');
});

test('chosen rows stand in the order asked for, in every format', async () => {
  const ids = ['annex-6/2-1-1-6-t1', 'plan/2-1-t1', 'annex-1/2-1-2-t2'];
  const few = chosen(
    JSON.parse(emitFile(file)) as TableFile,
    ids,
    '按页面上的筛选和排序取出',
    '取自https://example.invalid/',
  );
  expect(few.rows.map(({ id }) => id)).toEqual(ids);
  expect(few.notes[1]).toBe(`按页面上的筛选和排序取出：3项，全部${file.rows.length}项。取自https://example.invalid/`);
  const titles = file.columns.map(({ title }) => title);
  const csv = read(Buffer.from(emitCsv(tableOf(few))), { type: 'buffer', raw: true });
  const sheet = read(await emitXlsx(tableOf(few)));
  for (const book of [csv, sheet]) {
    const [head = [], ...rows] = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
      header: 1,
    });
    expect(head).toEqual(titles);
    expect(rows.map(([indicator]) => indicator)).toEqual(ids.map((id) => row(id)?.['indicator']));
  }
});

test('every comparator has a word and a choice of the filter', () => {
  for (const comparator of Object.keys(COMPARATOR_WORDS) as (keyof typeof COMPARATOR_WORDS)[]) {
    expect(COMPARATOR_CHOICES.map(({ value }) => value)).toContain(comparatorChoice(comparator));
  }
  expect(comparatorChoice('growthAtLeast')).toBe('growth');
});

test('a range is compared by its lower end, in the base measure', () => {
  expect(comparable({ base: null, min: 2, measure: '万亩' })).toBe(20_000);
  expect(comparable({ base: 5, min: null, measure: '家' })).toBe(5);
  expect(comparable({ base: null, min: null, measure: null })).toBeNull();
});

test('a large file is zipped without a worker', () => {
  let done = false;
  zip({ 'a.xml': new Uint8Array(400_000) }, (error, bytes) => {
    expect(error).toBeNull();
    expect(bytes.length).toBeGreaterThan(0);
    done = true;
  });
  expect(done).toBe(true);
});
