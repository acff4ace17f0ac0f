/** Every kind of page through axe, all its rules, on a phone and a desk, in light, dark and 大字. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { PAGES } from '../pages.ts';
import { browser } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

describe.each([360, 1440])('at %i px', async (width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  afterAll(() => context.close());

  test.each(PAGES)('$kind ($path)', async ({ path }) => {
    await page.goto(origin + path);
    expect.soft(await violations(page), 'light').toEqual([]);
    // In the dark and in 大字 the page is the same but for its colours, and for its sizes.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(page, 'colours'), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: '大字' }).click();
    expect.soft(await violations(page, 'sizes'), '大字').toEqual([]);
    await page.evaluate(() => {
      localStorage.clear();
    });
  });
});

test.each(['light', 'dark'] as const)('in %s what is wrong is found', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const faint = document.createElement('p');
    faint.textContent = '看不清';
    faint.style.color = 'rgb(128 128 128)';
    main?.append(faint, document.createElement('button'));
  });
  const rules = (await violations(page, colorScheme === 'dark' ? 'colours' : 'all')).map((line) => line.split(' ')[0]);
  expect(rules.some((rule) => rule?.startsWith('color-contrast'))).toBe(true);
  expect(rules.includes('button-name')).toBe(colorScheme === 'light');
  await context.close();
});
