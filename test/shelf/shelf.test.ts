/** A second notice is a second file in seeds/, no code. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { clausesFile, noticeRecord } from '../../src/model/schema/schema.ts';
import { NOTICE } from '../pages.ts';
import { attribute, textOf, withAttribute, withTag } from '../../scripts/checks/dom.ts';
import { checkLinks } from '../site/links.ts';
import { filesOf, metas, readPages } from '../site/site.ts';
import { elements, unzip, wordText, xmlOf } from '../office.ts';
import { ODD, SECOND, SECOND_TEXT, SHELF, SITE, WIDE } from './seeds.ts';

const { dist, origin } = inject('shelf');
const SLUGS = [NOTICE, SECOND];
const pages = readPages(dist);

const hrefs = (path: string) =>
  pages
    .filter((page) => page.path === path)
    .flatMap(({ document }) => withTag(document, 'a'))
    .map((link) => attribute(link, 'href'));

test('the shelf lists them, the newer first, and is at home where it stands', () => {
  const listed = hrefs('/').filter((href) => [...SLUGS, ODD, WIDE].some((slug) => href === `/${slug}/`));
  expect(listed).toEqual([`/${SECOND}/`, `/${NOTICE}/`, `/${ODD}/`, `/${WIDE}/`]);
  const canonical = pages
    .filter(({ path }) => path === '/')
    .flatMap(({ document }) => withTag(document, 'link'))
    .find((link) => attribute(link, 'rel') === 'canonical');
  expect(canonical && attribute(canonical, 'href')).toBe(`${origin}/`);
});

describe.each(SLUGS)('%s', (slug) => {
  const data = (name: string): unknown => JSON.parse(readFileSync(join(dist, slug, 'data', `${name}.json`), 'utf8'));

  test('has a page for each part, campaign and clause', () => {
    const { parts, campaigns } = noticeRecord.parse(data('notice'));
    const { clauses } = clausesFile.parse(data('clauses'));
    const expected = [
      `/${slug}/`,
      ...['source', 'about', ...campaigns.map(({ id }) => id)].map((page) => `/${slug}/${page}/`),
      ...[...parts, ...clauses].map(({ url }) => url),
    ];
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
    expect(clauses.length).toBeGreaterThan(10);
  });

  test('has its files, with their checksums, and the text in Word is its own', () => {
    const folder = join(dist, slug, 'data');
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(sums.length).toBeGreaterThan(40);
    for (const line of sums) {
      const hash = createHash('sha256').update(readFileSync(join(folder, line.slice(66))));
      expect.soft(hash.digest('hex'), line.slice(66)).toBe(line.slice(0, 64));
    }
    const files = unzip(readFileSync(join(folder, `${slug}.docx`)));
    const text = elements(xmlOf(files, 'word/document.xml'), 'w:p').map(wordText).join('\n');
    const source = readFileSync(join(folder, `${slug}.txt`), 'utf8');
    expect(text).toBe(source.replace(/\n$/, ''));
    expect([...Object.values(SHELF), SECOND_TEXT]).toContain(source);
    const dataPage = pages.find(({ path }) => path === `/${slug}/data/`);
    expect(dataPage?.html).toContain(sums[0]?.slice(0, 64) ?? 'none');
  });

  test('links to no page of the other notice', () => {
    const other = SLUGS.find((candidate) => candidate !== slug) ?? '';
    const own = pages.filter(({ path }) => path.startsWith(`/${slug}/`));
    expect(own.length).toBeGreaterThan(15);
    for (const { path } of own)
      expect
        .soft(
          hrefs(path).filter((href) => href?.startsWith(`/${other}/`)),
          path,
        )
        .toEqual([]);
  });
});

test('a notice whose campaigns are called otherwise says nothing of 仗, nor its site', () => {
  const own = filesOf(dist).filter((file) => file.startsWith(`/${SECOND}/`));
  const texts = own.filter((file) => /\.(?:html|json|csv|txt|md|ics|svg|xml)$/.test(file));
  expect(texts.length).toBeGreaterThan(100);
  for (const file of texts) expect.soft(readFileSync(join(dist, file), 'utf8'), file).not.toContain('仗');
  for (const { path, html } of pages) expect.soft(html, path).not.toContain('六仗图谱');
  const home = pages.find(({ path }) => path === `/${SECOND}/`);
  expect(home?.html).toContain(SITE.SITE_NAME);
  expect(home?.html).toMatch(/<h2 id="campaigns"[^>]*>[^<]*攻坚战/);
});

test('all links lead somewhere', () => {
  const { broken, checked } = checkLinks(dist, pages, origin);
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThan(12 * pages.length);
});

test('titles and descriptions differ, over all notices', () => {
  const titles = pages.map(({ document }) => withTag(document, 'title').map(textOf).join());
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(pages.map((page) => metas(page, 'description').join())).size).toBe(pages.length);
});

test('a notice with full-width punctuation is shown as it is', () => {
  const { clauses } = clausesFile.parse(JSON.parse(readFileSync(join(dist, SECOND, 'data/clauses.json'), 'utf8')));
  const shown = clauses.map(({ url }) =>
    pages
      .filter(({ path }) => path === url)
      .flatMap(({ document }) => withAttribute(document, 'data-source'))
      .map(textOf)
      .join(''),
  );
  const fixture = SECOND_TEXT.split('\n');
  expect(fixture).toEqual(expect.arrayContaining(shown));
});

test('where somebody receives reports, the page of accuracy says so and leads there', () => {
  for (const slug of SLUGS) {
    expect(hrefs(`/${slug}/about/`)).toContain(SITE.REPORT_URL);
    const [page] = pages.filter(({ path }) => path === `/${slug}/about/`);
    expect(page && textOf(page.document)).not.toContain('还没有公布收信地址');
  }
});

test('what the office set for its domain is in the headers, and who is told of security problems in a file', async () => {
  const { headers } = await fetch(`${origin}/`);
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains; preload');
  const file = await fetch(`${origin}/.well-known/security.txt`);
  expect(file.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  expect((await file.text()).split('\n')).toEqual([
    `Contact: ${SITE.SECURITY_CONTACT}`,
    `Expires: ${SITE.SECURITY_EXPIRES}T23:59:59Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ]);
});
