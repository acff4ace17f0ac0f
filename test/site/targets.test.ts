/** The targets' page: every record a row, its promise marked in its sentence; and its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { TARGETS, weighPage } from '../../scripts/checks/weigh.ts';
import { findRepeats } from '../../src/model/repeats.ts';
import { responsibilitiesFile, targetsFile } from '../../src/model/schema/schema.ts';
import { targetAnchor } from '../../src/site/targets.ts';
import type { TableFile } from '../../src/table/file.ts';
import { toHalfWidth } from '../../src/text/marks/half-width.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const dist = inject('dist');
const load = (name: string) => JSON.parse(readFileSync(join('content', NOTICE, `${name}.json`), 'utf8')) as unknown;
const published = targetsFile.parse(load('targets')).targets;
/** As the page has them: by campaign, each in the notice's order. */
const targets = [...Map.groupBy(published, ({ campaign }) => campaign).values()].flat();
const { responsibilities } = responsibilitiesFile.parse(load('responsibilities'));
const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const page = pages.get(`/${NOTICE}/targets/`);
if (!page) throw new Error('no targets/');
const rows = withAttribute(page.document, 'data-target');
const cells = (row: HtmlElement) => withTag(row, 'td');
const marked = (node: HtmlElement) => withTag(node, 'mark').map(textOf);
/** In the source's punctuation; widened marks map back one for one. */
const source = (text: string) => toHalfWidth(text).trim();

test('every target is a row, by campaign in the notice’s order', () => {
  expect(targets.length).toBeGreaterThan(150);
  expect(rows.map((row) => attribute(row, 'data-target'))).toEqual(targets.map(({ id }) => id));
  expect(rows.map((row) => attribute(row, 'id'))).toEqual(targets.map(({ id }) => targetAnchor(id)));
});

describe.each(targets.map((target, i) => ({ id: target.id, target, row: rows[i] })))('$id', ({ target, row }) => {
  test('its promise is marked in its sentence, its deadline and who answers stand beside', () => {
    if (!row) throw new Error('no row');
    const [, promise, who, deadline] = cells(row);
    const [sentence] = withTag(row, 'blockquote');
    if (!promise || !who || !deadline || !sentence) throw new Error('a cell is missing');
    expect(source(textOf(promise))).toBe(source([target.force, target.text].join(' ')));
    expect(marked(sentence).map(source)).toEqual([source(target.text)]);
    expect(source(textOf(sentence))).toContain(source(target.quote));
    expect(source(textOf(deadline))).toBe(target.deadline?.text ?? '没写期限');
    const attribution = responsibilities.find(({ id }) => id === target.responsibility);
    const lead = attribution?.roles.find(({ role }) => role === 'lead') ?? attribution?.roles[0];
    if (!lead) expect(textOf(who).trim()).toBe('没写责任单位');
    else for (const name of lead.names) expect(source(textOf(who))).toContain(source(name));
  });

  test('its link leads to the sentence on the clause’s page, which lists it and leads back', () => {
    const links = row ? withTag(row, 'a').map((a) => attribute(a, 'href') ?? '') : [];
    const own = links.find((href) => href.startsWith(`/${NOTICE}/${target.clause}/#`)) ?? '';
    const [path = '', id] = own.split('#');
    const clause = pages.get(path);
    const at = clause && [...elements(clause.document)].find((node) => attribute(node, 'id') === id);
    expect(at && source(textOf(at))).toContain(source(target.text));
    const back = clause ? withTag(clause.document, 'a').map((a) => attribute(a, 'href')) : [];
    expect(back).toContain(`/${NOTICE}/targets/#${targetAnchor(target.id)}`);
  });
});

