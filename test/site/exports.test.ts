/** The task lists as files: CSV, XLSX and JSON of every organisation hold the same rows, those of responsibilities.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { responsibilitiesFile, orgsFile } from '../../src/model/schema/schema.ts';
import { NOTICE, SEED } from '../pages.ts';

interface TaskFile {
  org: string;
  tasks: Record<string, string | number | null>[];
}
type Row = (string | null)[];

const load = (name: string) => JSON.parse(readFileSync(join('content', NOTICE, `${name}.json`), 'utf8')) as unknown;
const { responsibilities } = responsibilitiesFile.parse(load('responsibilities'));
const { orgs } = orgsFile.parse(load('orgs'));
const lines = readFileSync(SEED, 'utf8').split('\n');
const LINK = '链接';

/** One for each attribution that names it: id, covered text, attribution, and the names in each role, null for nobody. */
const ROLES = ['lead', 'responsible', 'support', 'participate'] as const;
const rowOf = ({ id, roles, covers, text }: (typeof responsibilities)[number]) => [
  id,
  lines[covers.line - 1]?.slice(covers.start, covers.end),
  text,
  ...ROLES.map((wanted) => {
    const own = roles.filter(({ role }) => role === wanted);
    return own.length === 0 ? null : own.map(({ names, open }) => names.join('、') + (open ? '等' : '')).join('、');
  }),
];
const expected = new Map(
  orgs.flatMap(({ id }) => {
    const own = responsibilities.filter(({ roles }) => roles.some((role) => role.orgs.includes(id)));
    return own.length === 0 ? [] : [[id, own.map(rowOf)] as const];
  }),
);

const fileOf = (name: string) => readFileSync(join(inject('dist'), NOTICE, 'orgs', name));
const rowsOf = (bytes: Buffer): Row[] => {
  const book = read(bytes, { type: 'buffer', raw: true });
  const rows = utils.sheet_to_json<(string | number | null)[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
    header: 1,
    defval: null,
  });
  return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
};

test('every organisation with tasks has its files, no other has', () => {
  expect(expected.size).toBeGreaterThan(50);
  for (const { id } of orgs) {
    for (const type of ['csv', 'xlsx', 'json'])
      expect
        .soft(existsSync(join(inject('dist'), NOTICE, 'orgs', `${id}.${type}`)), `${id}.${type}`)
        .toBe(expected.has(id));
  }
});

describe.each([...expected])('%s', (id, tasks) => {
  const json = () => JSON.parse(fileOf(`${id}.json`).toString()) as TaskFile;

  test('JSON has the rows of responsibilities.json', () => {
    const rows = json().tasks.map((task) => ['id', 'task', 'attribution', ...ROLES].map((key) => task[key]));
    expect(rows.map(([id]) => id)).toEqual(tasks.map(([id]) => id));
    expect(rows).toEqual(tasks);
  });

  test('CSV and XLSX have the rows of JSON', () => {
    const csv = fileOf(`${id}.csv`);
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [head = [], ...rows] = rowsOf(csv);
    const keys = Object.keys(json().tasks[0] ?? {}).filter((key) => key !== 'id');
    expect(rows).toEqual(json().tasks.map((task) => keys.map((key) => (task[key] == null ? null : String(task[key])))));
    const [sheetHead = [], ...sheetRows] = rowsOf(fileOf(`${id}.xlsx`));
    expect(sheetHead).toEqual(head);
    const link = head.indexOf(LINK);
    const place = head.indexOf('条款');
    expect(sheetRows).toEqual(rows.map((row) => row.with(link, row[place] ?? null)));
  });

  test('permalinks lead to pages, the sheet’s cells too', () => {
    const links = json().tasks.map(({ link }) => String(link));
    for (const link of links) {
      const url = new URL(link);
      expect(url.origin).toBe(inject('origin'));
      expect(existsSync(join(inject('dist'), url.pathname, 'index.html')), link).toBe(true);
    }
    const sheet = read(fileOf(`${id}.xlsx`)).Sheets['任务清单'] ?? {};
    const live = Object.values(sheet).flatMap((cell: { l?: { Target: string } }) => cell.l?.Target ?? []);
    expect(live).toEqual(links);
  });
});

test('a browser is told which of them is text, and what kind', async () => {
  const type = async (name: string) =>
    (await fetch(`${inject('origin')}/${NOTICE}/orgs/${name}`)).headers.get('content-type');
  expect(await type('qufagaiju.csv')).toMatch(/^text\/csv/);
  expect(await type('qufagaiju.json')).toMatch(/^application\/json/);
});
