/** Search in a notice: Pagefind proposes lines, the notice's own text decides. No document, so that Node can ask too. */
import { characters, indexWord } from '../../text/marks/fold.ts';
import { FACETS, forPagefind, passes, tally, type FacetCounts, type Facet, type Filters } from './filters.ts';
import { nearest, type Near } from './near.ts';
import { byNumber, type ClauseLine } from './number.ts';
import { parseQuery, readings, type Query } from './query.ts';
import { holds, rank } from './rank.ts';
import type { NoticeText, Line } from './records.ts';

/** What is asked of an instance of Pagefind. */
export interface Pagefind {
  search: (
    words: string | null,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: { id: string }[]; filters: Record<string, Record<string, number>> }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface Answer {
  query: Query;
  filters: Filters;
  /** Lines that hold what was asked for, the best first. */
  hits: Line[];
  /** Other lines that say it otherwise; where none holds it, filters aside, also what may be meant. */
  near: Near[];
  /** How many lines hold it, filters aside. */
  unfiltered: number;
  /** For each facet: how many hits a value would leave, the other filters kept. Counted when someone looks. */
  counts: () => Promise<FacetCounts>;
}

export interface Engine {
  notice: NoticeText;
  search: (typed: string, filters?: Filters) => Promise<Answer>;
  /** Every clause that a typed number may mean; those of the part or campaign that is read first. */
  numbered: (typed: string, here?: string | null) => ClauseLine[];
}

/** How many of a query's characters Pagefind is asked for, the rarest: each may cost a piece of the index. */
const ASKED = 1;

export function createEngine(notice: NoticeText, pagefind: Pagefind): Engine {
  const { rows, places, frequency } = notice;

  const read = (names: readonly { id: string }[]): Line[] =>
    names.map(({ id }) => {
      const row = rows[places.get(id) ?? -1];
      if (!row) throw new Error(`${notice.slug}: the index has a record that the text has not: ${id}`);
      return row;
    });

  const find = async ({ parts, marked }: Query, filters: Filters): Promise<Line[]> => {
    const asked = characters(parts.join(''));
    if (asked.some((char) => !frequency.has(char))) return [];
    const rarest = asked.sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0)).slice(0, ASKED);
    const words = rarest.length === 0 ? null : rarest.map(indexWord).join(' ');
    const { results } = await pagefind.search(words, { filters: forPagefind(filters) });
    // A piece of the index that did not arrive is no word to Pagefind: then the whole text is asked.
    const proposed = results.length === 0 ? rows.filter((row) => passes(row, filters)) : read(results);
    const found = proposed.filter((row) => holds(row, parts));
    // “一网” with these marks, or, where that stands nowhere, 一网.
    const literal = marked ? found.filter((row) => holds(row, marked)) : [];
    return literal.length > 0 ? literal : found;
  };

  const count = async (query: Query, filters: Filters, hits: readonly Line[]): Promise<FacetCounts> => {
    const counts = {} as FacetCounts;
    for (const facet of FACETS) {
      const { [facet]: chosen, ...others } = filters;
      const found = chosen === undefined ? hits : await find(query, others);
      counts[facet] = tally(found, facet, filters);
    }
    return counts;
  };

  /** Nothing is asked for and nothing chosen: the counts are those that Pagefind keeps. */
  const totals = async (): Promise<FacetCounts> => {
    const all = await pagefind.filters();
    return Object.fromEntries(
      FACETS.map((facet: Facet) => [facet, new Map(Object.entries(all[facet] ?? {}))]),
    ) as FacetCounts;
  };

  return {
    notice,
    numbered: (typed, here) => byNumber(notice, typed, here),
    search: async (typed, filters = {}) => {
      const asked = parseQuery(typed);
      const chosen = Object.keys(filters).length > 0;
      if (asked.parts.length === 0 && !chosen) {
        return { query: asked, filters, hits: [], near: [], unfiltered: rows.length, counts: totals };
      }
      // “一 册” is one string, or, where that stands nowhere, two that have a mark each.
      const ways = [asked, ...(asked.marked ? [parseQuery(typed, false)] : [])].flatMap((way) => readings(way, notice));
      let [query = asked] = ways;
      let all: Line[] = [];
      for (query of ways) {
        all = await find(query, {});
        if (all.length > 0) break;
      }
      const held = new Set(all);
      const comesNear = (way: Query) =>
        nearest(notice, way, (row) => !held.has(row) && passes(row, filters), held.size > 0);
      // In traditional characters things come near to what they are in simplified ones.
      if (held.size === 0) query = ways.find((way) => comesNear(way).length > 0) ?? asked;
      const hits = chosen && all.length > 0 ? await find(query, filters) : all;
      return {
        query,
        filters,
        hits: rank(hits, query),
        near: comesNear(query),
        unfiltered: all.length,
        counts: () => count(query, filters, hits),
      };
    },
  };
}
