/** What the text mentions: linked where the site has it, else marked; and the way back from what is mentioned. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { clausesFile, referencesFile } from '../../src/model/schema/schema.ts';
import { show } from '../../src/text/marks/display.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const dist = inject('dist');
const load = (name: string) => JSON.parse(readFileSync(join(dist, NOTICE, 'data', `${name}.json`), 'utf8')) as unknown;
const { references } = referencesFile.parse(load('references'));
const { clauses } = clausesFile.parse(load('clauses'));
const pages = new Map(readPages(dist).map((page) => [page.path, page.document]));
const page = (path: string) => {
  const found = pages.get(path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};
const hasClass = (name: string) => (element: HtmlElement) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const marked = (root: Parameters<typeof elements>[0]) =>
  [...elements(root)]
    .filter((element) => hasClass('ref')(element) || hasClass('absent')(element))
    .map((element) => ({ text: textOf(element), href: attribute(element, 'href') ?? null }));
const hrefs = (root: Parameters<typeof elements>[0]) => withTag(root, 'a').map((link) => attribute(link, 'href'));
const expected = (clause: string) =>
  references.filter((one) => one.clause === clause).map(({ text, url }) => ({ text: show(text).text, href: url }));

test('there is something to test', () => {
  expect(references.filter(({ url }) => url !== null).length).toBeGreaterThan(0);
  expect(references.filter(({ url }) => url === null).length).toBeGreaterThan(5);
});

describe.each(clauses)('$id', ({ id, url, part }) => {
  test('its words and its list have its references and no others', () => {
    const own = page(url);
    expect(withAttribute(own, 'data-source').flatMap(marked)).toEqual(expected(id));
    const lists = withAttribute(own, 'id').filter((element) => attribute(element, 'id') === 'references');
    expect(lists.flatMap(marked)).toEqual(expected(id));
    const inPart = withAttribute(page(`/${NOTICE}/${part}/`), 'data-clause').filter(
      (element) => attribute(element, 'data-clause') === id,
    );
    expect(inPart.flatMap(marked)).toEqual(expected(id));
  });
});

test('every link leads to a page', () => {
  for (const [path, document] of pages)
    for (const { href } of marked(document))
      if (href !== null) expect.soft(pages.has(href), `${path} ${href}`).toBe(true);
});

test('what is mentioned links back, and nothing else does', () => {
  const back = [...pages].flatMap(([path, document]) =>
    withAttribute(document, 'id')
      .filter((element) => attribute(element, 'id') === 'referred')
      .flatMap(hrefs)
      .map((href) => `${path} ← ${href}`),
  );
  const urls = new Map(clauses.map(({ id, url }) => [id, url]));
  const forward = references.flatMap(({ url, clause }) => (url === null ? [] : [`${url} ← ${urls.get(clause)}`]));
  expect(back.sort()).toEqual([...new Set(forward)].sort());
});

test('the page of documents has each with the clauses that mention it, and the footer leads there', () => {
  const document = page(`/${NOTICE}/references/`);
  const listed = withTag(document, 'section').flatMap((section) =>
    marked(section).flatMap(({ text, href }) =>
      withTag(section, 'li').map((item) => [text, href, ...hrefs(item)] as const),
    ),
  );
  const urls = new Map(clauses.map(({ id, url }) => [id, url]));
  const documents = references.filter(({ kind }) => kind === 'document');
  expect(listed).toEqual(documents.map(({ text, url, clause }) => [show(text).text, url, urls.get(clause)]));
  expect(hrefs(page(`/${NOTICE}/`))).toContain(`/${NOTICE}/references/`);
});

test('the mark 未收录 is style, and stands in no text', () => {
  for (const [path, document] of pages)
    for (const element of withAttribute(document, 'data-source'))
      expect.soft(textOf(element), path).not.toContain('未收录');
  const [sheet] = withTag(page(`/${NOTICE}/annex-5/3-1-3/`), 'style').map(textOf);
  // Joined to the name: it does not begin a line.
  expect(sheet).toMatch(/\.absent:{1,2}after\{[^}]*content:\s*"(?:\u2060|\\2060 ?)(?:未收录|\\672a\\6536\\5f55)/i);
});
