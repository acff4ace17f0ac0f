/** 校勘 as built: on clause pages, on its own page, beside the text, and as a feed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';
import { attribute, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { FILES } from '../../src/model/schema/schema.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const dist = inject('dist');
const origin = inject('origin');
const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, NOTICE, 'data', `${name}.json`), 'utf8'));
const { notes } = FILES.notes.parse(read('notes'));
const { changes } = FILES.changes.parse(read('changes'));
const { clauses } = FILES.clauses.parse(read('clauses'));
const urlOf = new Map(clauses.map(({ id, url }) => [id, url]));
const noted = Map.groupBy(notes, ({ clause }) => clause);
const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const documentOf = (path: string) => {
  const page = pages.get(path);
  if (!page) throw new Error(`no ${path}`);
  return page.document;
};
const page = documentOf(`/${NOTICE}/notes/`);

/** Quotations are shown with full-width punctuation, one for one. */
const folded = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');
const quotes = (within: HtmlElement) => withTag(within, 'q').map((quote) => folded(textOf(quote)));
const quotesOf = (ids: typeof notes) =>
  ids.flatMap(({ quote, against }) => [quote, ...(against ? [against.quote] : [])]).map(folded);

test('a clause’s page lists its slips, each and no other', () => {
  expect(notes.length).toBeGreaterThan(20);
  for (const { id, url } of clauses) {
    const section = withTag(documentOf(url), 'section').find((each) => attribute(each, 'aria-labelledby') === 'notes');
    const own = noted.get(id) ?? [];
    expect.soft(section ? quotes(section) : [], id).toEqual(quotesOf(own));
    for (const { remark } of own) expect.soft(textOf(section ?? page), id).toContain(remark);
  }
});

test('in its part a clause with slips has a sign that leads to them, outside the text', () => {
  const signs = [...pages.values()].flatMap(({ path, document }) =>
    withTag(document, 'a')
      .filter((a) => attribute(a, 'class') === 'slip')
      .map((a) => [path, attribute(a, 'href') ?? '']),
  );
  const parts = /\/(letter|plan|annex-\d+)\/$/;
  expect(
    signs
      .filter(([path = '']) => parts.test(path))
      .map(([, href]) => href)
      .toSorted(),
  ).toEqual([...noted.keys()].map((id) => `${urlOf.get(id)}#notes`).toSorted());
  const within = [...pages.values()]
    .flatMap(({ document }) => [...withAttribute(document, 'data-source'), ...withAttribute(document, 'data-frame')])
    .flatMap((own) => withTag(own, 'a', 'q'))
    .filter((each) => each.tagName === 'q' || attribute(each, 'class') === 'slip');
  expect(within).toEqual([]);
});

test('its page has every slip once, with its clause and what it is held against', () => {
  const items = new Map(withTag(page, 'li').map((item) => [attribute(item, 'id'), item]));
  for (const note of notes) {
    const item = items.get(note.id.replaceAll('/', '-'));
    if (!item) throw new Error(`no ${note.id}`);
    expect.soft(quotes(item), note.id).toEqual(quotesOf([note]));
    expect.soft(textOf(item), note.id).toContain(note.remark);
    expect.soft(textOf(item).includes('（疑）'), note.id).toBe(note.suspected);
    const links = withTag(item, 'a').map((a) => attribute(a, 'href'));
    const other = note.against && note.against.clause !== note.clause ? [urlOf.get(note.against.clause)] : [];
    expect.soft(links, note.id).toEqual([urlOf.get(note.clause), ...other]);
  }
  expect(withTag(page, 'q')).toHaveLength(quotesOf(notes).length);
});

test('the feed tells each slip and change once, and its links are there', async () => {
  const alternates = [...pages.values()].filter(({ html }) => html.includes('application/atom+xml'));
  expect(alternates.map(({ path }) => path)).toEqual([`/${NOTICE}/notes/`]);
  const link = withTag(page, 'link').find((each) => attribute(each, 'type') === 'application/atom+xml');
  const response = await fetch(new URL((link && attribute(link, 'href')) ?? '', origin));
  expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
  const feed = parseAtomFeed(await response.text());
  const entries = feed.entries ?? [];
  expect(entries).toHaveLength(notes.length + changes.length);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const newest =
    [...notes, ...changes]
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '';
  expect(feed.updated).toBe(`${newest}T00:00:00.000Z`);
  for (const { id, links, updated } of entries) {
    expect.soft(Date.parse(updated ?? ''), id).toBeLessThanOrEqual(Date.parse(newest));
    for (const address of [id, links?.[0]?.href]) {
      const url = new URL(address ?? '');
      expect.soft(url.origin).toBe(origin);
      expect.soft(existsSync(join(dist, url.pathname, 'index.html')), address).toBe(true);
      const target = [...withAttribute(documentOf(url.pathname), 'id')].map((each) => attribute(each, 'id'));
      if (url.hash !== '') expect.soft(target, address).toContain(url.hash.slice(1));
    }
  }
});

test('without an address for reports each clause has the text to send', () => {
  for (const { id, url } of clauses) {
    const report = withTag(documentOf(url), 'details').find((each) => attribute(each, 'class') === 'report');
    const text = withTag(report ?? page, 'pre').map(textOf)[0];
    expect.soft(text?.split('\n').slice(1), id).toEqual([origin + url, expect.stringMatching(/^原文：./), '应为：']);
  }
});
