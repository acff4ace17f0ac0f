/** A file of some rows of a table that is published as JSON, made in the browser and saved. */
import { emitCsv } from '../../table/csv.ts';
import { chosen, emitFile, tableOf, type TableFile } from '../../table/file.ts';
import { saveFile } from '../dom.ts';
import { mediaType } from '../../text/media-types.ts';

export interface Take {
  /** csv, json or xlsx. */
  format: string;
  /** The file's name. */
  name: string;
  /** How the rows were chosen, for the file's notes. */
  how: string;
}

async function write(file: TableFile, format: string): Promise<BlobPart> {
  if (format === 'json') return emitFile(file);
  if (format === 'csv') return emitCsv(tableOf(file));
  const { emitXlsx } = await import('../../table/xlsx.ts');
  return emitXlsx(tableOf(file));
}

/** A file's name with how many rows it has: `targets.csv` → `targets-12.csv`. */
export const withCount = (name: string, count: number): string => name.replace(/(?=\.\w+$)/, `-${count}`);

/** Saves the rows of these ids in their order. Rejects where the table cannot be had. */
export async function takeRows(address: string, ids: readonly string[], { format, name, how }: Take): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = chosen((await response.json()) as TableFile, ids, how);
  const blob = new Blob([await write(file, format)], { type: mediaType(format) ?? '' });
  saveFile(blob, name);
}
