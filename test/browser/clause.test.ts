/** The tools under a clause: its link and citations copied, also where the browser refuses, and one panel at a time. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage, type PageOptions } from './chromium.ts';
import { CLIPBOARDS } from './clipboard.ts';
import { violations } from './violations.ts';

const CLAUSE = `${inject('origin')}/${NOTICE}/annex-6/2-1-1-8/`;
const tool = (page: Page, name: string) => page.locator('.tools').getByText(name, { exact: true });
const copied = (page: Page) => page.evaluate(() => (window as unknown as { copied: string[] }).copied);
const open = (options: PageOptions, use: (page: Page) => Promise<void>) => withPage(CLAUSE, options, use);

test('the link and each citation are copied', async () => {
  await open({ script: CLIPBOARDS.takes }, async (page) => {
    await tool(page, '复制链接').click();
    await expect.poll(() => page.locator('.told').textContent()).toBe('已复制');
    await tool(page, '引用').click();
    await tool(page, '复制这条引文').click();
    await tool(page, '复制新闻写法').click();
    await expect.poll(() => copied(page)).toHaveLength(3);
    const [link, formal, press] = await copied(page);
    expect(link).toBe(CLAUSE);
    expect(formal).toMatch(/\[EB\/OL\]\.（2023-03-13）\[\d{4}-\d\d-\d\d\]\. http\S+\/annex-6\/2-1-1-8\/\.$/);
    expect(press).toMatch(/^据《/);
  });
});

test('where the browser refuses, the text is selected, to be copied by hand', async () => {
  await open({ script: CLIPBOARDS.refuses }, async (page) => {
    await tool(page, '复制链接').click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(CLAUSE);
    expect(await page.locator('.told').textContent()).toContain('Ctrl+C');
  });
});

test('one panel is open at a time, and Escape closes it', async () => {
  await open({}, async (page) => {
    const panel = (name: string) => page.locator(`.${name} .panel`);
    await tool(page, '引用').press('Enter');
    await panel('cite-clause').waitFor();
    await tool(page, '报告差错').click();
    await panel('report').waitFor();
    await expect.poll(() => panel('cite-clause').isVisible()).toBe(false);
    // Until the script has come nothing listens.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        return panel('report').isVisible();
      })
      .toBe(false);
    expect(await tool(page, '报告差错').evaluate((summary) => summary === document.activeElement)).toBe(true);
  });
});

test('it is shared where the system can', async () => {
  const script = `Object.defineProperty(navigator, 'share', { value: async (what) => void Object.assign(window, { what }) });`;
  await open({ script }, async (page) => {
    await tool(page, '分享').click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { what?: ShareData }).what))
      .toMatchObject({ url: CLAUSE });
  });
});

test('without scripts the citations and the report open, and no button is there', async () => {
  await open({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('main button:visible').count()).toBe(0);
    await tool(page, '引用').click();
    expect(await page.locator('.cite-clause .panel').isVisible()).toBe(true);
  });
});

test.each([360, 1440])(
  'with a panel open at %i px it breaks no rule of axe, and all of it is on the screen',
  async (width) => {
    await open({ viewport: { width, height: 800 } }, async (page) => {
      await tool(page, '引用').click();
      const box = await page.locator('.cite-clause .panel').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    });
  },
);
