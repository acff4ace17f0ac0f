/** Every kind of page through axe, all its rules, on a phone and a desk, in light, dark and 大字. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { PAGES } from '../pages.ts';
import { launch } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');
const browser = await launch();
afterAll(() => browser.close());

describe.each([360, 1440])('at %i px', (width) => {
  describe.each(['light', 'dark', '大字'] as const)('%s', (look) => {
    test.each(PAGES)('$kind ($path)', async ({ path }) => {
      const colorScheme = look === 'dark' ? 'dark' : 'light';
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      if (look === '大字') await context.addInitScript("localStorage.setItem('large', '1')");
      const page = await context.newPage();
      await page.goto(origin + path);
      // In the dark the page is the same but for its colours.
      expect(await violations(page, { contrast: look === 'dark' })).toEqual([]);
      await context.close();
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
  const rules = (await violations(page, { contrast: colorScheme === 'dark' })).map((line) => line.split(' ')[0]);
  expect(rules.some((rule) => rule?.startsWith('color-contrast'))).toBe(true);
  expect(rules.includes('button-name')).toBe(colorScheme === 'light');
  await context.close();
});
