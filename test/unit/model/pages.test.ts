/** The table of a notice's pages is that of the folder that makes them. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGES, pageNames } from '../../../src/model/pages.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { readWell } from '../read.ts';

test('each page has its file, and each file its page', () => {
  const made = globSync(['*.astro', '*/index.astro'], { cwd: 'src/pages/[notice]' })
    .map((path) => path.replace(/[\\/]index\.astro$|\.astro$/, ''))
    .filter((name) => name !== 'index' && !name.startsWith('['));
  expect(made.sort()).toEqual(Object.keys(PAGES).sort());
});

test('a notice without tasks, targets and dates has the pages of its text', () => {
  const { model } = readWell('附件1\n关于加强管理的方案\n一、总体要求\n坚持实事求是。\n');
  expect(pageNames(indexNotice(model))).toEqual(['search', 'data', 'source', 'about']);
});
