/** A table as a Word file on A4 across, its head on every sheet: one table, or one for each group of its rows. */
import {
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FileRow, PaperColumn, TableFile } from '../table/file.ts';
import { showable } from '../text/marks/showable.ts';
import { packDocx } from './pack.ts';
import { footers, LANDSCAPE, LANDSCAPE_WIDTH } from './paper.ts';
import { TABLE_STYLES } from './table-styles.ts';
import { runsOf } from './text.ts';

const said = (text: string, style: string) => new Paragraph({ style, children: runsOf(text) });

/** What a row has in a column, as text; of a second column what differs stands below, in brackets. */
function wordsOf(row: FileRow, { key, beside }: PaperColumn): string {
  const [words, other] = [key, beside ?? ''].map((name) => String(row[name] ?? ''));
  return other === undefined || other === '' || other === words ? (words ?? '') : `${words ?? ''}\n（${other}）`;
}

function cellOf(row: FileRow, column: PaperColumn): Paragraph {
  const words = wordsOf(row, column);
  const link = row[column.link ?? ''];
  // Only an absolute address leads anywhere from a file.
  if (typeof link !== 'string' || !/^https?:/.test(link)) return said(words, 'Cell');
  return new Paragraph({
    style: 'Cell',
    children: [new ExternalHyperlink({ link, children: runsOf(words, { style: 'Hyperlink' }) })],
  });
}

/** Widths in twips that fill the page, as the columns share it. */
function widthsOf(columns: readonly PaperColumn[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((width / whole) * LANDSCAPE_WIDTH));
}

function tableOf(columns: readonly PaperColumn[], rows: readonly FileRow[]): Table {
  const widths = widthsOf(columns);
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7f7f7f' };
  const rowOf = (cells: readonly Paragraph[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, i) => new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children: [cell] }),
      ),
    });
  return new Table({
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: mm(0.7), bottom: mm(0.7), left: mm(1.2), right: mm(1.2) },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      rowOf(
        columns.map(({ title }) => said(title, 'HeadCell')),
        true,
      ),
      ...rows.map((row) =>
        rowOf(
          columns.map((column) => cellOf(row, column)),
          false,
        ),
      ),
    ],
  });
}

/** The rows by what they have in a column, where each value's rows stand together; else one group without a title. */
function groupsOf(rows: readonly FileRow[], key: string | null): [title: string, rows: readonly FileRow[]][] {
  if (key === null) return [['', rows]];
  const title = (row: FileRow) => String(row[key] ?? '其他');
  const groups: [title: string, rows: FileRow[]][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last?.[0] === title(row)) last[1].push(row);
    else groups.push([title(row), [row]]);
  }
  return new Set(groups.map(([own]) => own)).size < groups.length ? [['', rows]] : groups;
}

/**
 * The file's bytes. `date` (ISO 8601) is what it says of its making. The first of the table's notes is its title, the
 * last two stand in the footer, whose it is not and which file it was made from; the others between title and rows.
 */
export function tableDocx(file: TableFile, date: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const { paper, rows, notes } = file;
  const [title = file.name, ...below] = notes;
  const foot = below.splice(-2);
  const document = new Document({
    title: showable(title),
    creator: paper?.maker ?? '',
    lastModifiedBy: paper?.maker ?? '',
    description: foot.join(''),
    styles: TABLE_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: LANDSCAPE,
        footers: footers(foot),
        children: [
          said(title, 'Title'),
          ...below.map((note) => said(note, 'Provenance')),
          ...groupsOf(rows, paper?.group ?? null).flatMap(([name, own]) => [
            ...(name === '' ? [] : [said(`${name}（${own.length}项）`, 'Heading1')]),
            tableOf(paper?.columns ?? file.columns, own),
          ]),
        ],
      },
    ],
  });
  return packDocx(document, date);
}
