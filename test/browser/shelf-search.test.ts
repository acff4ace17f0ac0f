/** Two notices on the shelf: each has its own search, and one looks over both. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve/serve.ts';
import { NOTICE } from '../pages.ts';
import { makeProject, readSeeds } from '../../scripts/project.ts';
import { bruteForce, engineOf, linesOf, random, sample, seedOf } from '../search.ts';
import { launch } from './chromium.ts';
import { violations } from './violations.ts';

const SECOND = 'wzbf-2024-12';
const project = makeProject({ ...readSeeds('seeds'), ...readSeeds('test/fixtures/shelf') });
const browser = await launch();
let served: Served;

beforeAll(async () => {
  served = await serve(project.dist, { host: '127.0.0.1' });
  await project.run('build', { SITE_URL: served.origin });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  project.remove();
});

async function open(query: string) {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 } })).newPage();
  await page.goto(`${served.origin}/search/${query}`);
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return page;
}

test('the second notice’s full-width text is searched as exactly as the first’s', async () => {
  const content = `${project.folder}/content`;
  const lines = linesOf(content, SECOND, 'test/fixtures/shelf/notice.txt');
  const engine = await engineOf(project.dist, served.origin, SECOND);
  const next = random(seedOf());
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
  expect(await page.getByRole('status').textContent()).toContain('2份通知的标题、条款标题和单位');
  const links = page.getByRole('main').locator('a[href*="/search/?q="]');
  const asked = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(asked.map((href) => new URL(href).searchParams.get('q'))).toEqual(Array<string>(2 + slugs.length).fill(typed));
  if (slugs.length > 0) expect(await found.first().locator('mark').count()).toBeGreaterThan(0);
  await page.close();
});

test('it leads on to the full text, breaks no rule of axe and fits a phone', async () => {
  const page = await open(`?q=${encodeURIComponent('区住建局')}`);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.locator(`[data-slug="${SECOND}"] h3 a`).click();
  await page.waitForURL(`${served.origin}/${SECOND}/search/?q=*`);
  await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe('2');
  await page.close();
});

test('when its index is missing it says so; the notices stay listed', async () => {
  const page = await browser.newPage();
  await page.route('**/search/shelf.json', (route) => route.abort());
  await page.goto(`${served.origin}/search/?q=a`);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('没有载入成功');
  expect(await page.locator('a[data-notice]').count()).toBe(2);
  await page.close();
});

test('the shelf’s pages lead to it', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/`);
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await page.waitForURL(`${served.origin}/search/`);
  await page.close();
});