test('repeats: every sentence of every group, with what differs', () => {
  const repeats = findRepeats(published);
  expect(repeats.length).toBeGreaterThan(15);
  const items = [...elements(page.document)].filter((node) => attribute(node, 'id')?.startsWith('repeat-'));
  expect(items.map((item) => attribute(item, 'id')).toSorted()).toEqual(
    repeats.map(({ id }) => `repeat-${targetAnchor(id)}`).toSorted(),
  );
  for (const { id, targets: own, differences } of repeats) {
    const item = items.find((one) => attribute(one, 'id') === `repeat-${targetAnchor(id)}`);
    if (!item) continue;
    const promises = withTag(item, 'strong').map((strong) => source(textOf(strong)));
    expect.soft(promises.toSorted()).toEqual(own.map(({ text }) => source(text)).toSorted());
    const [verdict] = withAttribute(item, 'data-differences');
    expect.soft(verdict && attribute(verdict, 'data-differences')).toBe(differences.join(' '));
    if (differences.length > 0) expect.soft(verdict && textOf(verdict).trim()).not.toBe('相同');
  }
});

test('organisations’ pages list the targets of their tasks', () => {
  for (const org of ['qukegongju', 'quminzhengju']) {
    const ids = targets
      .filter(({ responsibility }) =>
        responsibilities.find(({ id }) => id === responsibility)?.roles.some(({ orgs }) => orgs.includes(org)),
      )
      .map(({ id }) => `/${NOTICE}/targets/#${targetAnchor(id)}`);
    const own = pages.get(`/${NOTICE}/orgs/${org}/`);
    const links = own ? withTag(own.document, 'a').flatMap((a) => attribute(a, 'href') ?? []) : [];
    expect(ids.length).toBeGreaterThan(3);
    expect(links.filter((href) => href.includes('/targets/#')).toSorted()).toEqual(ids.toSorted());
  }
});

test('campaigns’ pages and the front page count them and lead there', () => {
  const first = targets.filter(({ campaign }) => campaign === 'campaign-1').length;
  expect(pages.get(`/${NOTICE}/campaign-1/`)?.html).toContain(`这一仗的${first}项目标`);
  expect(pages.get(`/${NOTICE}/campaign-1/`)?.html).toContain(`/${NOTICE}/targets/?campaign=campaign-1`);
  expect(pages.get(`/${NOTICE}/`)?.html).toContain(`${targets.length}个目标`);
});

test('pages of parts do not list targets', () => {
  for (const part of ['plan', 'annex-1']) expect(pages.get(`/${NOTICE}/${part}/`)?.html).not.toContain('targets/#');
});

test('without a script nothing that needs one is there', () => {
  const [fields] = withTag(page.document, 'fieldset');
  expect(fields && attribute(fields, 'hidden')).toBe('');
  expect(withTag(page.document, 'table').flatMap((table) => withTag(table, 'button'))).toEqual([]);
});

test('the page weighs at most 60 KB', () => {
  expect(weighPage(dist, `/${NOTICE}/targets/`).sum).toBeLessThanOrEqual(TARGETS.sum);
});

test('CSV, XLSX and JSON hold the same rows, one a target', () => {
  const file = (type: string) => readFileSync(join(dist, NOTICE, `targets.${type}`));
  const json = JSON.parse(file('json').toString()) as TableFile;
  expect(json.rows.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
  const csv = file('csv');
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const place = json.columns.findIndex(({ key }) => key === 'place');
  const link = json.columns.findIndex(({ key }) => key === 'link');
  const table = (bytes: Buffer, raw: boolean) => {
    const book = read(bytes, { type: 'buffer', raw });
    return utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1, defval: null });
  };
  const expected = [
    json.columns.map(({ title }) => title),
    ...json.rows.map((row) => json.columns.map(({ key }) => row[key])),
  ];
  const text = expected.map((row) => row.map((value) => (value === null ? null : String(value))));
  expect(table(csv, true)).toEqual(text);
  const sheet = table(file('xlsx'), false);
  expect(sheet).toEqual(expected.map((row, i) => (i === 0 ? row : row.with(link, row[place]))));
});
