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
