import { describe, expect, inject, test } from 'vitest';
import { attribute, withTag } from '../../scripts/checks/dom.ts';
import { addressesOf, checkLinks } from './links.ts';
import { readPages } from './site.ts';
import { NOTICE } from '../pages.ts';

const origin = inject('origin');
const dist = inject('dist');
const pages = readPages(dist);

describe('links', () => {
  const report = checkLinks(dist, pages, origin);

  test('all lead to a page and an id of the site', () => {
    expect(report.broken).toEqual([]);
  });

  test('and all were looked up', () => {
    expect(pages.length).toBeGreaterThan(250);
    expect(report.checked).toBeGreaterThan(12 * pages.length);
    expect(report.fragments).toBeGreaterThan(2 * pages.length);
  });

  test('no address leaves the site, externals aside', () => {
    const leaving = pages.flatMap((page) =>
      addressesOf(page)
        .filter((address) => new URL(address, origin + page.path).origin !== origin)
        .map((address) => `${page.path} → ${address}`),
    );
    expect(leaving).toEqual([]);
  });

  test('external is said of links that do leave, and of nothing that is loaded', () => {
    const external = pages.flatMap(({ document }) =>
      withTag(document, 'a', 'link').filter((link) => attribute(link, 'rel')?.includes('external')),
    );
    for (const link of external) {
      expect(link.tagName).toBe('a');
      expect(attribute(link, 'href')).toMatch(/^https?:\/\//);
    }
  });
});

test('each page names its own address as canonical; the shelf of one notice, and its search, name that notice’s', () => {
  const canonicals = pages.map(({ path, document }) => [
    path,
    ...withTag(document, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href')),
  ]);
  const expected = pages.map(({ path }) => {
    if (path === '/404.html') return [path];
    const home = { '/': `/${NOTICE}/`, '/search/': `/${NOTICE}/search/` }[path] ?? path;
    return [path, origin + home];
  });
  expect(canonicals).toEqual(expected);
});
