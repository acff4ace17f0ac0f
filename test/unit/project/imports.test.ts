/** Imports go one way: ARCHITECTURE.md's table of folders, which is read here. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

interface Allowed {
  /** Folders of src/, itself aside. */
  values: readonly string[];
  /** Those whose types alone may be imported. */
  types: readonly string[];
}

/** Rows of the table: | `model` | … | text, lexicon, types of extract |. */
function readTable(markdown: string): Map<string, Allowed> {
  const rows = [...markdown.matchAll(/^\| `([\w.-]+)` +\|[^|]*\|([^|]*)\|$/gm)];
  return new Map(
    rows.map(([, folder = '', cell = '']) => {
      const names = cell.split(',').map((name) => name.trim());
      const types = names.flatMap((name) => (name.startsWith('types of ') ? [name.slice('types of '.length)] : []));
      return [folder, { values: names.filter((name) => name !== '' && !name.startsWith('types of ')), types }];
    }),
  );
}

const MAY = readTable(readFileSync('ARCHITECTURE.md', 'utf8'));

/** `src/model/build/build.ts` → model. */
const folderOf = (path: string) => path.split('/')[1] ?? '';

/** What a file imports, types and styles included; paths from the root, names of packages as they are. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g);
  return [...found].map(([, to = '']) => (to.startsWith('.') ? posix.join(posix.dirname(path), to) : to));
}

/** A `<script>` of markup runs in the browser. */
const SCRIPT = /<script\b[^>]*>.*?<\/script>/gs;

/** Imports of a file that the table does not allow. */
function wrongImports(path: string, text: string): string[] {
  const from = folderOf(path);
  const { values, types } = MAY.get(from) ?? { values: [], types: [] };
  const wrong = (imports: string[], may: readonly string[]) =>
    imports.filter((to) => {
      if (/^(?:node:)?fs\b/.test(to)) return true;
      if (to.startsWith('src/')) return !may.includes('all') && !may.includes(folderOf(to));
      return to.startsWith('scripts/') || to.startsWith('test/');
    });
  const scripts = path.endsWith('.astro') ? (text.match(SCRIPT) ?? []) : [];
  const code = scripts.length > 0 ? text.replace(SCRIPT, '') : text;
  // Types are gone when it runs.
  const running = code.replace(/^import type [^;]+;/gm, '');
  const found = [
    ...wrong(importsOf(path, running), [from, ...values]),
    ...wrong(importsOf(path, code), [from, ...values, ...types]),
    ...wrong(importsOf(path, scripts.join('\n')), ['client']),
  ];
  return [...new Set(found)];
}

const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));

test('every folder of src/ is in the table', () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(files.map(folderOf))].filter((folder) => !MAY.has(folder))).toEqual([]);
});

test.each(files)('%s', (path) => {
  expect(wrongImports(path, readFileSync(path, 'utf8'))).toEqual([]);
});

test.each([
  ['src/text/a.ts', "import { readMarker } from '../clause/markers.ts';", ['src/clause/markers.ts']],
  ['src/clause/a.ts', "import type { Model } from '../model/schema.ts';", ['src/model/schema.ts']],
  ['src/model/a.ts', "export { emitMdx } from '../emit/mdx.ts';", ['src/emit/mdx.ts']],
  ['src/model/a.ts', "import { findTimes } from '../extract/times.ts';", ['src/extract/times.ts']],
  ['src/model/a.ts', "import type { Time } from '../extract/times.ts';", []],
  [
    'src/client/a.ts',
    "const { indexNotice } = await import('../model/notice-index.ts');",
    ['src/model/notice-index.ts'],
  ],
  ['src/client/a.ts', "import type { BoxEntry } from '../site/box.ts';", []],
  ['src/components/A.astro', "---\nimport '../client/copy.ts';\n---", ['src/client/copy.ts']],
  ['src/components/A.astro', "<p/>\n<script>\n  import '../client/copy.ts';\n</script>", []],
  [
    'src/components/A.astro',
    "<script>import { indexNotice } from '../model/notice-index.ts';</script>",
    ['src/model/notice-index.ts'],
  ],
  ['src/pages/a.ts', "import {\n  readSeed,\n} from '../../scripts/content.ts';", ['scripts/content.ts']],
  ['src/site/a.ts', 'import { readFileSync } from "node:fs";', ['node:fs']],
  ['src/emit/a.ts', "import { visit } from 'unist-util-visit';\nimport { nesting } from '../text/brackets.ts';", []],
])('%s: %s', (path, text, wrong) => {
  expect(wrongImports(path, text)).toEqual(wrong);
});
