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
  rows: readonly FileRow[];
}

export interface FileColumn extends Column {
  /** Of a column of links: the column whose words they show. */
  shows?: string;
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

/** The rows of these ids in their order, with a note how they were chosen and that it is not all. */
export function chosen(file: TableFile, ids: readonly string[], how: string): TableFile {
  const byId = new Map(file.rows.map((row) => [row.id, row]));
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const note = `${how}：${rows.length}项，全部${file.rows.length}项。`;
  return { ...file, rows, notes: [...file.notes, note] };
}

/** One row a line. */
export function emitFile({ rows, ...head }: TableFile): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const list = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n${[...fields, `  "rows": [\n${list}\n  ]`].join(',\n')}\n}\n`;
}
