/** Search in Node against the built index: every answer held against a brute force over the seed. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { FACETS, type Facet } from '../../src/client/search/filters.ts';
import type { TargetsFile } from '../../src/model/schema/schema.ts';
import { NOTICE, SEED } from '../pages.ts';
import { bruteForce, engineOf, linesOf, responsibilitiesOf, sample, samplePairs } from '../search.ts';
import { random } from '../setup/seed.ts';
import { GOLDENS } from '../search-goldens.ts';
import type { Line } from '../../src/client/search/records.ts';

const engine = await engineOf(inject('dist'), inject('origin'), NOTICE);
const lines = linesOf('content', NOTICE, SEED);
const next = random();

const idsOf = (rows: readonly Line[]) => rows.map(({ clause, line }) => clause ?? line ?? -1);
const found = async (typed: string, filters = {}) => idsOf((await engine.search(typed, filters)).hits);
const same = (one: readonly (string | number)[], other: ReadonlySet<string | number>) =>
  one.length === other.size && one.every((id) => other.has(id));

test('the index has every clause and line of the frame', () => {
  expect(lines.length).toBeGreaterThan(260);
  expect(new Set(idsOf(engine.notice.rows))).toEqual(new Set(lines.map(({ id }) => id)));
});

describe('what Ctrl+F would find is found, and nothing else', () => {
  test('2000 strings of 1 to 12 characters, and 500 of up to 20', async () => {
    const strings = [...sample(lines, 2000, 12, next), ...sample(lines, 500, 20, next)];
    const wrong: string[] = [];
    for (const string of strings) if (!same(await found(string), bruteForce(lines, [string]))) wrong.push(string);
    expect(wrong).toEqual([]);
  });

  test('every character of the notice', async () => {
    const characters = new Set(lines.flatMap(({ text }) => Array.from(text.replace(/\s/g, ''))));
    expect(characters.size).toBeGreaterThan(1000);
    const wrong: string[] = [];
    for (const char of characters) if (!same(await found(char), bruteForce(lines, [char]))) wrong.push(char);
    expect(wrong).toEqual([]);
  });

  test('300 questions of several parts, those with all of it as one string first', async () => {
    for (const parts of samplePairs(lines, 300, next)) {
      const ids = await found(parts.join(' '));
      expect(same(ids, bruteForce(lines, parts)), parts.join(' ')).toBe(true);
      const whole = bruteForce(lines, [parts.join('')]);
      expect(
        ids.slice(0, whole.size).every((id) => whole.has(id)),
        parts.join(' '),
      ).toBe(true);
    }
  });

  test.each(['"发展 六仗"', '“发展 六仗”', '＂发展六仗＂'])('%s is one string', async (typed) => {
    expect(same(await found(typed), bruteForce(lines, ['发展六仗']))).toBe(true);
  });

  test('marks of two strings are not those of one', async () => {
    const both = bruteForce(lines, ['“六个', '一册”']);
    expect(both.size).toBeGreaterThan(0);
    expect(same(await found('“六个 一册”'), both)).toBe(true);
  });

  test('quotation marks that stand in the notice are its own', async () => {
    expect(same(await found('“一册”'), bruteForce(lines, ['“一册”']))).toBe(true);
    const both = bruteForce(lines, ['“一网”', '。(区']);
    expect(both.size).toBeLessThan(bruteForce(lines, ['一网', '。(区']).size);
    expect(same(await found('“一网” 。(区'), both)).toBe(true);
  });

  test.each([
    ['發展', '发展'],
    ['養老保險', '养老保险'],
    ['顯著', '显著'],
    ['國企', '国企'],
    ['電梯 臺', '电梯 台'],
  ])('%s is read as %s', async (typed, simplified) => {
    const ids = await found(typed);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(await found(simplified));
  });
});

describe('filters', () => {
  const { rows } = engine.notice;
  const responsibilities = responsibilitiesOf('content', NOTICE);
  const clausesWith = (org: string | null, role: string | null) =>
    new Set(
      responsibilities.flatMap(({ clause, roles }) =>
        roles.some((own) => (!org || own.orgs.includes(org)) && (!role || own.role === role)) ? [clause] : [],
      ),
    );

  test('Pagefind’s own counts are the data’s', async () => {
    const counts = await (await engine.search('')).counts();
    const orgs = new Set(responsibilities.flatMap(({ roles }) => roles.flatMap((role) => role.orgs)));
    expect(counts.org.size).toBe(orgs.size);
    for (const [org, count] of counts.org) expect(count, org).toBe(clausesWith(org, null).size);
    for (const [role, count] of counts.role) expect(count, role).toBe(clausesWith(null, role).size);
    expect([...counts.role.keys()].sort()).toEqual(['lead', 'participate', 'responsible', 'support']);
    for (const [part, count] of counts.part) expect(count).toBe(rows.filter((row) => row.part === part).length);
    expect([...counts.part.values()].reduce((sum, count) => sum + count)).toBe(lines.length);
    expect(counts.campaign.size).toBe(6);
  });

  test('each target leads to its row on the targets’ page', () => {
    const { targets } = JSON.parse(readFileSync(`content/${NOTICE}/targets.json`, 'utf8')) as TargetsFile;
    expect(engine.notice.targets.map(({ anchor }) => anchor)).toEqual(targets.map(({ id }) => id.replace('/', '-')));
  });

  test('有目标 finds the clauses of the targets', async () => {
    const { targets } = JSON.parse(readFileSync(`content/${NOTICE}/targets.json`, 'utf8')) as TargetsFile;
    const clauses = [...new Set(targets.map(({ clause }) => clause))];
    expect(await found('', { target: '1' })).toEqual(clauses);
    const counts = await (await engine.search('')).counts();
    expect(counts.target.get('1')).toBe(clauses.length);
  });

  test('organisation × role finds the clauses where it has that role, in the notice’s order', async () => {
    for (const org of ['qukegongju', 'qufagaiju', 'gezhenjiedao']) {
      for (const role of ['lead', 'responsible', 'support', 'participate']) {
        const ids = await found('', { org, role });
        expect(ids).toEqual([...clausesWith(org, role)]);
      }
    }
  });

  test('they combine, with words and with each other, and each count is what choosing it would leave', async () => {
    const words = ['项目', '企业', '安全', '2023年', '区'];
    const chosen: Partial<Record<Facet, string>>[] = [
      { part: 'annex-1' },
      { campaign: 'campaign-4' },
      { org: 'qufagaiju' },
      { role: 'lead' },
      { org: 'qufagaiju', role: 'lead' },
      { part: 'annex-3', org: 'qukegongju' },
      { campaign: 'campaign-1', role: 'responsible', part: 'annex-1' },
    ];
    for (const typed of words) {
      for (const filters of chosen) {
        const { hits, counts: count } = await engine.search(typed, filters);
        const counts = await count();
        const expected = [...bruteForce(lines, [typed])].filter((id) => {
          const row = rows.find(({ clause, line }) => (clause ?? line) === id);
          return (
            (!filters.part || row?.part === filters.part) &&
            (!filters.campaign || row?.campaign === filters.campaign) &&
            (!(filters.org ?? filters.role) ||
              clausesWith(filters.org ?? null, filters.role ?? null).has(String(row?.clause)))
          );
        });
        expect(same(idsOf(hits), new Set(expected)), JSON.stringify([typed, filters])).toBe(true);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            const left = await engine.search(typed, { ...filters, [facet]: value });
            expect(left.hits.length, JSON.stringify([typed, filters, facet, value])).toBe(count);
          }
        }
      }
    }
  });
});

describe('the order that a reader would choose', () => {
  test('30 questions at least', () => {
    expect(GOLDENS.length).toBeGreaterThanOrEqual(30);
  });

  test.each(GOLDENS)('$typed', async ({ typed, first }) => {
    expect((await found(typed)).slice(0, first.length)).toEqual(first);
  });

  test('is the same each time', async () => {
    const once = await found('发展');
    await found('经济');
    expect(await found('发展')).toEqual(once);
  });
});

describe('nothing fits', () => {
  const near = async (typed: string) => (await engine.search(typed)).near;

  test('what people call an organisation leads to the notice’s name for it', async () => {
    const { hits, near: found } = await engine.search('发改委牵头');
    expect(hits).toEqual([]);
    expect(found[0]).toMatchObject({ kind: 'synonym', words: ['区发改局牵头'] });
    expect(found[0]?.row.text).toContain('区发改局牵头');
  });

  test.each([
    ['高新技木企业', '高新技术企业'],
    ['高新技企业', '高新技术企业'],
    ['高新技技术企业', '高新技术企业'],
    ['篙新技术企业', '高新技术企业'],
  ])('%s: one character off %s', async (typed, meant) => {
    const [first] = await near(typed);
    expect(first).toMatchObject({ kind: 'typo', words: [meant] });
  });

  test('most of its parts, the fuller first', async () => {
    const found = await near('养老服务 量子计算');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ kind }) => kind === 'part')).toBe(true);
    expect(found[0]?.words).toContain('养老服务');
  });

  test('nor comes near', async () => {
    expect(await near('鑫淼焱')).toEqual([]);
  });

  test('beside exact ones stands what says it otherwise, never a guess, and no line twice', async () => {
    for (const typed of sample(lines, 100, 6, next)) {
      const { hits, near: found } = await engine.search(typed);
      expect(found.filter(({ kind }) => kind === 'typo' || kind === 'part')).toEqual([]);
      expect(found.filter(({ row }) => hits.includes(row))).toEqual([]);
      for (const { row, words } of found) expect(words.every((word) => row.folded.text.includes(word))).toBe(true);
    }
  });

  test('only for want of a filter is it said so', async () => {
    const { hits, near: found, unfiltered } = await engine.search('养老', { part: 'annex-2' });
    expect([hits.length, found.length]).toEqual([0, 0]);
    expect(unfiltered).toBe(bruteForce(lines, ['养老']).size);
  });
});

/** What people say, how many lines hold it, and what says it otherwise: how many, and which comes first. */
test.each([
  ['养老院', 0, 5, 'annex-4/2-4-4'],
  ['养老金', 0, 2, 'annex-6/2-2-1'],
  ['高龄', 0, 4, 'annex-6/2-1-1-5'],
  ['学位', 0, 5, 'annex-1/2-2-3'],
  ['房产证', 0, 3, 'annex-4/2-3-5'],
  ['GDP', 1, 2, 'plan/2-1'],
  ['化工园区', 0, 27, 'annex-1/2-3-2'],
  ['加装电梯', 1, 1, 'annex-1/2-2-3'],
  ['电梯加装', 1, 1, 'annex-6/2-1-2-3'],
  ['養老院', 0, 5, 'annex-4/2-4-4'],
])('%s: %i, and %i said otherwise', async (typed, exact, otherwise, first) => {
  const { hits, near } = await engine.search(typed);
  expect([hits.length, near.length, near[0]?.row.clause]).toEqual([exact, otherwise, first]);
  expect(near.every(({ kind }) => kind === 'synonym' || kind === 'order')).toBe(true);
});
