/** The built site as parsed pages, with the address of each. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, withTag } from '../../scripts/dom.ts';

export interface SitePage {
  /** `/yyzbf-2023-4/plan/`; `/404.html` */
  path: string;
  html: string;
  document: Tree.Document;
}

/** Files of a folder as paths from its root, in order: `/yyzbf-2023-4/plan/index.html`. */
export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort();
}

/** Every page of a built site. */
export function readPages(dist: string): SitePage[] {
  return filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: file.replace(/(?<=\/)index\.html$/, ''), html, document: parse(html) };
    });
}

/** The content of `<meta name="…">`, for each there is. */
export function metas({ document }: SitePage, name: string): string[] {
  return withTag(document, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content') ?? '');
}
