/** What the documents name exists: files, commands, types. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/GLOSSARY.md'];
const all = globSync('{src,scripts,test}/**/*.{ts,astro,css}');
const names = new Set(all.map((path) => basename(path)));
const code = all.filter((path) => path.endsWith('.ts')).map((path) => readFileSync(path, 'utf8'));

test.each(documents)('files that %s names', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/`([\w./[\]-]+\.(?:ts|astro|css|mjs))`/g)].map(([, path = '']) => path);
  const missing = named.filter((path) =>
    path.includes('/') ? !existsSync(path) && !existsSync(`src/${path}`) : !names.has(path) && !existsSync(path),
  );
  expect(missing).toEqual([]);
});

test.each(documents)('commands that %s names', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(document, 'utf8').matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('types that the glossary names', () => {
  const text = readFileSync('docs/GLOSSARY.md', 'utf8');
  const types = [...text.matchAll(/`([A-Z][A-Za-z]+|to[A-Z]\w+)`/g)].map(([, name = '']) => name);
  expect(types.length).toBeGreaterThan(10);
  expect(
    types.filter((name) => !code.some((file) => new RegExp(`\\b(?:interface|type|function) ${name}\\b`).test(file))),
  ).toEqual([]);
});
