/** On paper: every part's PDF holds every clause's text, in A4, with no heading at a page's foot. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { expect, inject, test } from 'vitest';
import { paragraphOf } from '../../src/model/restore.ts';
import type { ClausesFile } from '../../src/model/schema/schema.ts';
import { show } from '../../src/text/marks/display.ts';
import { NOTICE } from '../pages.ts';
import { givePage, takePage } from './chromium.ts';
import { squeeze } from './squeeze.ts';

const origin = inject('origin');

const { clauses } = JSON.parse(readFileSync(`content/${NOTICE}/clauses.json`, 'utf8')) as ClausesFile;
const parts = [...new Set(clauses.map(({ part }) => part))];
const A4 = [595, 842];
/** The notice's text is 15.75 pt; clause numbers, footers and addresses are smaller, page numbers stand in the margin. */
const SMALLEST = 15;
const BOTTOM = 76;

interface PdfPage {
  size: number[];
  /** Lines of the notice's text, top first. */
  lines: string[];
  small: string;
  /** All that stands on it as it is painted, cell by cell. */
  painted: string;
}

async function readPdf(path: string): Promise<PdfPage[]> {
  const page = await takePage();
  await page.goto(origin + path);
  const data = await page.pdf({ preferCSSPageSize: true });
  await givePage(page);
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const items = (await sheet.getTextContent()).items.filter(
      (item): item is TextItem => 'str' in item && item.str.trim() !== '',
    );
    const isText = ({ height, transform }: TextItem) => height >= SMALLEST && Number(transform[5]) >= BOTTOM;
    // Painted order is not reading order: top to bottom, a line's pieces as they come.
    const rows: { y: number; text: string }[] = [];
    for (const { str, transform } of items.filter(isText)) {
      const y = Number(transform[5]);
      const row = rows.find((other) => Math.abs(other.y - y) < 5);
      if (row) row.text += str;
      else rows.push({ y, text: str });
    }
    const lines = rows.sort((one, other) => other.y - one.y).map((row) => row.text);
    const small = items
      .filter((item) => !isText(item))
      .map(({ str }) => str)
      .join('');
    const painted = items.map(({ str }) => str).join('');
    pages.push({ size: sheet.view.slice(2).map(Math.round), lines, small, painted });
  }
  return pages;
}

test.each(parts)('%s', async (part) => {
  const pages = await readPdf(`/${NOTICE}/${part}/`);
  const own = clauses.filter((clause) => clause.part === part);
  const text = squeeze(pages.flatMap(({ lines }) => lines).join(''));
  const lost = own.filter((clause) => !text.includes(squeeze(show(paragraphOf(clause)).text)));
  expect(lost.map(({ id }) => id)).toEqual([]);
  const headings = new Set(
    own.flatMap(({ marker, heading }) => (heading === null ? [] : [squeeze(show((marker ?? '') + heading).text)])),
  );
  for (const [i, { size, lines, small }] of pages.entries()) {
    expect(size, `page ${i + 1}`).toEqual(A4);
    expect(small).toContain(`/${NOTICE}/${part}/`);
    expect(small).toContain(`— ${i + 1} —`);
    const last = squeeze(lines.at(-1) ?? '').replace(/。$/, '');
    if (i < pages.length - 1) expect(headings.has(last), `${last} at the foot of page ${i + 1}`).toBe(false);
  }
});

test.each(['annex-1/2-1-3', 'campaign-2'])('%s prints on A4 too', async (name) => {
  const pages = await readPdf(`/${NOTICE}/${name}/`);
  expect(pages.length).toBeGreaterThan(0);
  expect(squeeze(pages.flatMap(({ lines }) => lines).join(''))).toContain(
    name === 'campaign-2' ? '打好科技创新攻坚仗' : '打造云龙公园、长炼四化村',
  );
});

test('an organisation’s page prints as a task sheet: each of its tasks, no controls', async () => {
  const page = await takePage();
  await page.goto(`${origin}/${NOTICE}/orgs/quminzhengju/`);
  const tasks = await page.locator('.what summary').allTextContents();
  await givePage(page);
  const pages = await readPdf(`/${NOTICE}/orgs/quminzhengju/`);
  const text = squeeze(pages.map(({ painted }) => painted).join(''));
  expect(tasks.length).toBe(10);
  for (const task of tasks) expect(text).toContain(squeeze(task));
  expect(text).not.toContain('取走任务清单');
  for (const { size } of pages) expect(size).toEqual(A4);
});
