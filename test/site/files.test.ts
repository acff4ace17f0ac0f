/** The page of files and the files: sizes and checksums, tables and workbook against the JSON, the text in each format. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import { attribute, textOf, withAttribute, withTag } from '../../scripts/checks/dom.ts';
import { FILES, noticeRecord } from '../../src/model/schema/schema.ts';
import { NOTICE, SEED } from '../pages.ts';
import { filesOf, readPages } from './site.ts';
import { elements, unzip, xmlOf } from '../office.ts';

type Row = (string | number | null)[];
type Record_ = Record<string, unknown> & { id: string };

const folder = join(inject('dist'), NOTICE, 'data');
const bytes = (path: string) => readFileSync(join(folder, path));
const records = (file: string, key = file) =>
  (JSON.parse(bytes(`${file}.json`).toString()) as Record<string, Record_[]>)[key] ?? [];
const sha256 = (file: Buffer) => createHash('sha256').update(file).digest('hex');

/** Table → its sheet, and the JSON that it is a table of. */
const TABLES = [
  { csv: 'clauses', sheet: '条款', json: 'clauses' },
  { csv: 'tasks', sheet: '任务', json: 'responsibilities' },
  { csv: 'orgs', sheet: '单位', json: 'orgs' },
  { csv: 'targets', sheet: '目标', json: 'targets' },
  { csv: 'milestones', sheet: '节点', json: 'milestones' },
  { csv: 'notes', sheet: '校勘', json: 'notes' },
] as const;

/** Columns that are a field of the JSON as it is. */
const SAME: Record<string, Record<string, string>> = {
  clauses: {
    标识: 'id',
    层级: 'level',
    '序号（原文）': 'marker',
    条款标题: 'heading',
    '正文（原文）': 'text',
    原文行号: 'line',
  },
  tasks: { 标识: 'id', 责任括注原文: 'text' },
  orgs: { 标识: 'id', 单位: 'name', 类别: 'kind' },
  targets: {
    标识: 'id',
    指标: 'indicator',
    '承诺（原文）': 'text',
    数值: 'value',
    下限: 'min',
    上限: 'max',
    计量单位: 'measure',
    折合数值: 'base',
    原句: 'quote',
  },
  milestones: {
    标识: 'id',
    '时间（原文）': 'when',
    事项: 'subject',
    '要做到什么（原文）': 'text',
    期限最后一天: 'date',
    原句: 'quote',
  },
  notes: { 标识: 'id', 原文: 'quote', 说明: 'remark', 原文行号: 'line' },
};

function csvRows(name: string): string[][] {
  const book = read(bytes(`${name}.csv`), { type: 'buffer', raw: true });
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1, defval: '' });
}

const page = readPages(inject('dist')).find(({ path }) => path === `/${NOTICE}/data/`);
if (!page) throw new Error('Expected the page of files');

describe('the page', () => {
  const entries = withAttribute(page.document, 'data-file').map((entry) => ({
    path: attribute(entry, 'data-file') ?? '',
    size: withAttribute(entry, 'data-size-of').map(textOf).join(),
    sum: withTag(entry, 'code').map(textOf).join(),
    hrefs: withTag(entry, 'a').map((link) => attribute(link, 'href')),
  }));

  test('has every file, clauses’ own and schemas aside, each once', () => {
    const published = filesOf(folder).map((path) => path.slice(1));
    const listed = published.filter((path) => !/^(clauses|schema)\/|index\.html$/.test(path));
    const paths = entries.map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('clauses/')).sort()).toEqual(listed.sort());
    expect(paths.filter((path) => path.startsWith('clauses/'))).toHaveLength(1);
  });

  test('tells the size and the checksum of the bytes that are served', async () => {
    expect(entries.length).toBeGreaterThan(20);
    for (const { path, size, sum, hrefs } of entries) {
      const response = await fetch(new URL(hrefs[0] ?? '', inject('origin')));
      const served = Buffer.from(await response.arrayBuffer());
      expect.soft(response.status, path).toBe(200);
      expect.soft([String(served.length), sha256(served)], path).toEqual([size, sum]);
    }
  });

  test('names the schema of each JSON file', () => {
    for (const { path, hrefs } of entries.filter((entry) => entry.path.endsWith('.json'))) {
      const name = path.startsWith('clauses/') ? 'clause.json' : path;
      expect.soft(hrefs[1]).toBe(`/${NOTICE}/data/schema/${name}`);
    }
  });

  test('says the same to search engines', () => {
    const [data] = withTag(page.document, 'script').filter(
      (script) => attribute(script, 'type') === 'application/ld+json',
    );
    const raw = data ? textOf(data) : '';
    expect(raw).not.toContain('<');
    const dataset = JSON.parse(raw) as Record<string, unknown> & { distribution: Record<string, string>[] };
    expect(dataset).toMatchObject({ '@type': 'Dataset', identifier: NOTICE, isBasedOn: { '@type': 'Legislation' } });
    for (const field of ['name', 'description', 'license', 'creator']) expect(dataset[field]).toBeTruthy();
    for (const { contentUrl = '', contentSize, name = '' } of dataset.distribution) {
      expect.soft(contentUrl).toBe(`${inject('origin')}/${NOTICE}/data/${name}`);
      expect.soft(contentSize).toBe(`${bytes(name).length} B`);
    }
    expect(dataset.distribution.length).toBeGreaterThan(20);
  });
});

