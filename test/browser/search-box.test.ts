/** The header's box: groups, keyboard, names, what it says while the text is on its way and when it does not come. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { boxOf } from './box.ts';
import { browser, givePage, takePage } from './chromium.ts';
import { violations } from './violations.ts';

const origin = inject('origin');

const HOME = `${origin}/${NOTICE}/`;
const said = (page: Page) => page.locator('.search-box [role="status"]').textContent();
const groups = (page: Page) => page.getByRole('listbox').getByRole('group');

async function open(path = 'annex-4/', width = 390): Promise<Page> {
  const page = await takePage({ viewport: { width, height: 844 } });
  await page.goto(HOME + path);
  return page;
}

test('groups: organisations and lines of the text, words marked; each option is a link', async () => {
  const page = await open();
  await (await boxOf(page)).fill('交通');
  await expect.poll(() => said(page)).toMatch(/^\d个单位，全文\d+条$/);
  expect(await page.getByRole('group', { name: '单位' }).getByRole('option').first().textContent()).toContain(
    '区交通局',
  );
  const lines = page.getByRole('group', { name: '全文' }).getByRole('option');
  expect(await lines.count()).toBeGreaterThan(3);
  expect(await lines.first().locator('mark').first().textContent()).toBe('交通');
  expect(await lines.last().getAttribute('href')).toContain('/search/?q=');
  await givePage(page);
});

test('targets by their indicator, with what is promised', async () => {
  const page = await open();
  await (await boxOf(page)).fill('零售总额');
  const targets = page.getByRole('group', { name: '目标' }).getByRole('option');
  await expect.poll(() => targets.count()).toBe(4);
  expect(await targets.first().textContent()).toBe('社会消费品零售总额 增长8% · 总体方案 › 二、主要目标');
  await targets.first().click();
  await page.waitForURL(/\/targets\/#plan-2-1-t2$/);
  expect(await page.locator(':target').textContent()).toContain('社会消费品零售总额');
  await givePage(page);
});

test.each(['附件1 二（一）3', '1.2.1.3', 'annex-1/2-1-3', '附件一第二部分第（一）项第3目'])(
  '%s offers the clause',
  async (typed) => {
    const page = await open();
    await (await boxOf(page)).fill(typed);
    const option = page.getByRole('group', { name: '条款' }).getByRole('option');
    await expect.poll(() => option.count()).toBe(1);
    expect(await option.textContent()).toContain('大力发展夜间经济');
    await option.click();
    await page.waitForURL(`${HOME}annex-1/2-1-3/`);
    await givePage(page);
  },
);

test('an ambiguous number offers every clause with its part and heading, that of the part that is read first; Enter lists all', async () => {
  const page = await open('annex-4/2-2-1/');
  const box = await boxOf(page);
  await box.fill('2.1.3');
  const options = page.getByRole('group', { name: '条款' }).getByRole('option');
  await expect.poll(() => options.count()).toBe(4);
  expect(await options.first().textContent()).toMatch(/^3\.常态化监测防范债务风险 附件4 /);
  expect(await options.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    ['annex-4', 'annex-1', 'annex-3', 'annex-6'].map((part) => `/${NOTICE}/${part}/2-1-3/`),
  );
  await box.press('Enter');
  await page.waitForURL(`${HOME}search/?q=2.1.3&from=annex-4`);
  await expect.poll(() => page.locator('[data-numbered]').count()).toBe(4);
  expect(await page.locator('[data-numbered]').first().getAttribute('data-clause')).toBe('annex-4/2-1-3');
  await givePage(page);
});

test('what says it otherwise is offered as such', async () => {
  const page = await open();
  await (await boxOf(page)).fill('养老院');
  const near = page.getByRole('group', { name: '相近，不是原样' }).getByRole('option');
  await expect.poll(() => near.count()).toBe(6);
  expect(await near.first().locator('mark').first().textContent()).toBe('养老机构');
  await givePage(page);
});

test('nothing is loaded before the box is touched, and no search before something is typed', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.clock.install();
  await page.goto(`${HOME}annex-4/`, { waitUntil: 'networkidle' });
  const before = asked.length;
  await page.mouse.move(200, 300);
  await page.keyboard.press('End');
  await page.clock.runFor(5000);
  expect(asked.slice(before)).toEqual([]);
  expect(asked.filter((path) => /pagefind|records|box\.json/.test(path))).toEqual([]);
  await page.getByRole('combobox').focus();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pagefind|records/.test(path))).toEqual([]);
  await page.close();
});

describe('keyboard', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s goes to the box', async (key) => {
    const page = await open();
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.type('a/b');
    expect(await page.getByRole('combobox').inputValue()).toBe('a/b');
    await givePage(page);
  });

  test('arrows choose, Enter follows; without a choice Enter asks for all', async () => {
    const page = await open();
    const box = await boxOf(page);
    await box.fill('养老');
    await expect.poll(() => said(page)).toContain('全文9条');
    await box.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
    await box.press('ArrowUp');
    await box.press('ArrowUp');
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await box.press('Enter');
    await page.waitForURL(`${HOME}search/?q=${encodeURIComponent('养老')}`);
    await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe('9');
    await givePage(page);
  });

  test('a chosen line leads to its clause, where the words are marked and the address is the clause’s', async () => {
    const page = await open();
    const box = await boxOf(page);
    await box.fill('适老化');
    await expect.poll(() => said(page)).toContain('全文1条');
    // The first is a target, 困难老年人居家适老化改造.
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.waitForURL(`${HOME}annex-6/2-1-1-5/`);
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range as Range)));
    await expect.poll(marked).toEqual(['适老化']);
    expect(await page.locator('[data-source] mark').count()).toBe(0);
    await givePage(page);
  });
});

test('composing asks nothing; its end does', async () => {
  const page = await open();
  const box = await boxOf(page);
  await box.focus();
  const devtools = await page.context().newCDPSession(page);
  await page.clock.install();
  await devtools.send('Input.imeSetComposition', { text: 'yang', selectionStart: 4, selectionEnd: 4 });
  await page.clock.runFor(5000);
  expect(await page.getByRole('option').count()).toBe(0);
  await devtools.send('Input.insertText', { text: '养老' });
  await expect.poll(() => said(page)).toContain('全文9条');
  await page.context().close();
});

test('on a slow network it says that the text is coming, with the organisations that are known', async () => {
  const page = await open();
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/records.json', async (route) => {
    await held;
    await route.continue();
  });
  await (await boxOf(page)).fill('教育');
  await expect.poll(() => said(page)).toContain('正在载入全文');
  expect(await page.getByRole('group', { name: '单位' }).getByRole('option').first().textContent()).toContain(
    '区教体局',
  );
  release();
  await expect.poll(() => said(page)).toContain('全文7条');
  await givePage(page);
});

test.each(['**/pagefind/**', '**/records.json'])('without %s it says so and offers the contents', async (missing) => {
  const page = await open();
  await page.route(missing, (route) => route.abort());
  await (await boxOf(page)).fill('养老');
  await expect.poll(() => said(page)).toContain('全文没有载入');
  const option = groups(page).getByRole('option', { name: '按目录找' });
  expect(await option.getAttribute('href')).toBe(`/${NOTICE}/#parts`);
  await givePage(page);
});

test.each([360, 1440])('open at %i px it breaks no rule of axe and does not widen the page', async (width) => {
  const page = await open('annex-4/', width);
  await (await boxOf(page)).fill('交通');
  await expect.poll(() => said(page)).toContain('全文');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await givePage(page);
});

test('without scripts there is the menu instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${HOME}annex-4/`);
  expect(await page.getByRole('combobox').isVisible()).toBe(false);
  await page.getByText('菜单').click();
  await page.getByRole('link', { name: '各篇章目录' }).click();
  expect(page.url()).toBe(`${HOME}#parts`);
  await page.getByText('菜单').click();
  expect(await page.locator('.menu').getByRole('link', { name: '搜索' }).getAttribute('href')).toBe(
    `/${NOTICE}/search/`,
  );
  await page.locator('.menu').getByRole('link', { name: /^单位/ }).click();
  expect(page.url()).toBe(`${HOME}orgs/`);
  await context.close();
});
