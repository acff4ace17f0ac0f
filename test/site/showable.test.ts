/** A notice and a data file with characters that no page can hold: the site is built, well-formed, and gives the source back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textOf, withAttribute } from '../../scripts/checks/dom.ts';
import { unzip } from '../office.ts';
import { makeProject } from '../../scripts/project.ts';
import { filesOf, readPages, type SitePage } from './site.ts';

const ORIGIN = 'https://control.example';
const SLUG = 'qzf-2023-4';
const TEXT = [
  '青山县人民政府关于\u0001防\ufffe汛的通知',
  '青政发〔2023〕4号',
  '一、加强\u000b值守\ufffe。要在3月\u0002前完成巡查100次。(县应急\u0001局牵头)',
  '二、抓好落实。甲\u2028乙。',
  '青山县人民政府',
  '2023年3月1日',
  '青山县防汛方案',
  '一、重点任务',
  '(一)打好防汛主动战。抓好防汛。',
  '附件1',
  '青山县打好防汛主动战工作方案',
  '一、任务',
  '(一)丙\u0002丁。好的。',
  '',
].join('\n');
const DATA = [
  `slug: ${SLUG}`,
  'notes:',
  '  - clause: letter/2',
  '    quote: 甲',
  '    kind: unclear',
  '    remark: "疑\\u0001误"',
  '    on: 2026-11-26',
  '',
].join('\n');
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]/;

const project = makeProject({ 'notice.txt': TEXT, 'notice.yaml': DATA });
let pages: readonly SitePage[] = [];
const file = (path: string) => readFileSync(join(project.dist, SLUG, path), 'utf8');

beforeAll(async () => {
  await project.run('build', { SITE_URL: ORIGIN });
  pages = readPages(project.dist);
});
afterAll(project.remove);

test('no page and no file of words has such a character', () => {
  expect(pages.length).toBeGreaterThan(10);
  const words = filesOf(project.dist).filter(
    (path) => /\.(?:html|csv|md|ics|xml|svg)$/.test(path) || /\/(?:box|entries|records|tasks)\.json$/.test(path),
  );
  expect(words.length).toBeGreaterThan(20);
  for (const path of words) expect.soft(readFileSync(join(project.dist, path), 'utf8'), path).not.toMatch(FORBIDDEN);
});

test('the feed is well-formed, and so is what is in Word and Excel', () => {
  expect(() => parseXml(file('notes.xml'))).not.toThrow();
  expect(file('notes.xml')).toContain('疑\ufffd误');
  for (const path of [`data/${SLUG}.docx`, `data/${SLUG}.xlsx`]) {
    for (const [name, xml] of Object.entries(unzip(readFileSync(join(project.dist, SLUG, path)))))
      if (name.endsWith('.xml')) expect.soft(() => parseXml(xml), name).not.toThrow();
  }
  expect(file('calendar.ics')).toContain('3月\ufffd前');
});

test('the text and the records have the characters of the source', () => {
  expect(file(`data/${SLUG}.txt`)).toBe(TEXT);
  const { clauses } = JSON.parse(file('data/clauses.json')) as { clauses: { id: string; text: string }[] };
  expect(clauses.find(({ id }) => id === 'letter/1')?.text).toBe(TEXT.split('\n')[2]?.slice(2));
  const one = JSON.parse(file('data/clauses/letter/1.json')) as { clause: { text: string }; shown: string };
  expect(one.clause.text).toBe(TEXT.split('\n')[2]?.slice(2));
  expect(one.shown).not.toMatch(FORBIDDEN);
});

test('a break inside a line is one on the page, and the line counts as before', () => {
  const page = pages.find(({ path }) => path === `/${SLUG}/letter/2/`);
  const [line] = page ? withAttribute(page.document, 'data-source').filter((one) => textOf(one).includes('甲')) : [];
  expect(line && textOf(line)).toBe('甲\n乙。');
  expect(page?.html).toMatch(/甲\s*<br>\s*乙。/);
  const source = pages.find(({ path }) => path === `/${SLUG}/source/`);
  expect(source && withAttribute(source.document, 'data-source').map(textOf)).toEqual(
    TEXT.trimEnd()
      .split('\n')
      .map((text) => text.replace(/[\u0001\u0002\ufffe]/g, '\ufffd').replace(/[\u000b\u2028]/g, '\n')),
  );
});
