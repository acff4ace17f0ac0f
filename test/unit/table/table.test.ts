/** Tables as CSV and XLSX, read back by another library. */
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { emitCsv } from '../../../src/table/csv.ts';
import type { DataTable } from '../../../src/table/table.ts';
import { emitXlsx } from '../../../src/table/xlsx.ts';

const HREF = 'https://example.invalid/a/?x=1&y="2"';
const table: DataTable<'text' | 'number' | 'link'> = {
  name: '任务清单',
  columns: [
    { key: 'text', title: '任务', kind: 'text', width: 40 },
    { key: 'number', title: '项数', kind: 'number', width: 8 },
    { key: 'link', title: '链接', kind: 'link', width: 20 },
  ],
  rows: [
    { text: '“一册”,“一办”"一平台"', number: 3, link: { text: '附件1第一部分', href: HREF } },
    { text: '=1+1', number: null, link: { text: '附件2', href: '/a/b/' } },
    { text: '  第一行\n第二行　', number: 0, link: null },
    { text: '007', number: -1.5, link: null },
    { text: '<b>&amp;</b>\u{20BB7}', number: 1, link: null },
  ],
  notes: ['非官方整理，以原文为准。'],
};

/** Shown values of a sheet, row by row. */
const shown = (sheet: WorkSheet | undefined) =>
  utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, defval: null });

describe('CSV', () => {
  const text = emitCsv(table);

  test('is UTF-8 with a byte order mark, its records end in CRLF', () => {
    expect(text.startsWith('\ufeff任务,项数,链接\r\n')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.match(/\ufeff/g)).toHaveLength(1);
  });

  test('quotes what needs it, and only that', () => {
    expect(text.slice(1)).toBe(
      [
        '任务,项数,链接',
        '"“一册”,“一办”""一平台""",3,"https://example.invalid/a/?x=1&y=""2"""',
        '=1+1,,/a/b/',
        '"  第一行\n第二行　",0,',
        '007,-1.5,',
        '<b>&amp;</b>\u{20BB7},1,',
        '',
      ].join('\r\n'),
    );
  });

  test('is read back as it was', () => {
    const book = read(Buffer.from(text), { type: 'buffer', raw: true });
    const rows = shown(book.Sheets[book.SheetNames[0] ?? '']);
    expect(rows[1]).toEqual(['“一册”,“一办”"一平台"', '3', HREF]);
    expect(rows[2]).toEqual(['=1+1', null, '/a/b/']);
    expect(rows.map(([first]) => first).slice(3)).toEqual(['  第一行\n第二行　', '007', '<b>&amp;</b>\u{20BB7}']);
  });

  test('a table without rows is its header', () => {
    expect(emitCsv({ ...table, rows: [] })).toBe('\ufeff任务,项数,链接\r\n');
  });
});

describe('XLSX', async () => {
  const bytes = await emitXlsx(table);
  const book = read(bytes, { cellFormula: true, cellStyles: true });
  const sheet = book.Sheets['任务清单'];

  test('has the rows, text as text and numbers as numbers', () => {
    expect(book.SheetNames).toEqual(['任务清单', '说明']);
    expect(shown(sheet)).toEqual([
      ['任务', '项数', '链接'],
      ['“一册”,“一办”"一平台"', 3, '附件1第一部分'],
      ['=1+1', null, '/a/b/'],
      ['  第一行\n第二行　', 0, null],
      ['007', -1.5, null],
      ['<b>&amp;</b>\u{20BB7}', 1, null],
    ]);
    expect(sheet?.['A3']).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet?.['A3']).not.toHaveProperty('f');
    expect(shown(book.Sheets['说明'])).toEqual([['非官方整理，以原文为准。']]);
  });

  test('keeps white space at the ends of a text in programs that trim what is not marked', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(xml).toContain('<t xml:space="preserve">  第一行\n第二行　</t>');
  });

  test('links to absolute addresses, and to nothing else', () => {
    const cells = Object.entries(sheet ?? {}).filter(([at]) => /^[A-Z]+\d+$/.test(at));
    const links = cells.flatMap(([at, cell]: [string, { l?: { Target: string } }]) =>
      cell.l ? [[at, cell.l.Target]] : [],
    );
    expect(links).toEqual([['C2', HREF]]);
  });

  test('has a filter over all rows, widths and a frozen header', () => {
    expect(sheet?.['!autofilter']).toEqual({ ref: 'A1:C6' });
    expect(sheet?.['!cols']?.map((column) => Math.round(column.width ?? 0))).toEqual([40, 8, 20]);
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<\/sheetData><autoFilter [^>]*\/><hyperlinks>.*<\/hyperlinks><\/worksheet>$/);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).not.toContain('autoFilter');
  });

  test('keeps its bytes, whatever the time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.from(await emitXlsx(table)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('a table without rows or links is its header', async () => {
    const empty = read(await emitXlsx({ ...table, rows: [], notes: [] }));
    expect(shown(empty.Sheets['任务清单'])).toEqual([['任务', '项数', '链接']]);
  });
});
