/** content/ as it is committed, and what the real notice must be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFiles, readSeed, seedPaths } from '../../../scripts/content.ts';
import { compareLocks, makeLock, type IdLock } from '../../../src/model/lock.ts';
import { failed } from '../../../src/text/report.ts';

const STALE = 'content/ is stale: run npm run content and read the diff';
const built = seedPaths('seeds').map((path) => ({ path, ...readSeed(path) }));

describe.each(built)('$path', ({ model, files }) => {
  const folder = join('content', model?.notice.slug ?? '');
  const made = model ? contentFiles(model) : new Map<string, string>();

  test('is fit to publish', () => {
    expect(model).not.toBeNull();
    expect(files.some(failed)).toBe(false);
  });

  test('content/ has its files and no others', () => {
    expect(readdirSync(folder).sort(), STALE).toEqual([...made.keys(), 'ids.lock.json'].sort());
  });

  test.each([...made])('%s is what the seed makes now', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8') === text, `${name}: ${STALE}`).toBe(true);
  });

  test('every published id is there with its text, every id is published', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'ids.lock.json'), 'utf8')) as IdLock;
    const now = model ? makeLock(model) : {};
    expect(compareLocks(lock, now), 'npm run lock shows what changed').toEqual([]);
    expect(
      Object.keys(now).filter((id) => lock[id] === undefined),
      STALE,
    ).toEqual([]);
  });
});

test('content/ has a folder for each seed', () => {
  expect(readdirSync('content').sort(), STALE).toEqual(built.map(({ model }) => model?.notice.slug).sort());
});

describe('岳云政办发〔2023〕4号', () => {
  const clauses = built.find(({ path }) => path.endsWith('yyzbf-2023-4.txt'))?.model?.clauses ?? [];
  const lines = readFileSync('seeds/yyzbf-2023-4.txt', 'utf8').split('\n');
  const at = (line: number) => clauses.find((clause) => clause.line === line);

  test.each([
    ['annex-1/2-1-3', '大力发展夜间经济。', 47],
    ['plan/3-1', '打好经济增长主动仗,', 20],
    ['annex-3/2-2-p1', '建设公平有序投资环境。', 122],
    ['annex-5/3-3-p1', '紧盯重点行业领域、', 207],
    ['annex-6/2-1-1-1', '建好用好“湘易办”超级服务端。', 239],
  ])('%s is %s', (id, beginning, line) => {
    const clause = clauses.find((candidate) => candidate.id === id);
    expect(clause?.line).toBe(line);
    expect(clause?.text.startsWith(beginning)).toBe(true);
    expect(lines[line - 1]?.slice(clause?.start, clause?.end)).toBe(clause?.text);
  });

  test.each([255, 256, 257, 258, 259, 260, 261, 262, 265])('line %i has no heading and one sentence', (line) => {
    expect(at(line)).toMatchObject({ heading: null, sentences: [{ start: at(line)?.start, end: at(line)?.end }] });
  });

  const HEADINGS = [114, 121, 123, 128, 141, 147, 155, 163, 175, 195, 200, 206, 237, 238, 248, 254, 263];
  test.each(HEADINGS)('line %i is all heading', (line) => {
    expect(at(line)).toMatchObject({ heading: at(line)?.text, sentences: [] });
  });

  test.each([
    [238, '1.', '2023年省级重点民生实事项目'],
    [248, '2.', '2023年市级重点民生实事项目'],
    [254, '3.', '2023年区级重点民生实事项目'],
  ])('line %i is an enumerator and a year', (line, marker, heading) => {
    expect(at(line)).toMatchObject({ marker, heading });
  });

  test('every numbered line but those has a heading', () => {
    const without = clauses
      .filter(({ number, heading }) => number !== null && heading === null)
      .map(({ line }) => line);
    expect(without).toEqual([255, 256, 257, 258, 259, 260, 261, 262, 265]);
  });

  test('stray full stops belong to the sentence before', () => {
    for (const line of [177, 185]) {
      const last = at(line)?.sentences.at(-1);
      expect(lines[line - 1]?.slice(last?.start, last?.end)).toMatch(/\)。$/);
    }
  });
});
