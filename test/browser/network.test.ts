/** The network in a browser: labels apart, filters in the address, an organisation brought forward by mouse, key, tap. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { network } from '../figures/notice.ts';
import { NOTICE } from '../pages.ts';
import { withPage as withAnyPage, type PageOptions } from './chromium.ts';

const address = `${inject('origin')}/${NOTICE}/network/`;

const withPage = (options: PageOptions, use: (page: Page) => Promise<void>, query = '') =>
  withAnyPage(address + query, { viewport: { width: 1440, height: 900 }, ...options }, use);

const shownLines = (page: Page) => page.locator('svg.network-svg a[data-edge]:visible').count();
const linesOf = (fits: (edge: (typeof network.edges)[number]) => boolean) => network.edges.filter(fits).length;
const node = (page: Page, id: string) => page.locator(`svg.network-svg [data-node="${id}"]`);
const forward = (page: Page) =>
  page.locator('.node.forward').evaluateAll((nodes) => nodes.map((each) => (each as SVGElement).dataset['node']));

test('rendered labels do not overlap and are 12 px high or more', async () => {
  await withPage({}, async (page) => {
    const found = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('svg.network-svg text')];
      const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      const svg = document.querySelector('svg.network-svg')?.getBoundingClientRect();
      const clash = boxes.flatMap(({ words, box }, i) =>
        boxes
          .slice(i + 1)
          .filter(({ box: other }) => {
            const apart =
              box.right <= other.left + 0.5 ||
              other.right <= box.left + 0.5 ||
              box.bottom <= other.top + 0.5 ||
              other.bottom <= box.top + 0.5;
            return !apart;
          })
          .map((other) => `${words} / ${other.words}`),
      );
      const outside = boxes.filter(({ box }) => !svg || box.left < svg.left || box.right > svg.right);
      const size = Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize)));
      return { count: texts.length, clash, outside: outside.length, size, scale: (svg?.width ?? 0) / 1080 };
    });
    expect(found.count).toBeGreaterThan(60);
    expect(found.clash).toEqual([]);
    expect(found.outside).toBe(0);
    expect(found.size * found.scale).toBeGreaterThanOrEqual(12);
  });
});

test('filters hide what does not fit and stand in the address', async () => {
  await withPage({}, async (page) => {
    expect(await shownLines(page)).toBe(network.edges.length);
    await page.locator('select[name=campaign]').selectOption('campaign-1');
    const first = linesOf(({ campaign }) => campaign === 'campaign-1');
    expect(await shownLines(page)).toBe(first);
    await page.locator('select[name=role]').selectOption('lead');
    const both = linesOf(({ campaign, role }) => campaign === 'campaign-1' && role === 'lead');
    expect(await shownLines(page)).toBe(both);
    expect(both).toBeLessThan(first);
    await page.locator('select[name=kind]').selectOption('政府部门');
    const query = Object.fromEntries(new URL(page.url()).searchParams);
    expect(query).toEqual({ campaign: 'campaign-1', role: 'lead', kind: '政府部门' });
    const three = await shownLines(page);
    expect(three).toBeLessThan(both);
    expect(await page.locator('network-filter [role="status"]').textContent()).toContain(`显示${three}条线`);
    expect(await node(page, 'campaign-2').isVisible()).toBe(false);
    expect(await node(page, 'quweixuanchuanbu').isVisible()).toBe(false);
    await page.reload();
    expect(await shownLines(page)).toBe(three);
    expect(await page.locator('select[name=role]').inputValue()).toBe('lead');
    await page.getByText('图中的').click();
    expect(await page.locator('tr[data-edge]:visible').count()).toBe(three);
    await page.getByRole('button', { name: '全部显示' }).click();
    await expect.poll(() => shownLines(page)).toBe(network.edges.length);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a value that is no choice shows all', async () => {
  await withPage(
    {},
    async (page) => {
      expect(await shownLines(page)).toBe(network.edges.length);
    },
    '?campaign=campaign-99',
  );
});

test('keyboard: focus lists the clauses, space goes there, Escape back', async () => {
  await withPage({}, async (page) => {
    await node(page, 'qugongdianfengongsi').focus();
    await page.keyboard.press('Tab');
    const [id = ''] = await forward(page);
    const own = network.edges.filter(({ org }) => org === id);
    expect(own.length).toBeGreaterThan(0);
    const panel = page.locator('[data-panel]');
    expect(await panel.locator('li').count()).toBe(own.reduce((sum, { clauses }) => sum + new Set(clauses).size, 0));
    await page.keyboard.press(' ');
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['node'])).toBe(id);
    await page.keyboard.press('Escape');
    expect(await forward(page)).toEqual([]);
    expect(await panel.locator('li').count()).toBe(0);
  });
});

test('a resting pointer brings an organisation and its partners forward; a click follows the link', async () => {
  await withPage({}, async (page) => {
    await node(page, 'qukegongju').hover();
    await expect.poll(() => forward(page)).toEqual(['qukegongju']);
    expect(await page.locator('.node.partner').count()).toBeGreaterThan(10);
    expect(await page.locator('a[data-edge].forward').count()).toBe(linesOf(({ org }) => org === 'qukegongju'));
    await node(page, 'qukegongju').click();
    await page.waitForURL('**/orgs/qukegongju/');
  });
});

test('touch: the first tap lists the clauses, the second follows the link; the matrix comes first', async () => {
  await withPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }, async (page) => {
    const top = (selector: string) => page.locator(selector).evaluate((each) => each.getBoundingClientRect().top);
    expect(await top('.matrix')).toBeLessThan(await top('svg.network-svg'));
    await node(page, 'qushangliangju').tap();
    expect(await forward(page)).toEqual(['qushangliangju']);
    expect(page.url()).toBe(address);
    expect(await page.locator('[data-panel] li').first().isVisible()).toBe(true);
    await node(page, 'qushangliangju').tap();
    await page.waitForURL('**/orgs/qushangliangju/');
  });
});

test('the matrix sorts by a column, most first, and by name', async () => {
  await withPage({}, async (page) => {
    const column = () =>
      page
        .locator('.matrix tbody tr')
        .evaluateAll((rows) => rows.map((row) => Number((row as HTMLTableRowElement).cells[1]?.dataset['total'])));
    const header = page.locator('.matrix th[data-sort="campaign-1"]');
    await header.getByRole('button').click();
    const down = await column();
    expect(down).toEqual(down.toSorted((one, other) => other - one));
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await header.getByRole('button').click();
    expect(await column()).toEqual(down.toReversed().toSorted((one, other) => one - other));
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await page.locator('.matrix th[data-sort="name"]').getByRole('button').click();
    expect(await page.locator('.matrix [aria-sort]').count()).toBe(1);
  });
});

test('without JavaScript all is shown, and nothing that needs it', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    expect(await shownLines(page)).toBe(network.edges.length);
    expect(await page.locator('network-filter fieldset').isVisible()).toBe(false);
    expect(await page.locator('[data-panel]').isVisible()).toBe(false);
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.locator('.matrix tbody tr').first().isVisible()).toBe(true);
  });
});
