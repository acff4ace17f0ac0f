/** Where a site's links lead: every address of a page held against the files and ids of the site. */
import { withAttribute, attribute, elements } from '../../scripts/checks/dom.ts';
import { filesOf, type SitePage } from './site.ts';

export interface LinkReport {
  /** Links within the site that were looked up. */
  checked: number;
  /** Those with a fragment among them. */
  fragments: number;
  /** `/from/ → /to/#x: what is wrong` */
  broken: string[];
}

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'formaction', 'xlink:href'];

/** Addresses that a page names, save those of `rel="external"` links. */
export function addressesOf({ document }: SitePage): string[] {
  return [...elements(document)]
    .filter((element) => !(attribute(element, 'rel') ?? '').split(' ').includes('external'))
    .flatMap((element) => [
      ...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
      ...(attribute(element, 'srcset')
        ?.split(',')
        .map((candidate) => candidate.trim().split(/\s/)[0] ?? '') ?? []),
    ]);
}

/** The page of a clause that `ask/#annex-1/2-1-3` is about: there the fragment is a question that a script reads. */
const askedClause = (path: string, fragment: string) =>
  path.endsWith('/ask/') && fragment.includes('/') ? `${path.replace(/ask\/$/, '')}${fragment}/` : null;

/** Looks every internal link up, its fragment too; `origin` is the site's. */
export function checkLinks(dist: string, pages: readonly SitePage[], origin: string): LinkReport {
  const files = new Set(filesOf(dist));
  const ids = new Map(
    pages.map(({ path, document }) => [path, new Set(withAttribute(document, 'id').map((at) => attribute(at, 'id')))]),
  );
  const report: LinkReport = { checked: 0, fragments: 0, broken: [] };
  for (const page of pages) {
    for (const address of addressesOf(page)) {
      const url = new URL(address, origin + page.path);
      if (url.origin !== origin) continue;
      const path = decodeURIComponent(url.pathname);
      const id = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/s, '');
      const exists = files.has(path.endsWith('/') ? `${path}index.html` : path);
      report.checked += 1;
      if (id !== '') report.fragments += 1;
      if (!exists) report.broken.push(`${page.path} → ${address}: no such file`);
      else if (ids.has(askedClause(path, id) ?? '')) continue;
      else if (id !== '' && !ids.get(path)?.has(id)) report.broken.push(`${page.path} → ${address}: no such id`);
    }
  }
  return report;
}
