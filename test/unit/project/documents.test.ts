/** What the documents name exists: files, commands, types. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/GLOSSARY.md', 'BENCHMARKS.md'];
const all = globSync('{src,scripts,test}/**/*.{ts,astro,css}');
const names = new Set(all.map((path) => basename(path)));

/** Paths in code spans: `src/site/routes.ts`, `node scripts/prune-lock.ts`, `client/results/`; data's own names are none. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, span = '']) =>
    [...span.matchAll(/(?<![\w/<>.-])[\w./[\]-]+(?:\.(?:ts|astro|css|mjs|txt|js)|\/)(?![\w/<>*-])/g)].map(
      ([path]) => path,
    ),
  );

test.each(documents)('files and folders that %s names', (document) => {
  const named = pathsIn(readFileSync(document, 'utf8')).filter(
    (path) =>
      !/^(?:annex|data|notes|about|search|orgs|targets|tasks|topics|ask|dist|network|source)\b|^\/|\.\.\./.test(path),
  );
  const missing = named.filter((path) =>
    path.replace(/\/$/, '').includes('/') || path.endsWith('/')
      ? !existsSync(path) && !existsSync(`src/${path}`) && !existsSync(`test/${path}`) && !existsSync(`scripts/${path}`)
      : !names.has(path) && !existsSync(path),
  );
  expect(missing).toEqual([]);
  if (document === 'ARCHITECTURE.md') expect(named.length).toBeGreaterThan(40);
});

test.each(documents)('commands that %s names', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(document, 'utf8').matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('types that the glossary names are in their folders', () => {
  const text = readFileSync('docs/GLOSSARY.md', 'utf8');
  const types = [...text.matchAll(/`([A-Z][A-Za-z]+|to[A-Z]\w+)`(?:, `([A-Z][A-Za-z]+)`)? \((\w+)\)/g)];
  expect(types.length).toBeGreaterThan(9);
  for (const [, one, other, folder] of types) {
    const own = globSync(`src/${folder}/**/*.ts`).map((path) => readFileSync(path, 'utf8'));
    for (const name of [one, other].filter((each) => each !== undefined)) {
      expect(
        own.some((file) => new RegExp(`\\b(?:interface|type|function) ${name}\\b`).test(file)),
        name,
      ).toBe(true);
    }
  }
});
