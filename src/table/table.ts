/** A table before it is written: what its columns are, and its rows. CSV and XLSX are made from the same one. */

/** A link shows as `text` where the format can; where it cannot, its address stands alone. */
export interface CellLink {
  text: string;
  /** An absolute address, or a path where the site's origin is not known. */
  href: string;
}

export type Cell = string | number | CellLink | null;

export interface Column<Key extends string = string> {
  key: Key;
  title: string;
  kind: 'text' | 'number' | 'link';
  /** In characters; a Chinese one counts two. */
  width: number;
}

export interface DataTable<Key extends string = string> {
  /** The sheet's name, at most 31 characters and none of `: \ / ? * [ ]` (ECMA-376). */
  name: string;
  columns: readonly Column<Key>[];
  rows: readonly Readonly<Record<Key, Cell>>[];
  /** Where it comes from and what is ours in it, for formats that have a place beside the rows. */
  notes: readonly string[];
}

/** A cell where there is only text: a link is its address, nothing is the empty string. */
export function plain(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.href : String(cell);
}
