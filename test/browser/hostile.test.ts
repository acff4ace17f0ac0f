/** Addresses and kept values that somebody else made up end no script: pages say what they can. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { givePage, takePage, withPage } from './chromium.ts';

const origin = inject('origin');
const home = `${origin}/${NOTICE}/`;

const FRAGMENTS = [
  '#100%',
  '#%E4%',
  '#%',
  '#%00',
  '#tasks~__proto__.1~%.%',
  '#list=%7B%22garbage',
  '#:~:text=%',
  '#"]',
];
const QUERIES = ['?q=%', '?q=%E4%', '?unit=%', '?unit=__proto__,constructor&both=1', '?c=__proto__&role=constructor'];
const SEARCHES = ['?q=仗&org=%', '?q=仗&part=__proto__', '?q=%00', '?q=%22%', '?q=仗&role=constructor&campaign=%E4%'];

/** What a page threw since it was opened, with the address: empty for all is well. */
async function thrown(page: Page, addresses: readonly string[], look: (address: string) => Promise<unknown>) {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(`${page.url()}: ${message}`));
  for (const address of addresses) {
    await page.goto(address);
    await look(address);
  }
  return errors;
}

test('fragments and queries, on pages of every kind', async () => {
  const pages = ['', 'annex-1/', 'annex-1/2-1-3/', 'list/', 'targets/', 'network/', 'calendar/', 'about/'];
  const addresses = pages.flatMap((path) => [...FRAGMENTS, ...QUERIES].map((end) => `${home}${path}${end}`));
  const page = await takePage();
  // Scripts of the page have run, and what waits half a second to be said (client/reading/arrival.ts) is said at once.
  const errors = await thrown(page, addresses, () =>
    page.evaluate(() => dispatchEvent(new HashChangeEvent('hashchange'))),
  );
  expect(errors).toEqual([]);
  await givePage(page);
});

test('the list of tasks and search answer all the same', async () => {
  const page = await takePage();
  expect(
    await thrown(
      page,
      QUERIES.map((query) => `${home}tasks/${query}`),
      () => page.locator('[data-sentence]', { hasText: /项任务|没有任务/ }).waitFor(),
    ),
  ).toEqual([]);
  expect(
    await thrown(
      page,
      SEARCHES.map((query) => `${home}search/${query}`),
      () => page.locator('[role="status"]', { hasText: /\S/ }).first().waitFor(),
    ),
  ).toEqual([]);
  await givePage(page);
});

test('a figure is taken away under an address that cannot be read', async () => {
  await withPage(`${home}targets/?q=%E4%`, {}, async (page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="svg"], button:has-text("SVG")').first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);
  });
});

test('a missing page offers the nearest one, on this host whatever the address begins with', async () => {
  const page = await takePage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  for (const path of [`/${NOTICE}/annex-1/%E4%`, `//${NOTICE}/annex-1/x-%/`, `///${NOTICE}/annex-1/9%`]) {
    await page.goto(origin + path);
    const link = page.locator('[data-nearest] a');
    await link.waitFor();
    expect(await link.evaluate((own) => (own as HTMLAnchorElement).href)).toBe(`${home}annex-1/`);
  }
  expect(new Set(asked)).toEqual(new Set([new URL(origin).host]));
  await givePage(page);
});

const KEPT = [
  ['no JSON', '{"version":1,'],
  ['a number', '1'],
  ['null', 'null'],
  ['another shape', '{"version":1,"tasks":{"a":[]}}'],
  ['objects in objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['keys of prototypes', '{"__proto__":{"version":1},"version":1,"tasks":[{"__proto__":{"id":"plan/1-a1"}}]}'],
  // As much as browsers keep for one site.
  ['five megabytes', 'x'.repeat(5_000_000)],
] as const;

test.each(KEPT)('a list that was kept as %s is empty, and the site is as it is without', async (_, value) => {
  const page = await takePage();
  const list = `list/${NOTICE}`;
  const large = value.length > 1_000_000;
  for (const names of large ? [[list], ['theme']] : [[list, 'large', 'theme', 'cite']]) {
    await page.goto(`${origin}/favicon.svg`);
    await page.evaluate(
      ([text, keys]) => {
        localStorage.clear();
        for (const key of keys) localStorage.setItem(key, text);
      },
      [value, names] as const,
    );
    const errors = await thrown(page, [`${home}list/`, `${home}annex-1/2-1-3/`], async (address) => {
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
      if (address === `${home}list/`) await page.getByRole('heading', { name: '清单还是空的' }).waitFor();
      else {
        await page.locator('.tick').first().click();
        // What is no list is put aside, but for five megabytes, which fit once: they stay, and that nothing is kept is said.
        const said = large && names.includes(list) ? '浏览器不允许本站保存' : '已加入清单，清单共1项';
        await page.locator('[role="status"]', { hasText: said }).waitFor();
      }
    });
    expect(errors).toEqual([]);
  }
  await givePage(page);
});
