/** A search in the page's address: `?q=&part=&campaign=&org=&role=&target=`. */
import { FACETS, type Filters } from './filters.ts';

export interface Question {
  typed: string;
  filters: Filters;
}

/** Reads an address; what is no facet is left alone. */
export function readAddress(search: string): Question {
  const given = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = given.get(facet);
    if (value) filters[facet] = value;
  }
  return { typed: given.get('q') ?? '', filters };
}

/** The inverse: `?q=…`, or nothing where nothing is asked. */
export function writeAddress({ typed, filters }: Question): string {
  const given = new URLSearchParams();
  if (typed.trim() !== '') given.set('q', typed);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value) given.set(facet, value);
  }
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}
