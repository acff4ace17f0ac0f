/** What others made and the site holds comes with its licence. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, textOf, withTag } from '../../scripts/checks/dom.ts';
import { NOTICE } from '../pages.ts';
import { filesOf, readPages } from './site.ts';

const dist = inject('dist');
const entries = readFileSync(join(dist, 'licenses.txt'), 'utf8').split(/\n+={72}\n+/);
const entryOf = (name: string) => entries.find((entry) => entry.startsWith(`${name} `)) ?? '';

/** Packages that code for browsers imports by name, types aside. */
const imported = new Set(
  globSync('src/{client,cite,docx,selection,table}/**/*.ts').flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /(?:^import (?!type )[^;]*?from |^import |import\()'((?:@[\w-]+\/)?[a-z][\w-]*)/gm,
      ),
    ].map(([, name = '']) => name),
  ),
);

test('every package that browsers load', () => {
  expect(imported).toContain('docx');
  for (const name of imported) expect.soft(entryOf(name), name).toContain('Permission is hereby granted');
});

test('what a package carries within its files', () => {
  expect(entryOf('nanoid')).toContain('Andrey Sitnik');
  const bundles = filesOf(join(dist, '_astro')).map((path) => readFileSync(join(dist, '_astro', path), 'utf8'));
  expect(bundles.filter((code) => code.includes('Copyright Joyent, Inc.'))).toHaveLength(1);
});

test('what comes in beside the bundles: search, its table of characters, the type of pictures', () => {
  expect(filesOf(dist)).toContain(`/${NOTICE}/pagefind/pagefind.js`);
  expect(entryOf('pagefind')).toContain('Permission is hereby granted');
  expect(entryOf('opencc-js')).toContain('Apache License');
  expect(entryOf('@expo-google-fonts/noto-sans-sc')).toContain('SIL OPEN FONT LICENSE');
});

test('Vite’s own list is not published', () => {
  expect(filesOf(dist)).not.toContain('/licenses.json');
});

test('the page 关于 leads there', () => {
  const [about] = readPages(dist).filter(({ path }) => path === `/${NOTICE}/about/`);
  const links = about ? withTag(about.document, 'a') : [];
  expect(links.filter((link) => attribute(link, 'href') === '/licenses.txt').map(textOf)).toEqual(['licenses.txt']);
});

test('who opens CSV in a spreadsheet is told of cells that begin as formulas do', () => {
  const [data] = readPages(dist).filter(({ path }) => path === `/${NOTICE}/data/`);
  expect(data && textOf(data.document)).toMatch(/单元格照录原文，可能以 =.*当作公式：请用.*文本/);
});
