/** 我的清单 in a browser: ticked anywhere, kept, grouped, taken, shared, undone, printed. */
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { responsibilitiesFile } from '../../src/model/schema/schema.ts';
import { NOTICE } from '../pages.ts';
import { withPage, type PageOptions } from './chromium.ts';
import { violations } from './violations.ts';

const home = `${inject('origin')}/${NOTICE}/`;
const { responsibilities } = responsibilitiesFile.parse(
  JSON.parse(readFileSync(`content/${NOTICE}/responsibilities.json`, 'utf8')),
);
const ORG = 'quminzhengju';
const ofOrg = responsibilities.filter(({ roles }) => roles.some(({ orgs }) => orgs.includes(ORG)));

const withReader = (
  use: (page: Page, context: BrowserContext) => Promise<void>,
  options: PageOptions = {},
  script?: string,
) =>
  withPage(null, { viewport: { width: 1280, height: 900 }, ...options, ...(script !== undefined && { script }) }, use);

const kept = (page: Page) => page.evaluate((slug) => localStorage.getItem(`list/${slug}`), NOTICE);
const shown = (page: Page) =>
  page
    .locator('[data-group] [data-task]:visible')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['task'] ?? ''));
const headings = (page: Page) => page.locator('[data-group] h2:visible').allTextContents();
const status = (page: Page) => page.locator('[data-status]').textContent();
async function openList(page: Page, rest = ''): Promise<void> {
  await page.goto(`${home}list/${rest}`);
  await page.locator('[data-group] li').first().waitFor();
}
/** Ticks all tasks of the organisation, and one on a clause's page. */
async function fill(page: Page): Promise<void> {
  await page.goto(`${home}orgs/${ORG}/`);
  await page.getByRole('button', { name: '全部加入清单' }).click();
  await page.getByRole('button', { name: '全部移出清单' }).waitFor();
  await page.goto(`${home}annex-1/2-1-1/`);
  await page.getByRole('button', { name: '加入清单' }).click();
  await page.getByRole('button', { name: '已在清单', pressed: true }).waitFor();
}

