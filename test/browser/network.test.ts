/** 网络 of 责任清单 in a browser: labels apart, the selection's widths and counts, pointing, keeping, letting go, arrow keys. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { responsibilitiesFile } from '../../src/model/schema/schema.ts';
import { network } from '../figures/notice.ts';
import { NOTICE } from '../pages.ts';
import { withPage as withAnyPage, type PageOptions } from './chromium.ts';
import { violations } from './violations.ts';

const home = `${inject('origin')}/${NOTICE}/`;
const { responsibilities } = responsibilitiesFile.parse(
  JSON.parse(readFileSync(`content/${NOTICE}/responsibilities.json`, 'utf8')),
);
const DESK = { viewport: { width: 1440, height: 900 } };
const withPage = (query: string, use: (page: Page) => Promise<void>, options: PageOptions = DESK) =>
  withAnyPage(`${home}tasks/?view=network${query}`, options, use);

const node = (page: Page, id: string) => page.locator(`svg.network-svg [data-node="${id}"]`);
const panel = (page: Page) => page.locator('[data-panel]');
const forward = (page: Page) => page.locator('a[data-edge].forward').count();
const linesOf = (fits: (edge: (typeof network.edges)[number]) => boolean) => network.edges.filter(fits).length;
/** The view's script has come when its panel speaks. */
const ready = (page: Page) => panel(page).locator('h3').waitFor();
const focused = (page: Page) => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['node']);

test('rendered labels do not overlap and are 14 px high', async () => {
  await withPage('', async (page) => {
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
    expect(found.size * found.scale).toBeGreaterThanOrEqual(14);
  });
});

