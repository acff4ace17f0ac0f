/**
 * `npm run weigh`: what each kind of page weighs in dist/ as it travels, beside the text of the notice that it holds.
 * Each file is compressed on its own (brotli, quality 11), as hosts do. What a page has inline counts as style and script.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { inlineCode } from './inline.ts';
import { attribute, elements, textOf } from './dom.ts';

/** Bytes. Annex 4 is held against its text's brotli when the budget was set. */
export const BUDGETS = { annex4: 2.4 * 7797, css: 5000, js: 4000, clause: 12 * 1024 } as const;

/** 责任清单 is a tool: the whole list, what filters it, and how that looks. */
export const TASKS = { css: 6500, js: 10_000, sum: 70_000 } as const;

/** 目标 is one too, and has figures. */
export const TARGETS = { css: 5500, js: 4500, sum: 60_000 } as const;

export interface Weight {
  /** `/yyzbf-2023-4/annex-4/` */
  path: string;
  kind: string;
  /** Without what stands inline. */
  html: number;
  css: number;
  /** Scripts that load with the page, what they import included. */
  js: number;
  /** All of it as it travels: less than the three, for what is inline is compressed with its page. */
  sum: number;
  /** The notice's own characters on the page; 0 where it holds none. */
  text: number;
}

/** By path, or by the text itself. */
const sizes = new Map<string, number>();

/** Bytes of a file as it travels. */
function sizeOf(path: string): number {
  const found = sizes.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  sizes.set(path, found);
  return found;
}

/** Bytes of text that stands in pages, compressed on its own. */
function inlineSize(text: string): number {
  const found = sizes.get(text) ?? brotliCompressSync(text).length;
  sizes.set(text, found);
  return found;
}

/** A script with all that it imports as it loads; `import()` comes later and does not count. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    withImports(join(dirname(path), imported), seen);
  }
  return seen;
}

/** annex, clause, campaign, plan, source …: the last step of a page's address, numbers left out. */
function kindOf(path: string): string {
  const [notice, page, clause] = path.split('/').filter((step) => step !== '');
  if (notice === undefined || notice === '404.html') return notice ?? 'shelf';
  if (page === undefined) return 'home';
  return clause === undefined
    ? page.replace(/-\d+$/, '')
    : page.replace(/-\d+$/, '').replace(/^(letter|plan|annex)$/, 'clause');
}

/** Weighs one page of a built site. */
export function weighPage(dist: string, path: string): Weight {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const source = readFileSync(file, 'utf8');
  const all = [...elements(parse(source))];
  const local = (address: string | undefined) => (address?.startsWith('/') ? [join(dist, address)] : []);
  const sheets = all.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet');
  const scripts = all
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((element) => local(attribute(element, 'src')));
  const files = new Set(scripts.flatMap((script) => [...withImports(script)]));
  const total = (paths: Iterable<string>) => [...paths].reduce((sum, each) => sum + sizeOf(each), 0);
  const own = all.filter((element) =>
    ['data-source', 'data-frame'].some((name) => attribute(element, name) !== undefined),
  );
  const text = own.map(textOf).join('\n');
  const inline = inlineCode(source);
  const inlineOf = (wanted: string) =>
    inlineSize(inline.flatMap(({ tag, text: code }) => (tag === wanted ? [code] : [])).join(''));
  const html = brotliCompressSync(inline.reduce((rest, { whole }) => rest.replace(whole, ''), source)).length;
  const sheetFiles = total(new Set(sheets.flatMap((sheet) => local(attribute(sheet, 'href')))));
  const scriptFiles = total(files);
  const css = sheetFiles + inlineOf('style');
  const js = scriptFiles + inlineOf('script');
  const bytes = text === '' ? 0 : brotliCompressSync(text).length;
  const sum = sizeOf(file) + sheetFiles + scriptFiles;
  return { path, kind: kindOf(path), html, css, js, sum, text: bytes };
}

/** Weighs every page of a built site. */
export function weigh(dist: string): Weight[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => weighPage(dist, `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`));
}

/** The heaviest page of each kind as a Markdown table. */
export function weightTable(weights: readonly Weight[]): string {
  const rows = [...Map.groupBy(weights, ({ kind }) => kind)].map(([kind, of]) => {
    const { path, html, css, js, sum, text } = of.reduce((most, each) => (each.sum > most.sum ? each : most));
    const ratio = text === 0 ? '' : (sum / text).toFixed(2);
    return [kind, of.length, path, html, css, js, sum, text || '', ratio].join(' | ');
  });
  const head = ['kind', 'pages', 'heaviest', 'HTML', 'CSS', 'JS', 'sum', 'text', 'sum / text'];
  return [head.join(' | '), '--- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---:', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n');
}

if (import.meta.main) {
  console.log(weightTable(weigh(process.argv[2] ?? 'dist')));
}
