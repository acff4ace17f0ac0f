/** 责任清单 as matrix and comparison in a browser: the same selection, the same numbers, and the way back to the list. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage } from './chromium.ts';
import { chip, DESK, PHONE, responsibilities, shown, tasksOf, withTasks } from './tasks-page.ts';
import { violations } from './violations.ts';

const NARROW = { viewport: { width: 320, height: 700 } };

/** Tasks of a unit in a campaign, in these roles; 0 for any. */
const count = (unit: string, campaign: number, ...wanted: string[]) =>
  responsibilities.filter(
    ({ clause, roles }) =>
      (campaign === 0 || clause.startsWith(`annex-${campaign}/`)) &&
      roles.some(({ role, orgs }) => (wanted.length === 0 || wanted.includes(role)) && orgs.includes(unit)),
  ).length;
const rows = (page: Page) => page.locator('tr[data-task]:not([hidden])').count();

/** What the matrix says: of each visible row its unit and numbers, and the last row of sums. */
const read = (page: Page) =>
  page.evaluate(() => {
    const numbers = (row: HTMLTableRowElement) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.dataset['total']));
    const body = [...document.querySelectorAll<HTMLTableRowElement>('.matrix tr[data-org]')].filter(
      (row) => !row.hidden,
    );
    const foot = document.querySelector<HTMLTableRowElement>('.matrix [data-role="total"]');
    return {
      rows: body.map((row) => ({
        unit: row.dataset['org'] ?? '',
        numbers: numbers(row),
        lead: Number(row.dataset['lead']),
      })),
      sums: foot ? numbers(foot) : [],
    };
  });
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('matrix', () => {
  test.each([
    ['', []],
    ['&role=lead', ['lead']],
    ['&role=responsible,support', ['responsible', 'support']],
  ])('its cells are what the records say, its sums their sums: %s', async (query, wanted) => {
    await withTasks(`?view=matrix${query}`, async (page) => {
      // The script of the view has come when the filter is seen in it.
      const first = count('qufagaiju', 0, ...wanted);
      await expect
        .poll(async () => (await read(page)).rows.find(({ unit }) => unit === 'qufagaiju')?.numbers.at(-1))
        .toBe(first);
      const { rows: found, sums } = await read(page);
      expect(found.length).toBeGreaterThan(30);
      for (const { unit, numbers } of found) {
        expect
          .soft(numbers, unit)
          .toEqual([
            ...[1, 2, 3, 4, 5, 6].map((campaign) => count(unit, campaign, ...wanted)),
            count(unit, 0, ...wanted),
          ]);
      }
      expect(sums).toEqual(sums.map((_, i) => sum(found.map(({ numbers }) => numbers[i] ?? 0))));
      expect(found.map(({ numbers }) => numbers.at(-1))).toEqual(
        found.map(({ numbers }) => numbers.at(-1) ?? 0).toSorted((one, other) => other - one),
      );
      if (query === '') expect(await violations(page)).toEqual([]);
    });
  });

  test('a cell leads to its tasks, and back', async () => {
    await withTasks('?view=matrix', async (page) => {
      const cell = page.locator('tr[data-org="qukegongju"] td').nth(1).locator('a');
      expect(await cell.getAttribute('aria-label')).toMatch(/^区科工局 科技创新\S* 13项：牵头8 负责5$/);
      await expect.poll(() => page.locator('.matrix-order').isVisible()).toBe(true);
      await expect
        .poll(async () => {
          if (!page.url().includes('c=2')) await cell.click();
          return page.url();
        })
        .toContain('?c=2&unit=qukegongju');
      expect(await rows(page)).toBe(13);
      await page.goBack();
      expect(await page.locator('.matrix').isVisible()).toBe(true);
    });
  });

  test('is sorted by 牵头, by a campaign, and so that alike units stand together', async () => {
    await withTasks('?view=matrix', async (page) => {
      const order = page.locator('.matrix-order select');
      await order.selectOption('lead');
      const leads = (await read(page)).rows.map(({ lead }) => lead);
      expect(leads).toEqual(leads.toSorted((one, other) => other - one));
      await page.locator('th[data-c="4"] button').click();
      const fourth = (await read(page)).rows.map(({ numbers }) => numbers[3] ?? 0);
      expect(fourth).toEqual(fourth.toSorted((one, other) => other - one));
      await order.selectOption('alike');
      const alike = (await read(page)).rows.map(({ numbers }) => numbers.slice(0, -1));
      // The cosine of neighbours, added up.
      const dot = (one: number[], other: number[]) => sum(one.map((n, i) => n * (other[i] ?? 0)));
      const likeness = (all: number[][]) =>
        sum(
          all
            .slice(1)
            .map((own, i) => dot(own, all[i] ?? []) / Math.sqrt(dot(own, own) * dot(all[i] ?? [], all[i] ?? []))),
        );
      await order.selectOption('total');
      const byTotal = (await read(page)).rows.map(({ numbers }) => numbers.slice(0, -1));
      expect(likeness(alike)).toBeGreaterThan(1.2 * likeness(byTotal));
    });
  });

  test('without scripts it stands below the list, its cells lead to units’ pages', async () => {
    await withTasks(
      '',
      async (page) => {
        expect((await read(page)).sums.at(-1)).toBe(411);
        await page.locator('tr[data-org="qukegongju"] td a').first().click();
        expect(page.url()).toContain('/orgs/qukegongju/#campaign-1');
      },
      { ...DESK, javaScriptEnabled: false },
    );
  });
});

