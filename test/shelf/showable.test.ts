/** A notice and a data file with characters that no page can hold: the site is built, well-formed, and gives the source back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { expect, inject, test } from 'vitest';
import { textOf, withAttribute } from '../../scripts/checks/dom.ts';
import { unzip } from '../office.ts';
import { filesOf, readPages } from '../site/site.ts';
import { ODD, ODD_TEXT } from './seeds.ts';

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]/;

const { dist } = inject('shelf');
const pages = readPages(dist);
const file = (path: string) => readFileSync(join(dist, ODD, path), 'utf8');

test('no page and no file of words has such a character', () => {
  expect(pages.filter(({ path }) => path.startsWith(`/${ODD}/`)).length).toBeGreaterThan(10);
  const words = filesOf(dist).filter(
    (path) => /\.(?:html|csv|md|ics|xml|svg)$/.test(path) || /\/(?:box|entries|records|tasks)\.json$/.test(path),
  );
  expect(words.filter((path) => path.startsWith(`/${ODD}/`)).length).toBeGreaterThan(20);
  for (const path of words) expect.soft(readFileSync(join(dist, path), 'utf8'), path).not.toMatch(FORBIDDEN);
});

test('the feed is well-formed, and so is what is in Word and Excel', () => {
  expect(() => parseXml(file('notes.xml'))).not.toThrow();
  expect(file('notes.xml')).toContain('疑\ufffd误');
  for (const path of [`data/${ODD}.docx`, `data/${ODD}.xlsx`]) {
    for (const [name, xml] of Object.entries(unzip(readFileSync(join(dist, ODD, path)))))
      if (name.endsWith('.xml')) expect.soft(() => parseXml(xml), name).not.toThrow();
  }
  expect(file('calendar.ics')).toContain('3月\ufffd前');
});

test('the text and the records have the characters of the source', () => {
  expect(file(`data/${ODD}.txt`)).toBe(ODD_TEXT);
  const { clauses } = JSON.parse(file('data/clauses.json')) as { clauses: { id: string; text: string }[] };
  expect(clauses.find(({ id }) => id === 'letter/1')?.text).toBe(ODD_TEXT.split('\n')[2]?.slice(2));
  const one = JSON.parse(file('data/clauses/letter/1.json')) as { clause: { text: string }; shown: string };
  expect(one.clause.text).toBe(ODD_TEXT.split('\n')[2]?.slice(2));
  expect(one.shown).not.toMatch(FORBIDDEN);
});

test('a break inside a line is one on the page, and the line counts as before', () => {
  const page = pages.find(({ path }) => path === `/${ODD}/letter/2/`);
  const [line] = page ? withAttribute(page.document, 'data-source').filter((one) => textOf(one).includes('甲')) : [];
  expect(line && textOf(line)).toBe('甲\n乙。');
  expect(page?.html).toMatch(/甲\s*<br>\s*乙。/);
  const source = pages.find(({ path }) => path === `/${ODD}/source/`);
  expect(source && withAttribute(source.document, 'data-source').map(textOf)).toEqual(
    ODD_TEXT.trimEnd()
      .split('\n')
      .map((text) => text.replace(/[\u0001\u0002\ufffe]/g, '\ufffd').replace(/[\u000b\u2028]/g, '\n')),
  );
});
