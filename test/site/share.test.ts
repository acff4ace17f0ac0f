/** What a link to a page shows elsewhere: tags, pictures, and what the page is for machines. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { attribute, textOf, withTag } from '../../scripts/checks/dom.ts';
import { CACHE, drawPictures, renderPictures } from '../../scripts/site/pictures.ts';
import { noticeRecord } from '../../src/model/schema/schema.ts';
import { NOTICE } from '../pages.ts';
import { filesOf, metas, readPages, type SitePage } from './site.ts';

const dist = inject('dist');
const origin = inject('origin');
const pages = readPages(dist);
const notice = noticeRecord.parse(JSON.parse(readFileSync(join(dist, NOTICE, 'data/notice.json'), 'utf8')));

/** Contents of `<meta property="…">`. */
const properties = ({ document }: SitePage, name: string) =>
  withTag(document, 'meta')
    .filter((meta) => attribute(meta, 'property') === name)
    .map((meta) => attribute(meta, 'content') ?? '');
const only = (page: SitePage, name: string) => {
  const found = properties(page, name);
  expect.soft(found, `${page.path} ${name}`).toHaveLength(1);
  return found[0] ?? '';
};
const pictures = filesOf(dist).filter((file) => /^\/[^/]+\/pictures\/|^\/picture\.png$/.test(file));

describe('every page', () => {
  test('has its tags, once each', () => {
    expect(pages.length).toBeGreaterThan(250);
    for (const page of pages) {
      const title = withTag(page.document, 'title').map(textOf)[0] ?? '';
      const home = { '/': `/${NOTICE}/`, '/search/': `/${NOTICE}/search/` }[page.path] ?? page.path;
      expect.soft(only(page, 'og:type'), page.path).toMatch(/^(website|article)$/);
      expect.soft(only(page, 'og:site_name')).toBe('六仗图谱');
      expect.soft(only(page, 'og:locale')).toBe('zh_CN');
      expect.soft(title, page.path).toBe(`${only(page, 'og:title')} - 六仗图谱`);
      expect.soft([only(page, 'og:description')]).toEqual(metas(page, 'description'));
      if (page.path !== '/404.html') expect.soft(only(page, 'og:url')).toBe(origin + home);
      expect.soft(metas(page, 'twitter:card'), page.path).toEqual(['summary_large_image']);
    }
  });

  test('has a picture that is there, of the size that it says, and words for it', () => {
    for (const page of pages) {
      const address = new URL(only(page, 'og:image'));
      expect.soft(address.origin).toBe(origin);
      expect.soft(pictures, page.path).toContain(address.pathname);
      expect.soft([only(page, 'og:image:width'), only(page, 'og:image:height')]).toEqual(['1200', '630']);
      expect
        .soft(only(page, 'og:image:alt'), page.path)
        .toMatch(/^六仗图谱，2023年度方案。.*非官方整理，以原文为准。$/);
    }
  });
});

test('a clause that promises something says it first, in its title and what its link shows', () => {
  const of = (path: string) => pages.find((page) => page.path === `/${NOTICE}/${path}/`);
  const clause = of('annex-6/2-1-1-8');
  expect(clause && only(clause, 'og:title')).toMatch(/^开工改造25个城镇老旧小区 - /);
  expect(clause && only(clause, 'og:description')).toContain('开工改造25个城镇老旧小区');
  const none = of('annex-1/2-1-3');
  expect(none && only(none, 'og:title')).toMatch(/^3\.大力发展夜间经济 - /);
});

test.each([
  ['/', 'notice'],
  [`/${NOTICE}/`, 'notice'],
  [`/${NOTICE}/search/`, 'notice'],
  ['/404.html', 'notice'],
  [`/${NOTICE}/annex-4/`, 'annex-4'],
  [`/${NOTICE}/annex-1/2-1-3/`, 'annex-1'],
  [`/${NOTICE}/campaign-2/`, 'campaign-2'],
  [`/${NOTICE}/orgs/`, 'notice'],
  [`/${NOTICE}/orgs/qukegongju/`, 'org-qukegongju'],
])('%s has the picture %s', (path, name) => {
  const page = pages.find((each) => each.path === path);
  expect(page && properties(page, 'og:image')).toEqual([`${origin}/${NOTICE}/pictures/${name}.png`]);
});

