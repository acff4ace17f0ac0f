/** Reading: without scripts, on the narrowest phone, in large print. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { NOTICE, PAGES, SEED } from '../pages.ts';
import { show } from '../../src/text/marks/display.ts';
import { browser, givePage, takePage } from './chromium.ts';

const origin = inject('origin');

describe('without JavaScript', () => {
  test('the whole text of a part is visible', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/${NOTICE}/annex-4/`);
    const lines = readFileSync(SEED, 'utf8').split('\n');
    const annex = lines.slice(lines.indexOf('附件4'), lines.indexOf('附件5'));
    const visible = (await page.locator('main').innerText()).replace(/\s/g, '');
    expect(annex.length).toBeGreaterThan(50);
    for (const line of annex) expect.soft(visible).toContain(show(line).text.replace(/\s/g, ''));
    await context.close();
  });

  test('links lead on: home, part, clause, and back to its place in the part', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.locator(`.parts a[href="/${NOTICE}/annex-1/"]`).click();
    await page.locator('[data-clause="annex-1/2-1-3"] a.permalink').click();
    expect(page.url()).toBe(`${origin}/${NOTICE}/annex-1/2-1-3/`);
    await page.locator(`a[href="/${NOTICE}/annex-1/#c2-1-3"]`).first().click();
    expect(page.url()).toBe(`${origin}/${NOTICE}/annex-1/#c2-1-3`);
    await expect.poll(() => page.locator('[data-clause="annex-1/2-1-3"]').evaluate(isInView)).toBe(true);
    await context.close();
  });
});

/** Runs in the page. */
function isInView(element: HTMLElement | SVGElement): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

/** Runs in the page: what reaches past the right edge, and whether the page scrolls sideways. */
function overflow(): { scrolls: boolean; wide: string[] } {
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .map((element) => `${element.tagName} ${element.className}`);
  return { scrolls: document.documentElement.scrollWidth > window.innerWidth, wide: wide.slice(0, 5) };
}

describe('at 320 px', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  afterAll(() => context.close());

  test.each(PAGES)('$kind ($path) does not scroll sideways, in large print neither', async ({ path }) => {
    await page.goto(origin + path);
    expect(await page.evaluate(overflow)).toMatchObject({ scrolls: false });
    // A page to be framed has no buttons of the site's.
    await page.locator('[data-size]').evaluateAll((buttons: HTMLElement[]) => {
      buttons[0]?.click();
    });
    expect(await page.evaluate(overflow)).toMatchObject({ scrolls: false });
    await page.evaluate(() => {
      localStorage.clear();
    });
  });
});

describe('大字', () => {
  test.each([
    ['targets/', '.target-table td'],
    ['tasks/', '.task-table .what'],
    ['orgs/qukegongju/', '.unit-bars a'],
    ['', '.chip'],
  ])('on /%s %s grows as the text does', async (path, selector) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${origin}/${NOTICE}/${path}`);
    const size = () =>
      page
        .locator(selector)
        .first()
        .evaluate((own) => parseFloat(getComputedStyle(own).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '大字' }).click();
    expect((await size()) / before).toBeCloseTo(4 / 3, 1);
    await context.close();
  });

  test('enlarges the text, lasts over a reload and on other pages, and is undone', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const size = () =>
      page
        .locator('main p')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    await page.goto(`${origin}/${NOTICE}/annex-1/`);
    const small = await size();
    const button = page.getByRole('button', { name: '大字' });
    await button.click();
    const large = await size();
    expect(large).toBeGreaterThan(small);
    await page.reload();
    expect(await size()).toBe(large);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${origin}/${NOTICE}/about/`);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await page.goto(`${origin}/${NOTICE}/annex-1/`);
    expect(await size()).toBe(small);
    await context.close();
  });
});

test('body text is 18 px or more, on lines of at most 40 characters', async () => {
  const page = await takePage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/${NOTICE}/annex-4/`);
  const paragraphs = await page.locator('[data-clause] p[data-source]').evaluateAll((all) =>
    all.map((p) => {
      const style = getComputedStyle(p);
      const size = parseFloat(style.fontSize);
      return { size, leading: parseFloat(style.lineHeight) / size, characters: p.clientWidth / size };
    }),
  );
  expect(paragraphs.length).toBeGreaterThan(30);
  expect(Math.min(...paragraphs.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
  expect(Math.min(...paragraphs.map(({ leading }) => leading))).toBeGreaterThanOrEqual(1.7);
  expect(Math.max(...paragraphs.map(({ characters }) => characters))).toBeLessThan(41);
  await givePage(page);
});
