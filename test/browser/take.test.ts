/** What 责任清单 gives away: files of exactly the rows shown, their text for a chat, the printed table. */
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { elements, unzip, wordText, xmlOf } from '../office.ts';
import { CLIPBOARDS } from './clipboard.ts';
import { squeeze } from './squeeze.ts';
import { DESK, numbers, withTasks } from './tasks-page.ts';

/** What a format gives away: the file's name and bytes. */
async function take(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const sheetRows = (bytes: Buffer, raw = false) => {
  const book = read(bytes, { type: 'buffer', raw });
  return book.SheetNames.map((name) =>
    utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
  );
};

test('the workbook has the rows of the page, its notes say how they were chosen, from where and when', async () => {
  await withTasks('?c=2&role=lead&unit=qukegongju', async (page) => {
    const { name, bytes } = await take(page, 'xlsx');
    expect(name).toMatch(/^责任清单_.*区科工局_牵头_8项\.xlsx$/);
    const [[heads = [], ...own] = [], notes = []] = sheetRows(bytes);
    expect(own.map(([number]) => number)).toEqual(await numbers(page));
    expect(heads).toEqual(expect.arrayContaining(['序号', '任务', '牵头（原文写法）', '责任人', '进展']));
    const day = new Date().toLocaleDateString('sv');
    expect(notes[1]?.[0]).toBe(`科技创新攻坚仗 · 区科工局 · 牵头：8项，全部159项。取自${page.url()}，${day}。`);
  });
});

test('Word, CSV and JSON have the same rows in the same order, sorted otherwise too', async () => {
  await withTasks('?unit=qucaizhengju,qufagaiju&both=1&sort=lead&group=none', async (page) => {
    const expected = await numbers(page);
    expect(expected).toHaveLength(11);
    expect(expected).not.toEqual(expected.toSorted((one, other) => Number(one) - Number(other)));
    const word = unzip((await take(page, 'docx')).bytes);
    const document = xmlOf(word, 'word/document.xml');
    const cells = elements(document, 'w:tbl').flatMap((table) =>
      elements(table, 'w:tr')
        .slice(1)
        .map((row) => wordText(elements(row, 'w:tc')[0] ?? row)),
    );
    expect(cells).toEqual(expected);
    expect(wordText(document)).toContain(`11项，全部159项。取自${page.url()}`);
    const [[, ...csv] = []] = sheetRows((await take(page, 'csv')).bytes, true);
    expect(csv.map(([number]) => number)).toEqual(expected);
    const { rows } = JSON.parse((await take(page, 'json')).bytes.toString()) as { rows: { number: number }[] };
    expect(rows.map(({ number }) => String(number))).toEqual(expected);
  });
});

test('the tasks are copied as text, with where they stand', async () => {
  await withTasks(
    '?c=2&role=lead&unit=qukegongju',
    async (page) => {
      await page.getByRole('button', { name: '复制为文字' }).click();
      const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied[0] ?? '');
      await expect.poll(copied).toContain('8项任务');
      expect((await copied()).split('\n')).toHaveLength(9);
      expect(await copied()).toContain('/annex-2/');
    },
    { ...DESK, script: CLIPBOARDS.takes },
  );
});

test('on a sheet of A4 across it is a table, its head on each sheet, with the selection and its address', async () => {
  await withTasks('?c=2', async (page) => {
    const sheet = await getDocument({
      data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      verbosity: 0,
    }).promise;
    expect(sheet.numPages).toBeGreaterThan(1);
    for (let n = 1; n <= sheet.numPages; n++) {
      const own = await sheet.getPage(n);
      const { width, height } = own.getViewport({ scale: 1 });
      expect(width).toBeGreaterThan(height);
      const text = squeeze((await own.getTextContent()).items.map((item) => (item as TextItem).str).join(''));
      expect(text).toContain('tasks/?c=2');
      expect(text).not.toMatch(/矩阵|取走|筛选/);
      // What a task is called, who leads and what is counted stand side by side, under the head.
      if (text.includes('没写')) expect(text).toMatch(/序号任务/);
    }
  });
});
