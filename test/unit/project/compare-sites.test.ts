import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareSites } from '../../../scripts/checks/compare-sites.ts';

/** A folder with these files. */
function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const page = (body: string, sheet = 'a') =>
  `<!doctype html><link rel="stylesheet" href="/_astro/${sheet}.css"><title>方案</title><body>${body}`;

test.each<[string, Record<string, string>, string[]]>([
  ['the same', { 'index.html': page('<a href="/x/">甲</a>') }, []],
  [
    'other assets, other spaces, an SVG drawn otherwise',
    { 'index.html': page('\n<a  href="/x/">甲</a><svg><path d="M1"/></svg>', 'b'), '_astro/b.css': '' },
    [],
  ],
  ['a word', { 'index.html': page('<a href="/x/">乙</a>') }, ['/index.html: − text 甲', '/index.html: + text 乙']],
  ['a link', { 'index.html': page('<a href="/y/">甲</a>') }, ['/index.html: − href /x/', '/index.html: + href /y/']],
  ['twice', { 'index.html': page('<a href="/x/">甲</a>甲') }, ['/index.html: + text 甲']],
  ['no page', { 'new.txt': '' }, ['/index.html: gone', '/new.txt: new']],
])('%s', (_, files, differences) => {
  expect(compareSites(site({ 'index.html': page('<a href="/x/">甲</a>') }), `${site(files)}/`)).toEqual(differences);
});

test('order, data by the line, other files by the byte', () => {
  const before = site({ 'index.html': page('<p>甲<p>乙'), 'a.json': '{\n1\n}', 'b.png': 'x', 'c.csv': '1\n2' });
  const after = site({ 'index.html': page('<p>乙<p>甲'), 'a.json': '{\n2\n}', 'b.png': 'y', 'c.csv': '2\n1' });
  expect(compareSites(before, after)).toEqual([
    '/a.json: − 1',
    '/a.json: + 2',
    '/b.png: bytes differ',
    '/c.csv: the order of its lines',
    '/index.html: the order of what it says',
  ]);
});
