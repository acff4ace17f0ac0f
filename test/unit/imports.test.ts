/** Imports go one way: DESIGN.md's table of folders. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const MODEL = ['text', 'lexicon', 'clause', 'extract', 'model'];
/** Folder of src/ → folders whose files it may import, itself aside. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'site-config.ts': ['text'],
  lexicon: [],
  text: ['lexicon'],
  clause: ['text', 'lexicon'],
  extract: ['text', 'lexicon', 'clause'],
  // Of extract its types alone: what was found is given to it, it finds nothing itself.
  model: ['text', 'lexicon', 'clause'],
  'pipeline.ts': MODEL,
  table: [],
  emit: [...MODEL, 'table', 'site-config.ts'],
  figures: ['model'],
  site: ['text', 'clause', 'model', 'emit', 'site-config.ts'],
  cite: [],
  client: ['text', 'clause', 'table', 'cite', 'styles'],
  components: [...MODEL, 'emit', 'cite', 'figures', 'site', 'layouts', 'pages', 'styles', 'site-config.ts'],
  layouts: [...MODEL, 'emit', 'figures', 'site', 'components', 'pages', 'styles', 'site-config.ts'],
  pages: [...MODEL, 'table', 'emit', 'figures', 'site', 'components', 'layouts', 'styles', 'site-config.ts'],
  'content.config.ts': [],
};

/** `src/model/build.ts` → model. */
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
  const wrong = (imports: string[], may: readonly string[]) =>
    imports.filter((to) => {
      if (/^(?:node:)?fs\b/.test(to)) return true;
      if (to.startsWith('src/')) return !may.includes(folderOf(to));
      return to.startsWith('scripts/') || to.startsWith('test/');
    });
  const values = text.replace(/^import type [^;]+;/gm, '');
  // Types are gone when the browser runs it.
  if (from === 'client') return wrong(importsOf(path, values), [from, ...(MAY[from] ?? [])]);
  if (from === 'model') {
    const may = [from, ...(MAY[from] ?? [])];
    return [...new Set([...wrong(importsOf(path, text), [...may, 'extract']), ...wrong(importsOf(path, values), may)])];
  }
  const scripts = path.endsWith('.astro') ? (text.match(SCRIPT) ?? []) : [];
  return [
    ...wrong(importsOf(path, scripts.length > 0 ? text.replace(SCRIPT, '') : text), [from, ...(MAY[from] ?? [])]),
    ...wrong(importsOf(path, scripts.join('\n')), ['client']),
  ];
}

const files = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));

test('every folder of src/ is in the table', () => {
  expect(files.length).toBeGreaterThan(50);
  expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in MAY))).toEqual([]);
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
  ['src/client/a.ts', "const { select } = await import('../model/select.ts');", ['src/model/select.ts']],
  ['src/client/a.ts', "import type { BoxEntry } from '../site/box.ts';", []],
  ['src/components/A.astro', "---\nimport '../client/copy.ts';\n---", ['src/client/copy.ts']],
  ['src/components/A.astro', "<p/>\n<script>\n  import '../client/copy.ts';\n</script>", []],
  ['src/components/A.astro', "<script>import { select } from '../model/select.ts';</script>", ['src/model/select.ts']],
  ['src/pages/a.ts', "import {\n  readSeed,\n} from '../../scripts/content.ts';", ['scripts/content.ts']],
  ['src/site/a.ts', 'import { readFileSync } from "node:fs";', ['node:fs']],
  ['src/emit/a.ts', "import { visit } from 'unist-util-visit';\nimport { nesting } from '../text/brackets.ts';", []],
])('%s: %s', (path, text, wrong) => {
  expect(wrongImports(path, text)).toEqual(wrong);
});
