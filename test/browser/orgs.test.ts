/** Who leads this task, and what must my office do: from any page, in seconds. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { boxOf } from './box.ts';
import { NOTICE } from '../pages.ts';
import { browser, givePage, takePage } from './chromium.ts';
import { ratios } from './ratio.ts';

const origin = inject('origin');
/** Layouts of the page that an answer of the box may cost. */
const MOST_LAYOUTS = 0.5;

describe('the box', () => {
  test.each([
    ['发改', '区发改局'],
    ['fgj', '区发改局'],
    ['qufagaiju', '区发改局'],
    ['发改委', '区发改局'],
    ['交通运输局', '区交通局'],
    ['教育局', '区教体局'],
    ['区住房和城乡建设局', '区住建局'],
    ['消防', '区消防救援大队'],
    ['云溪消防救援大队', '区消防救援大队'],
  ])('%s leads to %s', async (typed, name) => {
    const page = await takePage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${origin}/${NOTICE}/annex-4/`);
    const box = await boxOf(page);
    await box.fill(typed);
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain(name);
    await box.press('ArrowDown');
    await box.press('Enter');
    await page.waitForURL(/\/orgs\/[a-z]+\/$/);
    expect(await page.locator('h1').textContent()).toBe(name);
    await givePage(page);
  });

  test('loads nothing before it is touched, then at most 15 KB', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    let bytes = 0;
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${origin}/${NOTICE}/plan/`, { waitUntil: 'networkidle' });
    const before = asked.length;
    expect(asked.filter((url) => url.includes('box.json'))).toEqual([]);
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
    });
    await page.locator('.bar').getByRole('combobox').focus();
    await expect.poll(() => asked.slice(before).some((url) => url.includes('box.json'))).toBe(true);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(15_000);
    await page.close();
  });

  test('by keyboard: arrows choose, Escape closes, what is found is announced; composing searches nothing', async () => {
    const page = await takePage();
    await page.goto(`${origin}/${NOTICE}/`);
    const box = page.locator('.bar').getByRole('combobox');
    await box.fill('区');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(3);
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('search-options-1');
    expect(await page.locator('.bar .search-box [role="status"]').textContent()).toMatch(/\d个单位/);
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await box.evaluate((input: HTMLInputElement) => {
      input.value = 'fgj';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    expect(await page.getByRole('option').count()).toBe(0);
    await givePage(page);
  });

  test('an answer costs no more than laying the page out some times', async () => {
    const page = await takePage();
    await page.goto(`${origin}/${NOTICE}/`);
    await page.locator('.bar').getByRole('combobox').fill('区');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(3);
    const answers = await ratios(MOST_LAYOUTS, () =>
      page
        .locator('.bar')
        .getByRole('combobox')
        .evaluate((input: HTMLInputElement) => {
          const time = (work: () => void) => {
            const start = performance.now();
            work();
            document.body.getBoundingClientRect();
            return performance.now() - start;
          };
          const own = ['发', '发改', 'f', 'fg', 'fgj', '交通运输局'].map((typed) =>
            time(() => {
              input.value = typed;
              input.dispatchEvent(new InputEvent('input'));
            }),
          );
          document.body.hidden = true;
          document.body.getBoundingClientRect();
          return { own, by: [time(() => (document.body.hidden = false))] };
        }),
    );
    const most = Math.max(...answers);
    console.log(`the box’s answer is at most ${most.toFixed(2)} layouts of the page`);
    expect(most).toBeLessThanOrEqual(MOST_LAYOUTS);
    await givePage(page);
  });
});

test('an attribution shows the words that it answers for', async () => {
  const page = await takePage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/${NOTICE}/annex-3/#c2-1-2`);
  const clause = page.locator('[data-clause="annex-3/2-1-2"]');
  const covered = () => clause.locator('.covered').allTextContents();
  await clause.locator('.remark').nth(1).hover();
  expect((await covered()).join('')).toMatch(/^落实“一册”.*区科工局牵头）$/);
  await clause.locator('.remark a').first().focus();
  expect((await covered()).join('')).toMatch(/^2\.抓好民营经济.*区工商联、区科工局牵头）$/);
  await givePage(page);
});

test('without scripts the organisations are two links away', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/${NOTICE}/annex-4/`);
  expect(await page.locator('.bar').getByRole('combobox').isVisible()).toBe(false);
  await page.locator('.entries').getByRole('link', { name: '责任清单' }).click();
  await page.locator('main').getByRole('link', { name: '单位', exact: true }).click();
  await page.getByRole('link', { name: '区财政局', exact: true }).click();
  expect(await page.locator('h1').textContent()).toBe('区财政局');
  await context.close();
});

test('an organisation’s page lists each of its tasks once', async () => {
  const { responsibilities } = JSON.parse(readFileSync(`content/${NOTICE}/responsibilities.json`, 'utf8')) as {
    responsibilities: { roles: { orgs: string[] }[] }[];
  };
  const page = await takePage();
  for (const org of ['qukegongju', 'luchengzhen', 'gezhenjiedao']) {
    const count = responsibilities
      .flatMap(({ roles }) => roles.flatMap(({ orgs }) => orgs))
      .filter((id) => id === org).length;
    expect(count).toBeGreaterThan(0);
    await page.goto(`${origin}/${NOTICE}/orgs/${org}/`);
    expect(await page.locator('tr[data-task]').count()).toBe(count);
  }
  await givePage(page);
});
