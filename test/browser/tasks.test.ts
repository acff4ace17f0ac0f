/** 责任清单 in a browser: what addresses show, files of exactly that, chips and their counts, history, phone, no scripts. */
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { responsibilitiesFile } from '../../src/model/schema/schema.ts';
import { SEED } from '../setup/seed.ts';
import { NOTICE } from '../pages.ts';
import { withPage as withAnyPage, type PageOptions } from './chromium.ts';
import { CLIPBOARDS } from './clipboard.ts';
import { squeeze } from './squeeze.ts';
import { violations } from './violations.ts';

const address = `${inject('origin')}/${NOTICE}/tasks/`;
const { responsibilities } = responsibilitiesFile.parse(
  JSON.parse(readFileSync(`content/${NOTICE}/responsibilities.json`, 'utf8')),
);
const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };

const withPage = (search: string, use: (page: Page) => Promise<void>, options: PageOptions = DESK) =>
  withAnyPage(address + search, options, use);

/** Ids of the rows on screen, top first. */
const shown = (page: Page) =>
  page
    .locator('tr[data-task]:not([hidden])')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => (row as HTMLElement).dataset['task'] ?? ''),
    );
const chip = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"][data-value="${value}"]`);
const sentence = (page: Page) => page.locator('[data-sentence]').textContent();

/** What the records say, without the page: tasks of a unit in a role and campaign. */
const tasksOf = (fits: (one: { campaign: string; role: string; org: string }) => boolean) =>
  responsibilities
    .filter(({ clause, roles }) =>
      roles.some(({ role, orgs }) => orgs.some((org) => fits({ campaign: clause.split('/')[0] ?? '', role, org }))),
    )
    .map(({ id }) => id);

async function takeXlsx(page: Page): Promise<{ name: string; rows: string[][] }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[data-format="xlsx"]').click()]);
  const book = read(readFileSync(await download.path()));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const rows = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1, raw: false });
  return { name: download.suggestedFilename(), rows };
}

test('what 区科工局 leads in campaign 2: eight, and the workbook taken away has the same', async () => {
  await withPage('?c=2&role=lead&unit=qukegongju', async (page) => {
    const ids = await shown(page);
    expect(ids).toEqual(
      tasksOf(({ campaign, role, org }) => campaign === 'annex-2' && role === 'lead' && org === 'qukegongju'),
    );
    expect(ids).toHaveLength(8);
    expect(await sentence(page)).toContain('8项任务（全部159项）');
    const { name, rows } = await takeXlsx(page);
    expect(name).toMatch(/^责任清单_.*区科工局_牵头_8项\.xlsx$/);
    const heads = rows.findIndex(([first]) => first === '序号');
    const own = rows.slice(heads + 1).filter((row) => /^\d+$/.test(row[0] ?? ''));
    const numbers = await page
      .locator('tr[data-task]:not([hidden])')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['n'] ?? ''));
    expect(own.map(([number]) => number)).toEqual(numbers);
    expect(rows[heads]).toEqual(expect.arrayContaining(['任务', '牵头（原文写法）', '责任人', '进展']));
  });
});

test.each([
  ['?unit=qucaizhengju,qufagaiju&both=1', 11],
  ['?unit=gezhenjiedao', 13],
  ['?role=boss&c=99999', 159],
  ['', 159],
])('%s shows %i', async (search, count) => {
  await withPage(search, async (page) => {
    expect(await shown(page)).toHaveLength(count);
  });
});

test('without scripts all stand there, in the notice’s order, and links work', async () => {
  await withPage(
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
    await withPage('', async (page) => {
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
    await withPage('?c=6&role=lead', async (page) => {
      const none = page.locator('.chip[aria-disabled="true"]').first();
      expect(await none.locator('small').textContent()).toBe('0');
      const before = await shown(page);
      await none.click({ force: true });
      expect(await shown(page)).toEqual(before);
    });
  });

  test('a unit is found by its initials; two are asked for together', async () => {
    await withPage('', async (page) => {
      for (const typed of ['fgj', '财政']) {
        await page.locator('[data-unit]').fill(typed);
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
    await withPage('', async (page) => {
      await page.locator('[data-q]').fill('养老');
      const ids = await shown(page);
      expect(ids.length).toBeGreaterThan(0);
      expect(await page.locator('tr[data-task]:not([hidden]) mark').count()).toBeGreaterThanOrEqual(ids.length);
      await expect.poll(() => page.url()).toContain('q=');
      await page.locator('[data-q]').fill('');
      expect(await page.locator('mark').count()).toBe(0);
    });
  });
});

test('chips, rows and sentence agree in any state', async () => {
  await withPage('', async (page) => {
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

test('the tasks are copied as text, with where they stand', async () => {
  await withPage(
    '?c=2&role=lead&unit=qukegongju',
    async (page) => {
      await page.getByRole('button', { name: '复制为文字' }).click();
      const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied[0] ?? '');
      await expect.poll(copied).toContain('8项任务');
      expect((await copied()).split('\n')).toHaveLength(9);
      expect(await copied()).toContain('/annex-2/');
    },
    { ...DESK, script: CLIPBOARDS.takes },
  );
});

describe('on a phone', () => {
  test('filters are a sheet that says how many it leaves; nothing scrolls sideways', async () => {
    await withPage(
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

test.each([DESK, PHONE])('with a row open it breaks no rule of axe', async (options) => {
  await withPage(
    '?c=2',
    async (page) => {
      await page.locator('tr:not([hidden]) .what summary').first().click();
      expect(await violations(page)).toEqual([]);
    },
    options,
  );
});

test('on a sheet of A4 across it is a table, its head on each sheet, with the selection and its address', async () => {
  await withPage('?c=2', async (page) => {
    const sheet = await getDocument({
      data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
      verbosity: 0,
    }).promise;
    expect(sheet.numPages).toBeGreaterThan(1);
    for (let n = 1; n <= sheet.numPages; n++) {
      const own = await sheet.getPage(n);
      const { width, height } = own.getViewport({ scale: 1 });
      expect(width).toBeGreaterThan(height);
      const text = squeeze((await own.getTextContent()).items.map((item) => (item as TextItem).str).join(''));
      expect(text).toContain('tasks/?c=2');
      // What a task is called, who leads and what is counted stand side by side, under the head.
      if (text.includes('没写')) expect(text).toMatch(/序号任务/);
    }
  });
});
