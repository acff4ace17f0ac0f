/** 责任清单 of other notices: twelve campaigns and two hundred units without leads and targets; others of the shelf on a narrow phone. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '../browser/chromium.ts';
import { violations } from '../browser/violations.ts';
import { ODD, SECOND, WIDE, WIDE_CAMPAIGNS, WIDE_UNITS } from './seeds.ts';

const addressOf = (slug: string) => `${inject('shelf').origin}/${slug}/tasks/`;
const PHONE = { viewport: { width: 320, height: 700 } };
const DESK = { viewport: { width: 1440, height: 900 } };

const rows = (page: Page) => page.locator('tr[data-task]:not([hidden])').count();
const chips = (page: Page, facet: string) => page.locator(`.facet-row [data-facet="${facet}"]`);
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe('twelve campaigns, two hundred units, no leads, no targets', () => {
  test('has a chip for each campaign, and none for what no task has', async () => {
    await withPage(addressOf(WIDE), DESK, async (page) => {
      expect(await chips(page, 'campaigns').count()).toBe(WIDE_CAMPAIGNS);
      expect(
        await chips(page, 'roles')
          .allTextContents()
          .then((all) => all.map((one) => one.replace(/\s+/g, ''))),
      ).toEqual([`负责${WIDE_CAMPAIGNS * 2}`]);
      expect(await page.locator('[data-switch="target"]').count()).toBe(0);
      await chips(page, 'campaigns').nth(11).click();
      expect(page.url()).toContain('?c=12');
      expect(await rows(page)).toBe(2);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('shows each unit as a bar, its task behind it, on the narrowest phone too', async () => {
    await withPage(`${addressOf(WIDE)}?view=matrix`, PHONE, async (page) => {
      expect(await page.locator('.unit-bars li:visible').count()).toBe(WIDE_UNITS);
      // Until its script has come a bar leads to the unit's page.
      await page.locator('.half-sheet').waitFor({ state: 'attached' });
      await page.locator('.unit-bars a').nth(150).click();
      await expect.poll(() => page.locator('[role="dialog"] .unit-tasks li').count()).toBe(1);
      expect(await fits(page)).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test.each([SECOND, ODD])('%s: every task, with and without scripts; nothing scrolls sideways', async (slug) => {
  let all = 0;
  await withPage(addressOf(slug), { ...PHONE, javaScriptEnabled: false }, async (page) => {
    all = await rows(page);
    expect(all).toBeGreaterThan(0);
    expect(await fits(page)).toBe(true);
  });
  await withPage(addressOf(slug), PHONE, async (page) => {
    expect(await rows(page)).toBe(all);
    await page.getByRole('button', { name: '筛选' }).click();
    expect(await fits(page)).toBe(true);
  });
});
