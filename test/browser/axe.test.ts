/** Every kind of page through axe, all its rules, on a phone and a desk, in light, dark and 大字. */
import { afterAll, expect, inject, test } from 'vitest';
import { PAGES } from '../pages.ts';
import { browser } from './chromium.ts';
import { AXE, violations } from './violations.ts';

const origin = inject('origin');

const WIDTHS = [360, 1440] as const;
const context = await browser.newContext();
await context.addInitScript(AXE);
const page = await context.newPage();
afterAll(() => context.close());

/** At each width; `look` says in what the page differs from one that was asked all. */
async function askAll(name: string, look?: 'colours' | 'sizes'): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const asked = look ?? (width === WIDTHS[0] ? 'all' : 'width');
    expect.soft(await violations(page, asked), `${name} at ${width} px`).toEqual([]);
  }
}

test.each(PAGES)('$kind ($path)', async ({ path }) => {
  await page.goto(origin + path);
  await askAll('light');
  // In the dark and in 大字 the page is the same but for its colours, and for its sizes.
  await page.emulateMedia({ colorScheme: 'dark' });
  await askAll('dark', 'colours');
  await page.emulateMedia({ colorScheme: 'light' });
  // A page to be framed has no buttons of the site's; it is as large as its reader has the others.
  const size = page.locator('[data-size]');
  if ((await size.count()) === 0) return;
  await size.evaluate((button: HTMLElement) => {
    button.click();
  });
  await askAll('大字', 'sizes');
  await page.evaluate(() => {
    localStorage.clear();
  });
});

test.each(['light', 'dark'] as const)('in %s what is wrong is found', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    // 3.9:1 and 5.3:1 on white, 5.3:1 and 3.9:1 on black: too faint for anyone, and for whom the site promises 7:1.
    for (const grey of [128, 108]) {
      const faint = document.createElement('p');
      faint.textContent = '看不清';
      faint.style.color = `rgb(${grey} ${grey} ${grey})`;
      main?.append(faint);
    }
    main?.append(document.createElement('button'));
  });
  const found = await violations(page, colorScheme === 'dark' ? 'colours' : 'all');
  const rules = found.map((line) => line.split(' ')[0]);
  expect(rules.filter((rule) => rule === 'color-contrast')).toHaveLength(2);
  expect(rules.includes('button-name')).toBe(colorScheme === 'light');
  await context.close();
});
