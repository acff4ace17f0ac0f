/** Three notices on the shelf: each has its own search, and one looks over all. */
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { bruteForce, engineOf, linesOf, sample } from '../search.ts';
import { random } from '../setup/seed.ts';
import { givePage, takePage } from '../browser/chromium.ts';
import { violations } from '../browser/violations.ts';
import { SECOND } from './seeds.ts';

const { dist, folder, origin } = inject('shelf');

async function open(query: string) {
  const page = await takePage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${origin}/search/${query}`);
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return page;
}

test('the second notice’s full-width text is searched as exactly as the first’s', async () => {
  const content = `${folder}/content`;
  const lines = linesOf(content, SECOND, `${folder}/seeds/notice.txt`);
  const engine = await engineOf(dist, origin, SECOND);
  const next = random();
  for (const string of sample(lines, 500, 12, next)) {
    const { hits } = await engine.search(string);
    expect(new Set(hits.map(({ clause, line }) => clause ?? line)), string).toEqual(bruteForce(lines, [string]));
  }
});

test.each([
  ['背街小巷', [SECOND]],
  ['区住建局', [SECOND, NOTICE]],
  ['工作目标', [SECOND, NOTICE]],
  ['组织领导 专班', [NOTICE]],
  ['修补路面', [SECOND]],
  ['六仗”总', [NOTICE]],
  ['照度不足', []],
])('%s is in the titles, headings or organisations of %j', async (typed, slugs) => {
  const page = await open(`?q=${encodeURIComponent(typed)}`);
  const found = page.locator('[data-slug]');
  expect((await found.evaluateAll((items) => items.map((item) => item.dataset['slug']))).sort()).toEqual(slugs);
  expect(await page.getByRole('status').textContent()).toContain('4份通知的标题、条款标题和单位');
  const links = page.getByRole('main').locator('a[href*="/search/?q="]');
  const asked = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(asked.map((href) => new URL(href).searchParams.get('q'))).toEqual(Array<string>(4 + slugs.length).fill(typed));
  if (slugs.length > 0) expect(await found.first().locator('mark').count()).toBeGreaterThan(0);
  await givePage(page);
});

test('it leads on to the full text, breaks no rule of axe and fits a phone', async () => {
  const page = await open(`?q=${encodeURIComponent('区住建局')}`);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.locator(`[data-slug="${SECOND}"] h3 a`).click();
  await page.waitForURL(`${origin}/${SECOND}/search/?q=*`);
  await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe('2');
  await givePage(page);
});

test('when its index is missing it says so; the notices stay listed', async () => {
  const page = await takePage();
  await page.route('**/search/shelf.json', (route) => route.abort());
  await page.goto(`${origin}/search/?q=a`);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('没有载入成功');
  expect(await page.locator('a[data-notice]').count()).toBe(4);
  await givePage(page);
});

test('the shelf’s pages lead to it', async () => {
  const page = await takePage();
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await page.waitForURL(`${origin}/search/`);
  await givePage(page);
});
