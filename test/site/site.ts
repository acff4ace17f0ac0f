/** The built site as parsed pages, with the address of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, withTag } from '../../scripts/checks/dom.ts';
import { filesOf } from '../../scripts/files.ts';

export { filesOf };

export interface SitePage {
  /** `/yyzbf-2023-4/plan/`; `/404.html` */
  path: string;
  html: string;
  document: Tree.Document;
}

const read = new Map<string, SitePage[]>();

/** Every page of a built site, read once in each worker: no test changes a site. */
export function readPages(dist: string): readonly SitePage[] {
  const pages =
    read.get(dist) ??
    filesOf(dist)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const html = readFileSync(join(dist, file), 'utf8');
        return { path: file.replace(/(?<=\/)index\.html$/, ''), html, document: parse(html) };
      });
  read.set(dist, pages);
  return pages;
}

/** The content of `<meta name="…">`, for each there is. */
export function metas({ document }: SitePage, name: string): string[] {
  return withTag(document, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content') ?? '');
}
