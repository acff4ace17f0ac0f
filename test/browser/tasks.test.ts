/** 责任清单 in a browser: what addresses show, chips and their counts, history, motion, phone, no scripts. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { SEED } from '../setup/seed.ts';
import { chip, DESK, PHONE, responsibilities, sentence, shown, tasksOf, withTasks } from './tasks-page.ts';
import { violations } from './violations.ts';

test('what 区科工局 leads in campaign 2: eight', async () => {
  await withTasks('?c=2&role=lead&unit=qukegongju', async (page) => {
    const ids = await shown(page);
    expect(ids).toEqual(
      tasksOf(({ campaign, role, org }) => campaign === 'annex-2' && role === 'lead' && org === 'qukegongju'),
    );
    expect(ids).toHaveLength(8);
    expect(await sentence(page)).toContain('8项任务（全部159项）');
  });
});

test.each([
  ['?unit=qucaizhengju,qufagaiju&both=1', 11],
  ['?unit=gezhenjiedao', 13],
  ['?role=boss&c=99999', 159],
  ['', 159],
])('%s shows %i', async (search, count) => {
  await withTasks(search, async (page) => {
    expect(await shown(page)).toHaveLength(count);
  });
});

test('without scripts all stand there, in the notice’s order, and links work', async () => {
  await withTasks(
    '?c=2',
    async (page) => {
      expect(await shown(page)).toEqual(responsibilities.map(({ id }) => id));
      expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
      await page.locator('.place a').first().click();
      expect(page.url()).toContain('/annex-1/');
    },
    { ...DESK, javaScriptEnabled: false },
  );
});

describe('choices', () => {
  test('a chip shows as many as it says, another press takes it back, and so does the browser’s back', async () => {
    await withTasks('', async (page) => {
      const lead = chip(page, 'roles', 'lead');
      const count = Number(await lead.locator('small').textContent());
      await lead.click();
      expect(await shown(page)).toHaveLength(count);
      expect(page.url()).toContain('?role=lead');
      expect(await page.title()).toContain(`${count}项任务`);
      await chip(page, 'campaigns', '3').click();
      await page.goBack();
      expect(await shown(page)).toHaveLength(count);
      await page.goForward();
      expect(page.url()).toContain('c=3');
      await page.reload();
      const ids = await shown(page);
      expect(ids).toEqual(tasksOf(({ campaign, role }) => campaign === 'annex-3' && role === 'lead'));
      await lead.click();
      await chip(page, 'campaigns', '3').click();
      expect(await shown(page)).toHaveLength(159);
    });
  });

  test('what would show nothing is there, and does nothing', async () => {
    await withTasks('?c=6&role=lead', async (page) => {
      const none = page.locator('.chip[aria-disabled="true"]').first();
      expect(await none.locator('small').textContent()).toBe('0');
      const before = await shown(page);
      await none.click({ force: true });
      expect(await shown(page)).toEqual(before);
    });
  });

  test('a unit is found by its initials; two are asked for together', async () => {
    await withTasks('', async (page) => {
      for (const typed of ['fgj', '财政']) {
        await page.locator('[data-find-unit]').fill(typed);
        await page.locator('#unit-options [role="option"]').first().click();
      }
      expect(page.url()).toContain('unit=qufagaiju,qucaizhengju');
      await page.getByRole('button', { name: /只看同列的/ }).click();
      expect(await shown(page)).toHaveLength(11);
      await page.getByRole('button', { name: '去掉区发改局' }).click();
      expect(await shown(page)).toEqual(tasksOf(({ org }) => org === 'qucaizhengju'));
    });
  });

  test('words are marked where they stand, and no more when they are gone', async () => {
    await withTasks('', async (page) => {
      await page.locator('[data-q]').fill('养老');
      const ids = await shown(page);
      expect(ids.length).toBeGreaterThan(0);
      await expect
        .poll(() => page.locator('tr[data-task]:not([hidden]) mark').count())
        .toBeGreaterThanOrEqual(ids.length);
      await expect.poll(() => page.url()).toContain('q=');
      await page.locator('[data-q]').fill('');
      await expect.poll(() => page.locator('mark').count()).toBe(0);
    });
  });
});

test('chips, rows and sentence agree in any state', async () => {
  await withTasks('', async (page) => {
    const states = fc.sample(
      fc.record({
        c: fc.subarray(['1', '2', '3', '4', '5', '6']),
        role: fc.subarray(['lead', 'responsible', 'support']),
        missing: fc.subarray(['lead', 'target', 'due'], { maxLength: 1 }),
        target: fc.boolean(),
        group: fc.constantFrom('campaign', 'unit', 'none'),
        sort: fc.constantFrom('number', 'unit', 'lead', 'target'),
      }),
      { numRuns: 40, seed: SEED },
    );
    for (const { c, role, missing, target, group, sort } of states) {
      const query = `?c=${c.join()}&role=${role.join()}&missing=${missing.join()}&target=${target ? 1 : 0}&group=${group}&sort=${sort}`;
      const found = await page.evaluate((search) => {
        history.pushState(null, '', search);
        dispatchEvent(new PopStateEvent('popstate'));
        const rows = [...document.querySelectorAll('tr[data-task]')].filter((row) => row.checkVisibility());
        const heads = [...document.querySelectorAll('.head small')].filter((head) => head.checkVisibility());
        return {
          rows: rows.length,
          ids: new Set(rows.map((row) => (row as HTMLElement).dataset['task'])).size,
          inGroups: heads.reduce((sum, head) => sum + parseInt(head.textContent, 10), 0),
          sentence: document.querySelector('[data-sentence]')?.textContent ?? '',
        };
      }, query);
      expect.soft(found.ids, query).toBe(found.rows);
      if (group !== 'none') expect.soft(found.inGroups, query).toBe(found.rows);
      if (found.rows > 0) expect.soft(found.sentence, query).toContain(`${found.rows}项任务`);
    }
  });
});

describe('on a phone', () => {
  test('filters are a sheet that says how many it leaves; nothing scrolls sideways', async () => {
    await withTasks(
      '',
      async (page) => {
        expect(await chip(page, 'roles', 'lead').isVisible()).toBe(false);
        await page.getByRole('button', { name: '筛选' }).click();
        await chip(page, 'roles', 'support').click();
        const go = page.locator('.go');
        const ids = await shown(page);
        expect(await go.textContent()).toBe(`看${ids.length}项`);
        expect(await violations(page)).toEqual([]);
        await go.click();
        expect(await chip(page, 'roles', 'lead').isVisible()).toBe(false);
        await page.getByRole('button', { name: '筛选' }).press('Enter');
        await page.keyboard.press('Escape');
        expect(await chip(page, 'roles', 'lead').isVisible()).toBe(false);
        expect(await page.locator('.open-filters').evaluate((own) => own === document.activeElement)).toBe(true);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      PHONE,
    );
  });
});

test('rows that stay slide to their place, and stand still for who asks for calm', async () => {
  const moving = (page: Page) =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-facet="roles"][data-value="support"]')?.click();
      return document.getAnimations().map((animation) => Number(animation.effect?.getTiming().duration));
    });
  await withTasks('', async (page) => {
    const lasts = await moving(page);
    expect(lasts.length).toBeGreaterThan(0);
    expect(Math.max(...lasts)).toBeLessThanOrEqual(160);
  });
  await withTasks(
    '',
    async (page) => {
      expect(await moving(page)).toEqual([]);
    },
    { ...DESK, reducedMotion: 'reduce' },
  );
});

test.each([DESK, PHONE])('with a row open it breaks no rule of axe', async (options) => {
  await withTasks(
    '?c=2',
    async (page) => {
      await page.locator('tr:not([hidden]) .what summary').first().click();
      expect(await violations(page)).toEqual([]);
    },
    options,
  );
});
