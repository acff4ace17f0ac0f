/** The line at the top: how high, where the reader is, menu and search on a phone, by key and without scripts; the edge below it. */
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage } from './chromium.ts';

const home = `${inject('origin')}/${NOTICE}/`;
const PHONE = { viewport: { width: 390, height: 844 } };

test.each([
  [360, 52],
  [390, 52],
  [768, 56],
  [1440, 56],
])('at %i px it is one line of %i px, and stays', async (width, height) => {
  await withPage(`${home}annex-4/`, { viewport: { width, height: 844 } }, async (page) => {
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    const box = await page.locator('.site-header').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width });
    // With its rule.
    expect(box?.height).toBe(height + 1);
  });
});

test.each<[string, string, string, string?]>([
  ['plan/', '总体方案', 'page'],
  ['annex-1/2-1-3/', '总体方案', 'true'],
  ['campaign-2/', '六仗', 'true'],
  ['tasks/', '责任清单', 'page'],
  ['orgs/qukegongju/', '责任清单', 'true', '单位'],
])('%s stands below %s (%s), in the line and in the menu', async (path, name, is, inMenu = name) => {
  await withPage(home + path, {}, async (page) => {
    for (const [nav, own] of [
      ['.entries', name],
      ['.menu nav', inMenu],
    ] as const) {
      const current = page.locator(`${nav} [aria-current]`);
      expect(await current.textContent()).toMatch(new RegExp(`^${own}`));
      expect(await current.getAttribute('aria-current')).toBe(is);
    }
  });
});

test('without scripts the menu opens on a phone and leads on; what needs scripts is not there', async () => {
  await withPage(`${home}annex-4/`, { ...PHONE, javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('link', { name: '搜索', exact: true }).isVisible()).toBe(false);
    await page.getByText('菜单', { exact: true }).click();
    await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '目标' }).click();
    expect(page.url()).toBe(`${home}targets/`);
  });
});

test('on a phone 搜索 lays the box over the line; Escape closes what is offered, then the box', async () => {
  await withPage(`${home}annex-4/`, PHONE, async (page) => {
    const find = page.getByRole('link', { name: '搜索', exact: true });
    const box = page.getByRole('combobox');
    expect(await box.isVisible()).toBe(false);
    await find.focus();
    await page.keyboard.press('Enter');
    await box.fill('教育');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await box.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await find.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test('a focus in it scrolls nothing', async () => {
  await withPage(`${home}annex-4/`, PHONE, async (page) => {
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    for (const control of await page.locator('.bar :is(a, summary, button):visible').all()) await control.focus();
    expect(await page.evaluate(() => scrollY)).toBe(3000);
  });
});

test.each(['', 'letter/', 'plan/', 'annex-4/', 'campaign-1/', 'annex-6/2-1-1-8/', 'orgs/', 'targets/', 'network/'])(
  'header, headings, text and footer of /%s begin at one edge at every width',
  async (path) => {
    await withPage(home + path, {}, async (page) => {
      for (const width of [320, 360, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 844 });
        const edges = await page.evaluate(() =>
          ['.brand', 'main h1', 'main p:not(.remark, .frame, .sentence-box)', '.site-footer p'].map((selector) =>
            Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? NaN),
          ),
        );
        expect.soft(new Set(edges).size, `${width} px: ${edges.join()}`).toBe(1);
      }
    });
  },
);
