/** Search over the shelf: an index of Pagefind's with a record a notice, asked for characters in a row. */
import { indexWord } from '../../text/marks/fold.ts';
import type { Pagefind } from './engine.ts';
import { parseQuery, type Query } from './query.ts';

/** `/search/shelf.json`, written with the index: the notices, and the index's name for each. */
export interface ShelfIndex {
  hash: string;
  slugs: string[];
  names: string[];
}

/** Slugs of the notices whose titles, headings and organisations have every part of a question, in the shelf's order. */
export async function askShelf(index: ShelfIndex, pagefind: Pagefind, typed: string): Promise<[Query, string[]]> {
  const query = parseQuery(typed);
  if (query.parts.length === 0) return [query, []];
  const found = await Promise.all(
    query.parts.map(async (part) => {
      // In quotation marks words count only in this order.
      const { results } = await pagefind.search(`"${Array.from(part, indexWord).join(' ')}"`);
      return new Set(results.map(({ id }) => id));
    }),
  );
  return [query, index.slugs.filter((_, i) => found.every((names) => names.has(index.names[i] ?? '')))];
}