test('SHA256SUMS has every file and the checksum of its bytes', () => {
  const text = bytes('SHA256SUMS').toString();
  expect(text).toMatch(/^([0-9a-f]{64} {2}[\w./-]+\n)+$/);
  const sums = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const published = filesOf(folder).map((path) => path.slice(1));
  const own = published.filter((path) => path !== 'index.html' && path !== 'SHA256SUMS');
  expect([...sums.keys()].sort()).toEqual(own.sort());
  for (const path of own) expect.soft(sums.get(path), path).toBe(sha256(bytes(path)));
});

test.each([
  ['SHA256SUMS', /^text\/plain/],
  [`${NOTICE}.txt`, /^text\/plain; ?charset=utf-8/],
  [`${NOTICE}.md`, /^text\/markdown; ?charset=utf-8/],
  ['tasks.csv', /^text\/csv; ?charset=utf-8/],
  [`${NOTICE}.docx`, /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/],
  [`${NOTICE}.xlsx`, /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
  ['clauses/annex-1/2-1-3.json', /^application\/json/],
])('%s is served as what it is, to any site', async (path, type) => {
  const { headers } = await fetch(`${inject('origin')}/${NOTICE}/data/${path}`);
  expect(headers.get('content-type')).toMatch(type);
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('the text is the seed, byte for byte', () => {
  expect(bytes(`${NOTICE}.txt`).equals(readFileSync(SEED))).toBe(true);
});

test('Markdown read back, links aside, is the source, its headings headings', () => {
  const tree: Root = unified()
    .use(remarkParse)
    .parse(bytes(`${NOTICE}.md`).toString());
  const end = tree.children.findIndex(({ type }) => type === 'thematicBreak');
  const ours = tree.children
    .slice(end)
    .map((node) => toString(node))
    .join('');
  expect(ours).toContain('非官方整理，以原文为准');
  const links: string[] = [];
  const text = tree.children.slice(0, end).map((block) => {
    if (!('children' in block)) return toString(block);
    const link = block.children.at(-1);
    if (link?.type !== 'link') return toString(block);
    links.push(link.url);
    // The space before the link is ours.
    return toString({ ...block, children: block.children.slice(0, -1) }).slice(0, -1);
  });
  expect(text.join('')).toBe(readFileSync(SEED, 'utf8').replaceAll('\n', ''));
  expect(links).toEqual(records('clauses').map(({ url }) => inject('origin') + String(url)));
  const headings = tree.children.filter(({ type }) => type === 'heading').length;
  const { frame } = noticeRecord.parse(JSON.parse(bytes('notice.json').toString()));
  const titles = frame.filter(({ role }) => role === 'title').length;
  const withHeading = records('clauses').filter(({ heading }) => heading !== null).length;
  expect(headings).toBe(withHeading + titles);
});

describe.each(TABLES)('$csv', ({ csv, sheet: name, json }) => {
  const own = records(json);
  const book = read(bytes(`${NOTICE}.xlsx`), { type: 'buffer', cellStyles: true });
  const sheet = book.Sheets[name] ?? {};
  const [head = [], ...rows] = utils.sheet_to_json<Row>(sheet, { header: 1, defval: null });
  const [csvHead = [], ...csvOwn] = csvRows(csv);

  test('the workbook has its sheet, and 说明 last', () => {
    expect(book.SheetNames).toEqual([...TABLES.map((table) => table.sheet), '说明']);
    expect(head).toEqual(csvHead);
  });

  test('CSV and sheet have the JSON’s records in its order, and their words and numbers', () => {
    expect(rows).toHaveLength(own.length);
    for (const [title, field] of Object.entries(SAME[csv] ?? {})) {
      const column = head.indexOf(title);
      expect(column, title).toBeGreaterThanOrEqual(0);
      const wanted = own.map((record) => (record[field] ?? null) as string | number | null);
      expect(
        rows.map((row) => row[column]),
        title,
      ).toEqual(wanted.map((value) => (value === '' ? null : value)));
      expect(
        csvOwn.map((row) => row[column]),
        title,
      ).toEqual(wanted.map((value) => String(value ?? '')));
    }
  });

  test('cells of CSV and sheet are the same, links aside', () => {
    const link = head.findIndex((title) => String(title).endsWith('链接'));
    const without = (row: Row) => row.map((cell) => String(cell ?? '')).toSpliced(link, 1);
    expect(rows.map(without)).toEqual(csvOwn.map(without));
    const live = Object.values(sheet).flatMap((cell: { l?: { Target: string } }) => cell.l?.Target ?? []);
    expect(live).toEqual(csvOwn.map((row) => row[link]));
    expect(live.every((href) => href.startsWith(`${inject('origin')}/${NOTICE}/`))).toBe(true);
  });

  test('the header is frozen and filters every row, widths are set', () => {
    const number = TABLES.findIndex((table) => table.sheet === name) + 1;
    const xml = xmlOf(unzip(bytes(`${NOTICE}.xlsx`)), `xl/worksheets/sheet${number}.xml`);
    expect(elements(xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    const last = utils.encode_cell({ r: own.length, c: head.length - 1 });
    expect(sheet['!autofilter']).toEqual({ ref: `A1:${last}` });
    expect(sheet['!cols']).toHaveLength(head.length);
  });
});

test('organisations’ tasks add up to those of the JSON', () => {
  const [head = [], ...rows] = csvRows('orgs');
  const counts = rows.map((row) =>
    ['牵头次数', '负责次数', '配合次数', '参与次数'].map((title) => Number(row[head.indexOf(title)])),
  );
  const roles = records('responsibilities').flatMap(({ roles: own }) => own as { role: string; orgs: string[] }[]);
  const expected = records('orgs').map(({ id }) =>
    ['lead', 'responsible', 'support', 'participate'].map(
      (wanted) =>
        roles.filter(({ role }) => role === wanted).flatMap(({ orgs }) => orgs.filter((org) => org === id)).length,
    ),
  );
  expect(counts).toEqual(expected);
});

describe('a file for each clause', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const fits = ajv.compile(JSON.parse(bytes('schema/clause.json').toString()) as object);
  const clauses = records('clauses');
  const load = (id: string) => JSON.parse(bytes(`clauses/${id}.json`).toString()) as Record<string, Record_[]>;

  test('fits its schema, which finds what does not', () => {
    for (const { id } of clauses) {
      fits(load(id));
      expect.soft(fits.errors, id).toBeNull();
    }
    const [first] = clauses;
    expect(fits({ ...load(first?.id ?? ''), unheardOf: 1 })).toBe(false);
    expect(fits({ ...load(first?.id ?? ''), version: 'none' })).toBe(false);
  });

  test('together they are clauses.json and the lists, nothing missing, nothing twice', () => {
    const all = clauses.map(({ id }) => load(id));
    expect(all.map(({ clause }) => clause)).toEqual(clauses);
    for (const list of ['responsibilities', 'targets', 'milestones', 'notes', 'references'] as const) {
      const wanted = records(list);
      const sorted = (of: readonly Record_[]) => of.map((record) => JSON.stringify(record)).sort();
      expect(sorted(all.flatMap((file) => file[list] ?? [])), list).toEqual(sorted(wanted));
    }
  });

  test('tells the place in words, the shown text and the ancestors, the outermost first', () => {
    const { place, shown, ancestors } = load('annex-1/2-1-3') as unknown as Record<string, string> & {
      ancestors: Record_[];
    };
    expect(place).toBe('附件1第二部分第（一）项第3目');
    expect(shown).not.toMatch(/[,:;()]/);
    expect(ancestors.map(({ id }) => id)).toEqual(['annex-1/2', 'annex-1/2-1']);
  });
});

test('the data is of no other names than the model’s', () => {
  const published = filesOf(folder).filter((path) => /^\/\w+\.json$/.test(path));
  expect(published.map((path) => path.slice(1, -5)).sort()).toEqual(Object.keys(FILES).sort());
});
