/** What a page's head says where the site's origin is not known, and how JSON stands in a page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModel } from '../../../src/model/read-model.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { pageThing, scriptJson } from '../../../src/site/share/json-ld.ts';
import { pictureOf, shareTags } from '../../../src/site/share/share.ts';
import { NOTICE } from '../../pages.ts';
import { readWell } from '../read.ts';

const index = indexNotice(await readModel((name) => readFileSync(`content/${NOTICE}/${name}.json`, 'utf8')));
const page = { path: `/${NOTICE}/plan/`, title: '题', description: '述', index, article: true };

test('without an origin no address is given, for a path is none', () => {
  const names = (site: URL | undefined) => shareTags({ ...page, site }).map(([name]) => name);
  expect(names(undefined)).toEqual(['og:type', 'og:site_name', 'og:locale', 'og:title', 'og:description']);
  expect(names(new URL('https://example.org'))).toEqual([
    ...names(undefined),
    'og:url',
    'og:image',
    'og:image:width',
    'og:image:height',
    'og:image:alt',
  ]);
});

test('a page without a notice has the shelf’s picture', () => {
  expect(pictureOf(undefined, '/search/').path).toBe('/picture.png');
});

test('no text ends the script that it stands in', () => {
  const text = scriptJson({ name: '</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><!--' });
});

test('a notice without issuer, number and date says nothing of them', () => {
  const bare = indexNotice(readWell('青山县方案\n一、总体要求\n完成整治。\n').model);
  const thing = pageThing(bare, `/${bare.notice.slug}/`, undefined);
  expect(thing).toMatchObject({ '@type': 'Legislation', url: `/${bare.notice.slug}/` });
  expect(Object.keys(thing ?? {})).not.toEqual(expect.arrayContaining(['legislationPassedBy']));
  expect(JSON.stringify(thing)).not.toContain('null');
});
