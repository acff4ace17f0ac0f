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
import { elements, unzip, wordText, xmlOf } from '../office.ts';
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
/** 序号 of the rows on screen. */
const numbers = (page: Page) =>
  page
    .locator('tr[data-task]:not([hidden])')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['n'] ?? ''));
const sentence = (page: Page) => page.locator('[data-sentence]').textContent();

/** What the records say, without the page: tasks of a unit in a role and campaign. */
const tasksOf = (fits: (one: { campaign: string; role: string; org: string }) => boolean) =>
  responsibilities
    .filter(({ clause, roles }) =>
      roles.some(({ role, orgs }) => orgs.some((org) => fits({ campaign: clause.split('/')[0] ?? '', role, org }))),
    )
    .map(({ id }) => id);

/** What a format gives away: the file's name and bytes. */
async function take(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const sheetRows = (bytes: Buffer, raw = false) => {
  const book = read(bytes, { type: 'buffer', raw });
  return book.SheetNames.map((name) =>
    utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
  );
};

test('what 区科工局 leads in campaign 2: eight, and the workbook taken away has the same', async () => {
  await withPage('?c=2&role=lead&unit=qukegongju', async (page) => {
    const ids = await shown(page);
    expect(ids).toEqual(
      tasksOf(({ campaign, role, org }) => campaign === 'annex-2' && role === 'lead' && org === 'qukegongju'),
    );
    expect(ids).toHaveLength(8);
    expect(await sentence(page)).toContain('8项任务（全部159项）');
    const { name, bytes } = await take(page, 'xlsx');
    expect(name).toMatch(/^责任清单_.*区科工局_牵头_8项\.xlsx$/);
    const [[heads = [], ...own] = [], notes = []] = sheetRows(bytes);
    expect(own.map(([number]) => number)).toEqual(await numbers(page));
    expect(heads).toEqual(expect.arrayContaining(['序号', '任务', '牵头（原文写法）', '责任人', '进展']));
    const day = new Date().toLocaleDateString('sv');
    expect(notes[1]?.[0]).toBe(`科技创新攻坚仗 · 区科工局 · 牵头：8项，全部159项。取自${page.url()}，${day}。`);
  });
});

test('Word, CSV and JSON have the same rows in the same order, sorted otherwise too', async () => {
  await withPage('?unit=qucaizhengju,qufagaiju&both=1&sort=lead&group=none', async (page) => {
    const expected = await numbers(page);
    expect(expected).toHaveLength(11);
    expect(expected).not.toEqual(expected.toSorted((one, other) => Number(one) - Number(other)));
    const word = unzip((await take(page, 'docx')).bytes);
    const document = xmlOf(word, 'word/document.xml');
    const cells = elements(document, 'w:tbl').flatMap((table) =>
      elements(table, 'w:tr')
        .slice(1)
        .map((row) => wordText(elements(row, 'w:tc')[0] ?? row)),
    );
    expect(cells).toEqual(expected);
    expect(wordText(document)).toContain(`11项，全部159项。取自${page.url()}`);
    const [[, ...csv] = []] = sheetRows((await take(page, 'csv')).bytes, true);
    expect(csv.map(([number]) => number)).toEqual(expected);
    const { rows } = JSON.parse((await take(page, 'json')).bytes.toString()) as { rows: { number: number }[] };
    expect(rows.map(({ number }) => String(number))).toEqual(expected);
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
    await withPage('', async (page) => {
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

describe('by unit', () => {
  test('bars follow the selection; a unit opens as a sheet, closes by Escape, and leads to its tasks', async () => {
    await withPage(
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
    await withPage(
      '',
      async (page) => {
        expect(await page.locator('.unit-bars li:visible').count()).toBeGreaterThan(50);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await page.locator('.unit-bars a').first().click();
        await page.waitForURL('**/orgs/*/');
      },
      { viewport: { width: 320, height: 700 }, javaScriptEnabled: false },
    );
  });
});

test('rows that stay slide to their place, and stand still for who asks for calm', async () => {
  const moving = (page: Page) =>
    page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-facet="roles"][data-value="support"]')?.click();
      return document.getAnimations().map((animation) => Number(animation.effect?.getTiming().duration));
    });
  await withPage('', async (page) => {
    const lasts = await moving(page);
    expect(lasts.length).toBeGreaterThan(0);
    expect(Math.max(...lasts)).toBeLessThanOrEqual(160);
  });
  await withPage(
    '',
    async (page) => {
      expect(await moving(page)).toEqual([]);
    },
    { ...DESK, reducedMotion: 'reduce' },
  );
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