describe('by unit', () => {
  test('bars follow the selection; a unit opens as a sheet, closes by Escape, and leads to its tasks', async () => {
    await withTasks(
      '',
      async (page) => {
        await page.getByRole('button', { name: '按单位' }).click();
        expect(page.url()).toContain('?view=matrix');
        expect(await page.locator('.task-table').isVisible()).toBe(false);
        const bar = (unit: string) => page.locator(`li[data-unit="${unit}"]`);
        const count = async (unit: string) => Number(await bar(unit).locator('.n').textContent());
        await expect.poll(() => count('qucaizhengju')).toBe(tasksOf(({ org }) => org === 'qucaizhengju').length);
        await page.getByRole('button', { name: '筛选' }).click();
        await chip(page, 'campaigns', '4').click();
        await page.locator('.go').click();
        const own = tasksOf(({ campaign, org }) => campaign === 'annex-4' && org === 'qucaizhengju');
        await expect.poll(() => count('qucaizhengju')).toBe(own.length);
        expect(await bar('qukegongju').isVisible()).toBe(
          tasksOf(({ campaign, org }) => campaign === 'annex-4' && org === 'qukegongju').length > 0,
        );
        await bar('qucaizhengju').locator('a').click();
        const sheet = page.getByRole('dialog');
        expect(await sheet.textContent()).toContain(`${own.length}项：牵头`);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await sheet.isVisible()).toBe(false);
        expect(
          await bar('qucaizhengju')
            .locator('a')
            .evaluate((link) => link === document.activeElement),
        ).toBe(true);
        await page.keyboard.press('Enter');
        await sheet.getByRole('button', { name: /在清单里看/ }).click();
        expect(await shown(page)).toEqual(own);
        await page.goBack();
        expect(await page.locator('.task-table').isVisible()).toBe(false);
      },
      PHONE,
    );
  });

  test('without scripts the bars stand below the list, on a narrow phone too', async () => {
    await withTasks(
      '',
      async (page) => {
        expect(await page.locator('.unit-bars li:visible').count()).toBeGreaterThan(50);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        // By key: rows get their height as they come into view, which moves what is below from under a pointer.
        await page.locator('.unit-bars a').first().press('Enter');
        await page.waitForURL('**/orgs/*/');
      },
      { viewport: { width: 320, height: 700 }, javaScriptEnabled: false },
    );
  });
});

describe('comparison', () => {
  test.each([DESK, NARROW])('two units by campaign, and what both are named in', async (options) => {
    await withTasks(
      '?unit=qufagaiju,qukegongju',
      async (page) => {
        const table = page.locator('.comparison');
        await table.waitFor();
        const side = async (name: string) =>
          (await table.locator(`.${name} .n`).allTextContents()).map((n) => (n === '·' ? 0 : Number(n)));
        const campaigns = [1, 2, 3, 4, 5, 6].filter((one) => count('qufagaiju', one) + count('qukegongju', one) > 0);
        expect(await side('to-left')).toEqual(campaigns.map((one) => count('qufagaiju', one)));
        expect(await side('to-right')).toEqual(campaigns.map((one) => count('qukegongju', one)));
        const both = responsibilities.filter(({ roles }) => {
          const named = roles.flatMap(({ orgs }) => orgs);
          return named.includes('qufagaiju') && named.includes('qukegongju');
        }).length;
        const alone = [count('qufagaiju', 0) - both, count('qukegongju', 0) - both];
        expect(await page.locator('.compare-view > p').textContent()).toBe(
          `同列${both}项，只有区发改局${alone[0]}项，只有区科工局${alone[1]}项。`,
        );
        expect(await rows(page)).toBe(both + sum(alone));
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(await violations(page)).toEqual([]);
      },
      options,
    );
  });

  test('a collective name is not compared with a bureau, and it is said why', async () => {
    await withTasks('?unit=qufagaiju,gezhenjiedao', async (page) => {
      await expect.poll(() => page.locator('.compare-view').textContent()).toMatch(/“各镇、街道”是统称/);
      expect(await page.locator('.comparison').count()).toBe(0);
    });
  });

  test('a unit’s partner counts lead to the tasks that they share', async () => {
    await withPage(`${inject('origin')}/${NOTICE}/orgs/qucaizhengju/`, DESK, async (page) => {
      const link = page.locator('#partners a[href*="both=1"]').first();
      const times = parseInt((await link.textContent()) ?? '', 10);
      await link.click();
      expect(page.url()).toContain('/tasks/?unit=qucaizhengju,');
      await expect.poll(() => rows(page)).toBe(times);
    });
  });
});
