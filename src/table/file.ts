/** A table as JSON: what its columns are, its rows with their ids, and back into a table that CSV and XLSX are made of. */
import type { Column, DataTable } from './table.ts';

/** A row: its id, and a value for each column; a link is its address. */
export type FileRow = Readonly<Record<string, string | number | null>> & { readonly id: string };

export interface TableFile {
  version: number;
  notice: string;
  /** The sheet's name. */
  name: string;
  notes: readonly string[];
  columns: readonly FileColumn[];
  paper?: Paper;
  rows: readonly FileRow[];
}

export interface FileColumn extends Column {
  /** Of a column of links: the column whose words they show. */
  shows?: string;
}

/** How a table stands on a sheet of paper, where not all columns have room. */
export interface Paper {
  /** Who makes it: the site's name. */
  maker: string;
  columns: readonly PaperColumn[];
  /** Key of the column by which rows are headed. */
  group: string | null;
}

/** A column on paper: of these words, in this share of the width; a link leads from them. */
export interface PaperColumn extends Pick<Column, 'key' | 'title' | 'width'> {
  /** Key of a column that is added in brackets where it says anything else. */
  beside?: string;
  /** Key of the column of addresses. */
  link?: string;
}

/** The table that a file holds. */
export function tableOf({ name, notes, columns, rows }: TableFile): DataTable {
  const cell = (row: FileRow, { key, shows }: FileColumn) => {
    const value = row[key] ?? null;
    return shows === undefined || value === null ? value : { text: String(row[shows] ?? value), href: String(value) };
  };
  return {
    name,
    notes,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column.key, cell(row, column)]))),
  };
}

/** The rows of these ids in their order; how they were chosen, and of how many, and `from` where, is the second note. */
export function chosen(file: TableFile, ids: readonly string[], how: string, from: string): TableFile {
  const byId = new Map(file.rows.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const [subject = file.name, ...notes] = file.notes;
  const note = `${how}：${rows.length}项，全部${file.rows.length}项。${from}`;
  return { ...file, rows, notes: [subject, note, ...notes] };
}

/** One row a line. */
export function emitFile({ rows, ...head }: TableFile): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const list = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n${[...fields, `  "rows": [\n${list}\n  ]`].join(',\n')}\n}\n`;
}