test('a task goes in by keyboard on its clause’s page, is said, and is there after a reload', async () => {
  await withReader(async (page) => {
    await page.goto(`${home}annex-3/2-1-2/`);
    expect(await page.locator('.tick').count()).toBe(
      responsibilities.filter(({ clause }) => clause === 'annex-3/2-1-2').length,
    );
    const tick = page.locator('.tick').nth(1);
    expect((await tick.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await tick.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => tick.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('main > [role=status]').textContent()).toBe('已加入清单，清单共1项');
    await page.reload();
    await expect.poll(() => tick.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.tick').first().getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('link', { name: '我的清单（1项）' }).click();
    await expect.poll(() => shown(page)).toEqual(['annex-3/2-1-2-a2']);
  });
});

test('an organisation’s tasks all at once, off one by one, in step with another tab', async () => {
  await withReader(async (page, context) => {
    await page.goto(`${home}orgs/${ORG}/`);
    const other = await context.newPage();
    await other.goto(`${home}orgs/${ORG}/`);
    await page.getByRole('button', { name: '全部加入清单' }).click();
    const pressed = () => other.locator('.tick[aria-pressed=true]').count();
    await expect.poll(pressed).toBe(ofOrg.length);
    await page.locator('.what summary').first().click();
    await page.locator('.tick[data-task]').first().click();
    await expect.poll(pressed).toBe(ofOrg.length - 1);
    expect(await page.getByRole('button', { name: '全部加入清单' }).count()).toBe(1);
  });
});

describe('the list', () => {
  test('by campaign in the notice’s order; by role of the organisation remembered, kept in the address', async () => {
    await withReader(async (page) => {
      await fill(page);
      await openList(page);
      const ids = responsibilities.filter((each) => ofOrg.includes(each) || each.id === 'annex-1/2-1-1-a1');
      expect([...(await shown(page))].sort()).toEqual(ids.map(({ id }) => id).sort());
      expect((await headings(page))[0]).toMatch(/打好经济增长主动仗\s*\d+项/);
      await page.locator('select[name=by]').selectOption('role');
      expect(new URL(page.url()).search).toBe('?by=role');
      await page.reload();
      await page.locator('[data-group] li').first().waitFor();
      const all = await headings(page);
      const lead = ofOrg.filter(({ roles }) => roles.some(({ role, orgs }) => role === 'lead' && orgs.includes(ORG)));
      expect(lead.length).toBeGreaterThan(0);
      expect(all[0]?.replace(/\s/g, '')).toBe(`牵头${lead.length}项`);
      expect(all.at(-1)?.replace(/\s/g, '')).toBe('没有选定单位，列出全部角色1项');
      expect(await page.locator('[data-group=lead] [data-own]').first().textContent()).toBe('区民政局牵头');
    });
  });

  test('what is taken off or cleared comes back', async () => {
    await withReader(async (page) => {
      await fill(page);
      await openList(page);
      const before = await kept(page);
      await page.locator('[data-remove]:visible').first().focus();
      await page.keyboard.press('Enter');
      expect(await status(page)).toBe(`已移出1项，清单共${ofOrg.length}项`);
      await page.keyboard.press('Enter'); // the focus is on 撤销
      expect(await kept(page)).toBe(before);
      await page.getByRole('button', { name: '清空' }).click();
      expect(await page.getByRole('heading', { name: '清单还是空的' }).isVisible()).toBe(true);
      await page.getByRole('button', { name: '撤销' }).click();
      expect(await kept(page)).toBe(before);
      expect(await shown(page)).toHaveLength(ofOrg.length + 1);
    });
  });

  test('what the notice does not have is kept aside, and said', async () => {
    const list = { version: 1, tasks: [{ id: 'annex-1/2-1-1-a1' }, { id: 'annex-99/1-a1' }] };
    await withReader(
      async (page) => {
        await openList(page);
        expect(await shown(page)).toEqual(['annex-1/2-1-1-a1']);
        expect(await page.locator('[data-lost]').textContent()).toContain('有1项已不在本通知中');
        expect(await kept(page)).toContain('annex-99/1-a1');
      },
      {},
      `localStorage.setItem('list/${NOTICE}', ${JSON.stringify(JSON.stringify(list))})`,
    );
  });

  test('damaged content is an empty list', async () => {
    await withReader(
      async (page) => {
        await page.goto(`${home}list/`);
        await page.getByRole('heading', { name: '清单还是空的' }).waitFor();
      },
      {},
      `localStorage.setItem('list/${NOTICE}', '{"version":1,"tasks":[')`,
    );
  });

  test.each(['CSV', 'Excel'])('%s holds its rows in their order', async (name) => {
    await withReader(async (page) => {
      await fill(page);
      await openList(page);
      const ids = await shown(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`责任清单_我的清单_${ids.length}项.${name === 'CSV' ? 'csv' : 'xlsx'}`);
      const book = read(readFileSync(await download.path()), { type: 'buffer', raw: true });
      const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
      const rows = utils.sheet_to_json<Record<string, string>>(sheet);
      const attributions = ids.map((id) => responsibilities.find((each) => each.id === id)?.text);
      expect(rows.map((row) => row['责任括注原文'])).toEqual(attributions);
    });
  });
});

describe('a shared list', () => {
  test('opens elsewhere as somebody else’s, and joins the reader’s own only when told', async () => {
    let link = '';
    await withReader(
      async (page) => {
        await fill(page);
        await openList(page);
        await page.getByRole('button', { name: '复制分享链接' }).click();
        await expect.poll(() => status(page)).toContain('分享链接已复制');
        link = await page.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    await withReader(async (page) => {
      await page.goto(`${home}annex-1/2-1-1/`);
      await page.getByRole('button', { name: '加入清单' }).click();
      await expect.poll(() => kept(page)).toContain('annex-1/2-1-1-a1');
      const own = await kept(page);
      await page.goto(link);
      await page.getByRole('heading', { name: '别人分享的清单' }).waitFor();
      expect(await shown(page)).toHaveLength(ofOrg.length + 1);
      expect(await page.locator('[data-remove]:visible').count()).toBe(0);
      expect(await kept(page)).toBe(own);
      await page.getByRole('button', { name: '并入我的清单（现有1项）' }).click();
      expect(await status(page)).toBe(`已存下，清单共${ofOrg.length + 1}项`);
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.getByRole('heading', { name: '别人分享的清单' }).isVisible()).toBe(false);
      expect(await kept(page)).toContain(`"org":"${ORG}"`);
    });
  });

  test('is shown to be copied by hand where the clipboard is refused', async () => {
    await withReader(
      async (page) => {
        await openList(page, '#tasks~1.2-1-1.99');
        expect(await status(page)).toBe('别人分享的清单：1项，有1项已不在本通知中');
        await page.getByRole('button', { name: '复制分享链接' }).click();
        expect(await page.locator('[data-link] input').inputValue()).toBe(`${home}list/#tasks~1.2-1-1`);
      },
      {},
      "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    );
  });
});

test.each([360, 1280])('a filled list and its controls have no axe violation at %i px', async (width) => {
  await withReader(
    async (page) => {
      await fill(page);
      await openList(page);
      await page.locator('[data-remove]:visible').first().click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
    { viewport: { width, height: 800 } },
  );
});

test('on paper: boxes, source and date, no controls', async () => {
  await withReader(async (page) => {
    await fill(page);
    await openList(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main :is(button, select, input):visible').count()).toBe(0);
    expect(await page.locator('[data-printed]').textContent()).toMatch(/打印日期：\d{4}年\d{1,2}月\d{1,2}日/);
    expect(await page.locator('.site-footer').textContent()).toContain('岳云政办发〔2023〕4号');
    const box = await page
      .locator('[data-group] li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').borderTopWidth);
    expect(parseFloat(box)).toBeGreaterThan(0);
  });
});

describe('where it cannot work', () => {
  test('without JavaScript nothing offers it, and the list says where to go', async () => {
    await withReader(
      async (page) => {
        for (const path of [`orgs/${ORG}/`, 'annex-3/2-1-2/', 'list/']) {
          await page.goto(home + path);
          expect(await page.locator('main button:visible').count()).toBe(0);
        }
        await page.locator('main').getByRole('link', { name: '单位名录' }).first().click();
        expect(await page.locator('h1').textContent()).toContain('单位');
      },
      { javaScriptEnabled: false },
    );
  });

  test('where the browser refuses to keep anything, pages say so', async () => {
    const refuse = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`;
    await withReader(
      async (page) => {
        await page.goto(`${home}orgs/${ORG}/`);
        await page.getByText('浏览器不允许本站保存').waitFor();
        expect(await page.locator('.tick:visible').count()).toBe(0);
        await openList(page, '#tasks~1.2-1-1');
        expect(await status(page)).toContain('浏览器不允许本站保存');
        expect(await page.locator('[data-save]').isVisible()).toBe(false);
      },
      {},
      refuse,
    );
  });
});