test('lines, widths and counts follow the selection; nothing moves', async () => {
  await withPage('', async (page) => {
    await ready(page);
    const read = () =>
      page.evaluate(() => ({
        places: [...document.querySelectorAll('svg.network-svg a[data-node] rect')].map((rect) => rect.outerHTML),
        lines: [...document.querySelectorAll<SVGElement>('svg.network-svg a[data-edge]:not([hidden])')].map((edge) => ({
          edge: edge.dataset['edge'] ?? '',
          width: Number(edge.querySelector('path')?.getAttribute('stroke-width')),
        })),
      }));
    const before = await read();
    expect(before.lines).toHaveLength(network.edges.length);
    await page.locator('[data-facet="roles"][data-value="lead"]').click();
    await page.locator('[data-switch="target"]').click();
    const expected = new Map<string, number>();
    const withTarget = await page
      .locator('tr[data-task]:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['task'] ?? ''));
    for (const { id, clause, roles } of responsibilities.filter((one) => withTarget.includes(one.id))) {
      for (const { role, orgs } of roles.filter((one) => one.role === 'lead')) {
        for (const org of orgs) {
          const edge = [org, clause.replace(/^annex-(\d).*/, 'campaign-$1'), role].join(' ');
          expected.set(edge, (expected.get(edge) ?? 0) + (id === '' ? 0 : 1));
        }
      }
    }
    await expect.poll(async () => (await read()).lines.length).toBe(expected.size);
    const after = await read();
    const scale = 1.5;
    for (const { edge, width } of after.lines) expect.soft(width, edge).toBe((expected.get(edge) ?? 0) * scale);
    expect(after.places).toEqual(before.places);
    const sum = [...expected.values()].reduce((all, one) => all + one, 0);
    expect(await panel(page).textContent()).toContain(`${sum}项次`);
  });
});

describe('pointing and keeping', () => {
  test('a resting pointer shows what is joined and says it; away from the figure nothing is left', async () => {
    await withPage('', async (page) => {
      await ready(page);
      await node(page, 'qukegongju').hover();
      await expect.poll(() => forward(page)).toBe(linesOf(({ org }) => org === 'qukegongju'));
      expect(await panel(page).locator('h3').textContent()).toBe('区科工局');
      await node(page, 'campaign-4').hover();
      await expect.poll(() => forward(page)).toBe(linesOf(({ campaign }) => campaign === 'campaign-4'));
      await page.mouse.move(5, 5);
      await expect.poll(() => forward(page)).toBe(0);
    });
  });

  test('a click keeps a unit as the selection; again, ×, Escape and empty ground let go; so does going back', async () => {
    await withPage('', async (page) => {
      await ready(page);
      const isKept = () => page.url().includes('unit=qukegongju');
      const keep = async () => {
        await node(page, 'qukegongju').click();
        await expect.poll(isKept).toBe(true);
      };
      await keep();
      expect(await panel(page).textContent()).toContain('27项：牵头18项、负责9项');
      // What lies under the header because the page is scrolled is no fault.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      expect(await violations(page)).toEqual([]);
      await page.mouse.move(5, 5);
      await expect.poll(() => forward(page)).toBe(linesOf(({ org }) => org === 'qukegongju'));
      await node(page, 'qukegongju').click();
      await expect.poll(isKept).toBe(false);
      await keep();
      await panel(page).getByRole('button', { name: '松开' }).click();
      await expect.poll(isKept).toBe(false);
      await keep();
      await page.keyboard.press('Escape');
      await expect.poll(isKept).toBe(false);
      await keep();
      await page.locator('svg.network-svg').click({ position: { x: 4, y: 4 } });
      await expect.poll(isKept).toBe(false);
      await page.goBack();
      await expect.poll(() => forward(page)).toBe(linesOf(({ org }) => org === 'qukegongju'));
      await panel(page).getByRole('button', { name: '在清单里看27项' }).click();
      expect(await page.locator('tr[data-task]:not([hidden])').count()).toBe(27);
    });
  });

  test('a click on a campaign keeps it, and shows its lines alone', async () => {
    await withPage('', async (page) => {
      await ready(page);
      await node(page, 'campaign-2').click();
      await expect.poll(() => page.url()).toContain('c=2');
      await expect
        .poll(() => page.locator('svg.network-svg a[data-edge]:not([hidden])').count())
        .toBe(linesOf(({ campaign }) => campaign === 'campaign-2'));
      expect(await node(page, 'campaign-3').isVisible()).toBe(false);
    });
  });
});

test('keyboard: one stop, → along the largest flow out, ← back, ↓ ↑ to neighbours, Enter keeps; names say degree and partners', async () => {
  await withPage('', async (page) => {
    await ready(page);
    expect(await page.locator('svg.network-svg a[data-node][tabindex="0"]').count()).toBe(1);
    await node(page, 'qukegongju').focus();
    expect(await node(page, 'qukegongju').getAttribute('aria-label')).toMatch(
      /^区科工局 27，牵头18项、负责9项，和\d+个单位同列$/,
    );
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('campaign-2');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('qukegongju');
    await page.keyboard.press('ArrowDown');
    const below = await focused(page);
    expect(below).not.toBe('qukegongju');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('qukegongju');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('unit=qukegongju');
    expect(await focused(page)).toBe('qukegongju');
  });
});

test('without scripts the figure stands below the list; a phone has bars in its place', async () => {
  const quiet = { javaScriptEnabled: false };
  await withPage(
    '',
    async (page) => {
      expect(await page.locator('svg.network-svg a[data-edge]:visible').count()).toBe(network.edges.length);
      expect(await panel(page).isVisible()).toBe(false);
    },
    { ...DESK, ...quiet },
  );
  await withPage(
    '',
    async (page) => {
      expect(await page.locator('svg.network-svg').isVisible()).toBe(false);
      expect(await page.locator('.unit-bars').isVisible()).toBe(true);
      expect(await page.locator('.task-table').isVisible()).toBe(false);
    },
    { viewport: { width: 390, height: 844 } },
  );
});

describe('network/', () => {
  test.each([
    ['?campaign=campaign-2&role=lead', '?c=2&role=lead&view=network'],
    [
      '?campaign=plan&kind=%E6%94%BF%E5%BA%9C%E9%83%A8%E9%97%A8',
      '?c=0&kind=%E6%94%BF%E5%BA%9C%E9%83%A8%E9%97%A8&view=network',
    ],
  ])('%s leads on to %s', async (old, now) => {
    await withAnyPage(null, DESK, async (page) => {
      await page.goto(`${home}network/${old}`);
      await page.waitForURL(`${home}tasks/${now}`);
    });
  });

  test('without a question it stays, and leads on', async () => {
    await withAnyPage(`${home}network/?campaign=campaign-99x`, DESK, async (page) => {
      await page.locator('a[data-lead-on]').click();
      expect(page.url()).toBe(`${home}tasks/?view=network`);
    });
  });
});
