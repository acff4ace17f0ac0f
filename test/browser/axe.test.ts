/** Every kind of page through axe, all its rules, on a phone and a desk, in light, dark and 大字. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { PAGES } from '../pages.ts';
import { launch } from './chromium.ts';

const origin = inject('origin');
const browser = await launch();
afterAll(() => browser.close());

/** What axe finds, a line for each element: rule, element, reason. */
async function violations(page: Page): Promise<string[]> {
  // No tags: every rule but the experimental ones, best practice too; 7:1 contrast and 24 px targets are off by default.
  const results = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

describe.each([360, 1440])('at %i px', (width) => {
  describe.each(['light', 'dark', '大字'] as const)('%s', (look) => {
    test.each(PAGES)('$kind ($path)', async ({ path }) => {
      const colorScheme = look === 'dark' ? 'dark' : 'light';
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
      if (look === '大字') await context.addInitScript("localStorage.setItem('large', '1')");
      const page = await context.newPage();
      await page.goto(origin + path);
      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  });
});
