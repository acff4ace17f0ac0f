/** Clauses that an address without a page may have meant, as links. */
import { make } from '../dom.ts';
import { likeliest } from '../search/likeliest.ts';
import { loadText } from '../search/load.ts';
import { linkTo, pathOf, titleOf } from './view.ts';

/** Links with heading and place; `path` is what stands behind the notice at `home`. */
export async function likelyLinks(home: string, path: string): Promise<HTMLAnchorElement[]> {
  const notice = await loadText(home);
  return likeliest(notice, path).map((row) =>
    make('a', { href: linkTo(notice, row, []) }, titleOf(row), ' ', make('small', {}, pathOf(notice, row))),
  );
}
