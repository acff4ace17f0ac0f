/** Tables as CSV that spreadsheets open as what it is. */
import { plain, type DataTable } from './table.ts';

/** Without it Excel takes the file for the system's code page and shows 乱码. */
const BOM = '\ufeff';

/**
 * RFC 4180: CRLF after every record, quotes where a field holds a comma, a quote or a line break. A field that begins
 * with = + - @ is left as it is: a prefixed apostrophe would change the notice's characters, and what is written
 * here is the notice's or ours, never a visitor's.
 */
export function emitCsv({ columns, rows }: DataTable): string {
  const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const records = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ key }) => plain(row[key] ?? null))),
  ];
  return BOM + records.map((record) => `${record.map(field).join(',')}\r\n`).join('');
}
