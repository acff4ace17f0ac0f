/** All tables of a notice and their workbook: with notes, and where there is nothing to tell. */
import { readFileSync } from 'node:fs';
import { read as readBook, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { clauseFileOf } from '../../../src/emit/clause-file.ts';
import { tableDocx } from '../../../src/docx/table.ts';
import { orgTaskFile } from '../../../src/emit/tables/task-list.ts';
import { noticeTables, noticeWorkbook, tableCsv } from '../../../src/emit/tables/tables.ts';
import type { NoteRecord } from '../../../src/model/schema/schema.ts';
import { clauseFile } from '../../../src/model/schema/clause.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { elements, targetsOf, unzip, xmlOf } from '../../office.ts';
import { readWell } from '../read.ts';

const SITE = new URL('https://example.invalid');
const small = readWell(readFileSync('test/fixtures/shelf/notice.txt', 'utf8')).model;
const { model } = readSeed('seeds/yyzbf-2023-4.txt');
if (!model) throw new Error('no notice');
const whole = indexNotice(model);

const note: NoteRecord = {
  id: 'plan/3-p1-n1',
  clause: 'plan/3-p1',
  quote: '由区城管局牵头,',
  line: 15,
  start: 0,
  end: 8,
  kind: 'punctuation',
  suspected: true,
  remark: '“,”\n=1+1',
  against: { clause: 'plan/1-p1', quote: '坚持', line: 10, start: 0, end: 2 },
  on: '2026-01-02',
};

test.each([
  ['the notice', whole],
  ['a small one', indexNotice(small)],
  ['one with no tasks, targets or notes', indexNotice(readWell('青山县方案\n一、修桥。完成。\n').model)],
  ['one with a note', indexNotice({ ...small, notes: [note] })],
])('%s: a sheet for each table, each with its CSV’s rows', async (_, index) => {
  const tables = noticeTables(index, SITE);
  const files = Object.values(tables);
  const bytes = await noticeWorkbook(index, files);
  const book = readBook(bytes);
  expect(book.SheetNames).toEqual(['条款', '任务', '单位', '目标', '节点', '校勘', '说明']);
  files.forEach((file, i) => {
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[file.name] ?? {}, { header: 1, defval: null });
    expect(rows[0]).toEqual(file.columns.map(({ title }) => title));
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual(file.rows.map(({ id }) => id));
    const csv = readBook(Buffer.from(tableCsv(file)), { type: 'buffer', raw: true });
    const [sheet = ''] = csv.SheetNames;
    expect(utils.sheet_to_json<unknown[]>(csv.Sheets[sheet] ?? {}, { header: 1 })).toHaveLength(rows.length);
    const xml = xmlOf(unzip(bytes), `xl/worksheets/sheet${i + 1}.xml`);
    expect(elements(xml, 'hyperlink')).toHaveLength(file.rows.length);
    expect(elements(xml, 'pane')).toHaveLength(1);
  });
});

test('every row has a value or nothing for each column, of the column’s kind', () => {
  for (const { name, columns, rows } of Object.values(noticeTables(indexNotice({ ...small, notes: [note] }), SITE))) {
    expect(new Set(columns.map(({ title }) => title)).size, name).toBe(columns.length);
    for (const row of rows)
      for (const { key, kind } of columns) {
        const value = row[key];
        if (value !== null) expect.soft(typeof value, `${row.id} ${key}`).toBe(kind === 'number' ? 'number' : 'string');
      }
  }
});

test('a note is told with the place that it differs from', () => {
  const { notes } = noticeTables(indexNotice({ ...small, notes: [note] }), SITE);
  expect(notes.rows).toEqual([
    {
      id: note.id,
      quote: note.quote,
      kind: '标点',
      suspected: '是',
      remark: note.remark,
      against: '坚持',
      againstPlace: '行动方案第一部分第1段',
      line: 15,
      on: '2026-01-02',
      place: '行动方案第三部分第1段',
      link: `https://example.invalid/${small.notice.slug}/plan/3-p1/`,
    },
  ]);
  const index = indexNotice({ ...small, notes: [note] });
  expect(clauseFileOf(index, index.clause('plan/3-p1')).notes).toEqual([note]);
  expect(clauseFileOf(index, index.clause('plan/1-p1')).notes).toEqual([]);
});

test('说明 says whose it is and what in each table is ours, each once', async () => {
  const book = readBook(await noticeWorkbook(whole, Object.values(noticeTables(whole, SITE))));
  const notes = utils.sheet_to_json<string[]>(book.Sheets['说明'] ?? {}, { header: 1 }).flat();
  expect(new Set(notes).size).toBe(notes.length);
  expect(notes.filter((line) => line.includes('非官方整理，以原文为准'))).toHaveLength(1);
  expect(notes.at(-1)).toBe(`原文文件 SHA-256：${whole.notice.sha256}`);
  for (const name of ['条款', '任务', '单位', '目标', '节点', '校勘'])
    expect(
      notes.some((line) => line.startsWith(`${name}：`)),
      name,
    ).toBe(true);
});

test('a clause’s file is what its schema says, of each clause', () => {
  for (const clause of whole.clauses) expect(() => clauseFile.parse(clauseFileOf(whole, clause))).not.toThrow();
});

test('a task list’s links are numbered in order, and its bytes stay', async () => {
  const org = whole.org('qufagaiju');
  const make = (site: URL | undefined) => tableDocx(orgTaskFile(whole, org, site), null);
  const bytes = await make(SITE);
  const files = unzip(bytes);
  const links = [...targetsOf(files, 'word/_rels/document.xml.rels').keys()].filter((id) => id.startsWith('link'));
  expect(links).toEqual(orgTaskFile(whole, org, SITE).rows.map((_, i) => `link${i + 1}`));
  const marks = elements(xmlOf(files, 'word/document.xml'), 'w:hyperlink').map(({ attributes }) => attributes['r:id']);
  expect(marks).toEqual(links);
  expect(Buffer.from(await make(SITE)).equals(Buffer.from(bytes))).toBe(true);
  const unlinked = unzip(await make(undefined));
  expect(elements(xmlOf(unlinked, 'word/document.xml'), 'w:hyperlink')).toEqual([]);
});
