/** A file of some rows of a table that is published as JSON, made in the browser and saved. */
import { emitCsv } from '../table/csv.ts';
import { chosen, emitFile, tableOf, type TableFile } from '../table/file.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function write(file: TableFile, format: string): Promise<BlobPart> {
  if (format === 'json') return emitFile(file);
  if (format === 'csv') return emitCsv(tableOf(file));
  const { emitXlsx } = await import('../table/xlsx.ts');
  return emitXlsx(tableOf(file));
}

/**
 * Saves the rows of these ids in their order, in the format and under the name of the link that gives all of them.
 * Rejects where the table cannot be had.
 */
export async function takeRows(address: string, ids: readonly string[], link: HTMLAnchorElement): Promise<void> {
  const { format = '' } = link.dataset;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = chosen((await response.json()) as TableFile, ids);
  const blob = new Blob([await write(file, format)], { type: TYPES[format] ?? '' });
  const href = URL.createObjectURL(blob);
  const save = document.createElement('a');
  save.href = href;
  save.download = link.download.replace(/(?=\.\w+$)/, `-${ids.length}`);
  save.click();
  // Some browsers read it after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}
