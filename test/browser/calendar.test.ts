/** The year's figure in a browser: one form at a time, legible, words apart; labels lead to the entries; on paper too. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { milestones } from '../figures/milestones.ts';
import { NOTICE } from '../pages.ts';
import { browser, withPage as withAnyPage, type PageOptions } from './chromium.ts';
import { squeeze } from './squeeze.ts';

const address = `${inject('origin')}/${NOTICE}/calendar/`;

const withPage = (options: PageOptions, use: (page: Page) => Promise<void>) => withAnyPage(address, options, use);

/** Runs in the page: the figures that are shown, and what is wrong with their words. */
function measure() {
  const shown = [...document.querySelectorAll<SVGSVGElement>('svg.year')].filter(
    (svg) => getComputedStyle(svg).display !== 'none',
  );
  return shown.map((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      size: parseFloat(getComputedStyle(text).fontSize) * (frame.width / svg.viewBox.baseVal.width),
      box: text.getBoundingClientRect(),
    }));
    const apart = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left + 0.5 ||
      other.right <= one.left + 0.5 ||
      one.bottom <= other.top + 0.5 ||
      other.bottom <= one.top + 0.5;
    return {
      count: texts.length,
      size: Math.min(...texts.map(({ size }) => size)),
      clash: texts.flatMap(({ words, box }, i) =>
        texts
          .slice(i + 1)
          .filter((other) => !apart(box, other.box))
          .map((other) => `${words} / ${other.words}`),
      ),
      outside: texts
        .filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
        .map(({ words }) => words),
    };
  });
}

describe.each([320, 360, 700, 1440])('at %i px', (width) => {
  test.each(['', '大字'])('one figure, words of 12 px and more, apart and inside %s', async (look) => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      if (look) await page.getByRole('button', { name: '大字' }).click();
      const [figure, ...others] = await page.evaluate(measure);
      expect(others).toEqual([]);
      expect(figure).toMatchObject({ clash: [], outside: [] });
      expect(figure?.count).toBeGreaterThan(10);
      expect(figure?.size).toBeGreaterThanOrEqual(12);
    });
  });
});

test('a label leads to its entry, by keyboard too', async () => {
  await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    const link = page.locator('svg.year.narrow [data-period] a').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(href);
    await expect.poll(() => page.locator(`[id="${href.slice(1)}"]`).evaluate(isInView)).toBe(true);
  });
});

/** Runs in the page. */
function isInView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

test('on paper: A4, the figure in one piece, every milestone, no download', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const data = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(measure)).toHaveLength(1);
  await page.close();
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  let text = '';
  const months: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    expect(sheet.view.slice(2).map(Math.round)).toEqual([595, 842]);
    const items = (await sheet.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
    const own = squeeze(items.map(({ str }) => str).join(''));
    if (own.includes('10月11月12月') && own.includes('每季度2处')) months.push(number);
    text += own;
  }
  expect(months).toHaveLength(1);
  expect(text).not.toContain('下载日历文件');
  const lost = milestones.filter(({ when }) => !text.includes(squeeze(when)));
  expect(lost.map(({ id }) => id)).toEqual([]);
});