describe('pictures', () => {
  const cache = mkdtempSync(join(tmpdir(), 'plan-atlas-cache-'));
  afterAll(() => {
    rmSync(cache, { recursive: true });
  });

  test('are PNGs of 1200 × 630, together below 4 MB', async () => {
    expect(pictures.length).toBeGreaterThan(80);
    let bytes = 0;
    for (const file of pictures) {
      const { format, width, height, size } = await sharp(readFileSync(join(dist, file))).metadata();
      expect.soft([format, width, height], file).toEqual(['png', 1200, 630]);
      bytes += size ?? 0;
    }
    expect(bytes).toBeLessThan(4_000_000);
  });

  test('taken from the cache of the build are the bytes of the site, and none is drawn', async () => {
    const drawn = await drawPictures(dist);
    expect([...drawn.keys()].sort()).toEqual(pictures);
    const { files, made } = await renderPictures(drawn, join(dist, '..', relative('.', CACHE)));
    expect(made).toBe(0);
    for (const file of pictures) expect.soft(files.get(file)?.equals(readFileSync(join(dist, file))), file).toBe(true);
  });

  test('need no cache: a file where its folder should be is no error', async () => {
    const [first] = await drawPictures(dist);
    if (!first) throw new Error('no pictures');
    const file = join(cache, 'file');
    writeFileSync(file, '');
    const { files, made } = await renderPictures(new Map([first]), join(file, 'folder'));
    expect([files.size, made]).toEqual([1, 1]);
    expect(existsSync(join(file, 'folder'))).toBe(false);
  });
});

describe('JSON-LD', () => {
  interface Thing {
    '@context'?: string;
    '@type': string;
    name: string;
    url: string;
    legislationIdentifier?: string;
    position?: string | number;
    isPartOf?: Thing;
    [name: string]: unknown;
  }
  const thingOf = (path: string) => {
    const page = pages.find((each) => each.path === path);
    const scripts = page ? withTag(page.document, 'script') : [];
    const found = scripts.filter((script) => attribute(script, 'type') === 'application/ld+json').map(textOf);
    expect.soft(found, path).toHaveLength(1);
    return JSON.parse(found[0] ?? 'null') as Thing;
  };
  const chain = (thing: Thing): Thing[] => [thing, ...(thing.isPartOf ? chain(thing.isPartOf) : [])];

  test.each(['/', `/${NOTICE}/`])('%s is the notice, with number, date and issuer', (path) => {
    expect(thingOf(path)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: '岳阳市云溪区打好“发展六仗”总体方案',
      legislationIdentifier: notice.documentNumber,
      legislationDate: notice.issuedOn,
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: notice.issuer },
      inLanguage: 'zh-CN',
      url: `${origin}/${NOTICE}/`,
    });
  });

  test('parts and clauses are parts of what they stand in, up to the notice', () => {
    const clauses = pages.filter(({ path }) => /^\/[^/]+\/(annex-\d+|plan|letter)\//.test(path));
    expect(clauses.length).toBeGreaterThan(240);
    for (const { path } of clauses) {
      const things = chain(thingOf(path));
      expect.soft(things[0]?.['@context'], path).toBe('https://schema.org');
      expect.soft(things[0]?.url, path).toBe(origin + path);
      expect.soft(things.at(-1), path).toMatchObject({ legislationIdentifier: notice.documentNumber });
      for (const thing of things) {
        expect.soft(thing['@type']).toBe('Legislation');
        expect.soft(thing.name, path).not.toBe('');
      }
      for (const [i, thing] of things.slice(1).entries()) {
        expect.soft(things[i]?.url.startsWith(thing.url.replace(/\/$/, '')), path).toBe(true);
      }
    }
    const deep = chain(thingOf(`/${NOTICE}/annex-1/2-1-3/`));
    expect(deep[0]).toMatchObject({ legislationIdentifier: '附件1第二部分第（一）项第3目', position: '2.1.3' });
    expect(deep.map(({ url }) => url.slice(`${origin}/${NOTICE}/`.length))).toEqual([
      'annex-1/2-1-3/',
      'annex-1/2-1/',
      'annex-1/2/',
      'annex-1/',
      '',
    ]);
  });
});
