/** A file of some rows of a table that is published as JSON, made in the browser and saved. */
import { emitCsv } from '../../table/csv.ts';
import { chosen, emitFile, tableOf, type TableFile } from '../../table/file.ts';
import { mediaType } from '../../text/media-types.ts';
import { saveFile } from '../dom.ts';
import { today } from '../cite/today.ts';

export interface Take {
  /** csv, docx, json or xlsx. */
  format: string;
  /** The file's name. */
  name: string;
  /** How the rows were chosen, for the file's notes. */
  how: string;
  /** The address that shows them. */
  from: string;
}

async function write(file: TableFile, format: string): Promise<BlobPart> {
  if (format === 'json') return emitFile(file);
  if (format === 'csv') return emitCsv(tableOf(file));
  if (format === 'docx') return (await import('../../docx/table.ts')).tableDocx(file, today());
  return (await import('../../table/xlsx.ts')).emitXlsx(tableOf(file));
}

/** A file's name with how many rows it has: `targets.csv` → `targets-12.csv`. */
export const withCount = (name: string, count: number): string => name.replace(/(?=\.\w+$)/, `-${count}`);

/** Saves the rows of these ids in their order. Rejects where the table cannot be had. */
export async function takeRows(address: string, ids: readonly string[], take: Take): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { format, name, how, from } = take;
  const file = chosen((await response.json()) as TableFile, ids, how, `取自${from}，${today()}。`);
  saveFile(new Blob([await write(file, format)], { type: mediaType(format) ?? '' }), name);
}
