/** Tables as XLSX: a frozen header that filters, live links, the same bytes for the same table. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/universal';
import { getCellAddress, sanitizeAttributeValue } from 'write-excel-file/utility';
import { plain, type Cell, type CellLink, type DataTable } from './table.ts';
import { MTIME } from './zip-time.ts';

const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Only an absolute address leads anywhere from a file. */
const isLive = (cell: Cell): cell is CellLink =>
  typeof cell === 'object' && cell !== null && /^https?:/.test(cell.href);

function headerCell(title: string): CellObject {
  return { value: title, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

/** Text is text: what begins with = or has digits only is never read as anything else. */
function bodyCell(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  const text: CellObject = { value: plain(cell), type: String, wrap: true, alignVertical: 'top' };
  return isLive(cell) ? { ...text, value: cell.text, textColor: '#0563c1', textDecoration: { underline: true } } : text;
}

/** What stands behind a sheet's rows: the header's filter, marks of links; and the links' targets. */
function filterAndLinks({ columns, rows }: DataTable): { marks: string; targets: string } {
  const links = rows.flatMap((row, i) =>
    columns.flatMap(({ key }, j) => {
      const cell = row[key] ?? null;
      return isLive(cell) ? [{ at: getCellAddress(i + 1, j), href: cell.href }] : [];
    }),
  );
  const filter = `<autoFilter ref="A1:${getCellAddress(rows.length, columns.length - 1)}"/>`;
  const marks = links.map(({ at }, i) => `<hyperlink ref="${at}" r:id="link${i + 1}"/>`).join('');
  const targets = links.map(
    ({ href }, i) =>
      `<Relationship Id="link${i + 1}" Type="${LINK_TYPE}" Target="${sanitizeAttributeValue(href)}" TargetMode="External"/>`,
  );
  return { marks: filter + (marks === '' ? '' : `<hyperlinks>${marks}</hyperlinks>`), targets: targets.join('') };
}

/** What the library has no option for. */
function feature(tables: readonly DataTable[]): Feature<Blob> {
  const sheets = tables.map(filterAndLinks);
  return {
    files: {
      transform: {
        // ECMA-376 18.3.1.99: both follow sheetData, the filter first.
        'xl/worksheets/sheet{id}.xml': { insert: (_, { sheetIndex }) => sheets[sheetIndex]?.marks },
        'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: (_, { sheetIndex }) => sheets[sheetIndex]?.targets },
      },
    },
  };
}

const sheetOf = ({ name, columns, rows }: DataTable) => ({
  data: [
    columns.map(({ title }) => headerCell(title)),
    ...rows.map((row) => columns.map(({ key }) => bodyCell(row[key] ?? null))),
  ],
  sheet: name,
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
});

/** A workbook's bytes: a sheet for each table, then 说明 with the notes. */
export async function emitWorkbook(
  tables: readonly DataTable[],
  notes: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    [...tables.map(sheetOf), { data: notes.map((note) => [bodyCell(note)]), sheet: '说明', columns: [{ width: 80 }] }],
    { features: [feature(tables)] },
  ).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const strings = files['xl/sharedStrings.xml'];
  // Without the attribute white space at either end of a text is lost.
  if (strings) {
    files['xl/sharedStrings.xml'] = strToU8(strFromU8(strings).replace(/<t>/g, '<t xml:space="preserve">'));
  }
  return zipSync(files, { mtime: MTIME });
}

/** One table's workbook, with its own notes. */
export function emitXlsx(table: DataTable): Promise<Uint8Array<ArrayBuffer>> {
  return emitWorkbook([table], table.notes);
}
