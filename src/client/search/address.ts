/** A search in the page's address: `?q=&part=&campaign=&org=&role=&target=&from=`. */
import { FACETS, type Filters } from './filters.ts';

export interface Question {
  typed: string;
  filters: Filters;
  /** The part that was being read: of clauses with one number its own stand first. */
  from?: string;
}

/** Reads an address; what is no facet is left alone. */
export function readAddress(search: string): Question {
  const given = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = given.get(facet);
    if (value) filters[facet] = value;
  }
  const from = given.get('from');
  return { typed: given.get('q') ?? '', filters, ...(from && { from }) };
}

/** The inverse: `?q=…`, or nothing where nothing is asked. */
export function writeAddress({ typed, filters, from }: Question): string {
  const given = new URLSearchParams();
  if (typed.trim() !== '') given.set('q', typed);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value) given.set(facet, value);
  }
  if (from) given.set('from', from);
  const text = given.toString();
  return text === '' ? '' : `?${text}`;
}
