/** Arriving at a clause: in view, marked, announced, without a shift; and the ways about a part. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { fragment } from '../../src/clause/id.ts';
import type { ClausesFile } from '../../src/model/schema/schema.ts';
import { NOTICE } from '../pages.ts';
import { browser, givePage, takePage } from './chromium.ts';

const origin = inject('origin');

const { clauses } = JSON.parse(readFileSync(`content/${NOTICE}/clauses.json`, 'utf8')) as ClausesFile;
const parts = [...new Set(clauses.map(({ part }) => part))];

test('every clause’s fragment lands in view at 390 px', async () => {
  const page = await takePage({ viewport: { width: 390, height: 844 } });
  const missed: string[] = [];
  for (const part of parts) {
    await page.goto(`${origin}/${NOTICE}/${part}/`);
    const own = clauses.filter((clause) => clause.part === part);
    const seen = await page.evaluate(
      async (hashes) => {
        const found: boolean[] = [];
        for (const hash of hashes) {
          location.hash = hash;
          await new Promise((done) => {
            addEventListener('hashchange', done, { once: true });
          });
          const first = document.getElementById(hash)?.querySelector('[data-source]')?.getBoundingClientRect();
          const top = first && document.elementFromPoint(Math.min(first.left + 30, innerWidth - 1), first.top + 12);
          const inside = first && first.top >= 0 && first.top + 24 < innerHeight;
          found.push(inside === true && top?.closest(`[id="${hash}"]`) != null);
        }
        return found;
      },
      own.map(({ id }) => fragment(id)),
    );
    missed.push(...own.filter((_, i) => !seen[i]).map(({ id }) => id));
  }
  expect(missed).toEqual([]);
  await givePage(page);
});

test('a fragment is marked and announced, and nothing shifts', async () => {
  const page = await takePage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}/${NOTICE}/annex-6/#c2-1-1-2-s1`);
  await expect.poll(() => page.locator('body > .arrival').textContent()).toContain('促进高质量充分就业');
  const colour = (selector: string) => page.locator(selector).evaluate((e) => getComputedStyle(e).backgroundColor);
  expect(await colour('#c2-1-1-2-s1')).not.toBe(await colour('#c2-1-1-3-s1'));
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // What was painted with the announcement is in the record by the second frame after it.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              done(sum);
            }),
          ),
        );
      }),
  );
  expect(shift).toBeLessThanOrEqual(0.05);
  await givePage(page);
});

describe('the contents on a phone', () => {
  test.each([true, false])(
    'open over the text, lead to a clause and close (scripts: %s)',
    async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(`${origin}/${NOTICE}/annex-4/`);
      const contents = page.locator('#contents');
      await page.getByRole('link', { name: '目录', exact: true }).click();
      const box = await contents.boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, width: 390 });
      await contents.getByRole('link', { name: '3.强化银行配套融资' }).click();
      expect(page.url()).toContain('#c2-3-3');
      expect((await contents.boundingBox())?.y).not.toBe(0);
      await context.close();
    },
  );

  test('Escape closes them, and a button leads back to where the reader was', async () => {
    const page = await takePage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${origin}/${NOTICE}/annex-4/`);
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    await page.getByRole('link', { name: '目录', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('#contents');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(3000);
    await page.getByRole('link', { name: '目录', exact: true }).click();
    await page.locator('#contents').getByRole('link', { name: '10.加强宣传舆论引导' }).click();
    await page.getByRole('button', { name: '回到刚才的位置' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(3000);
    await givePage(page);
  });
});

test('on a desk the contents follow the reader', async () => {
  const page = await takePage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/${NOTICE}/annex-4/#c2-3-3`);
  await expect.poll(() => page.locator('#contents [aria-current]').textContent()).toBe('3.强化银行配套融资');
  await givePage(page);
});

test('a sentence’s link appears on a click and by keyboard, not on mere hover, and costs no tab stop', async () => {
  const page = await takePage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/${NOTICE}/annex-1/`);
  const hash = () => page.locator('.sentence-link').evaluate((link) => (link as HTMLAnchorElement).hash);
  const box = page.locator('.sentence-box');
  const sentence = page.locator('[id="c1-p1-s2"]');
  await sentence.hover();
  expect(await box.isVisible()).toBe(false);
  await sentence.click();
  await expect.poll(hash).toBe('#c1-p1-s2');
  // Beside the text, level with the sentence, upon nothing.
  const [tools, words, text] = await Promise.all(
    [box, sentence, page.locator('[data-clause="annex-1/1-p1"] p')].map((each) => each.boundingBox()),
  );
  expect(tools?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
  expect(Math.abs((tools?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(2);
  await page.locator('[data-clause="annex-1/1-p1"] .permalink').focus();
  expect(await hash()).toBe('#c1-p1-s1');
  await page.keyboard.press('ArrowRight');
  expect(await hash()).toBe('#c1-p1-s2');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('#c1-p1-s2');
  // Names in attributions, the permalink, references and the sign of a slip are stops, and nothing else.
  expect(
    await page.locator('.clause :is(a, [tabindex="0"]):not(.permalink, .remark a, .ref, [href$="#notes"])').count(),
  ).toBe(0);
  await givePage(page);
});

test.each([
  ['annex-1/2-1-9/', ['annex-1/2-1/', 'annex-1/2-1-5/'], '（一）激发释放消费潜力'],
  ['2.1.3/', ['annex-1/2-1-3/', 'annex-3/2-1-3/', 'annex-4/2-1-3/', 'annex-6/2-1-3/'], '3.大力发展夜间经济'],
  ['annex-1/2.1.3/', ['annex-1/2-1-3/'], '3.大力发展夜间经济'],
  ['annex1/2-1-3', ['annex-1/2-1-3/'], '3.大力发展夜间经济'],
  ['orgs/nobody/', ['orgs/'], '单位'],
])('without a page, /%s names what was likely meant', async (path, hrefs, name) => {
  const page = await takePage();
  await page.goto(`${origin}/${NOTICE}/${path}`);
  const links = page.locator('[data-nearest] a');
  await expect
    .poll(async () =>
      (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).slice(0, hrefs.length),
    )
    .toEqual(hrefs.map((href) => `/${NOTICE}/${href}`));
  expect(await links.first().textContent()).toContain(name);
  expect(await page.locator('[data-nearest]').textContent()).not.toContain('/');
  await givePage(page);
});

test.each([
  '/%',
  '//',
  '/%E0%A4',
  `/${NOTICE}/%/`,
  `/${'-'.repeat(300)}`,
  `/${NOTICE}/${'1-'.repeat(150)}`,
  `//a.invalid/${NOTICE}/`,
])('without a page, %s throws nothing and asks no other host', async (path) => {
  const page = await takePage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const html = readFileSync(`${inject('dist')}/404.html`, 'utf8');
  await page.route(
    (url) => url.href === new URL(origin + path).href,
    (route) => route.fulfill({ status: 404, contentType: 'text/html', body: html }),
  );
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  expect(await page.locator('h1').textContent()).toBe('没有这个网页');
  expect(errors).toEqual([]);
  expect([...hosts]).toEqual([new URL(origin).host]);
  await page.context().close();
});

test('a box goes to a clause by its number, and asks for anything else', async () => {
  const page = await takePage();
  await page.goto(`${origin}/`);
  const box = page.locator('main').getByRole('combobox');
  await box.fill('附件1 二（一）3');
  await page.locator('main').getByRole('button', { name: '搜索' }).click();
  await page.waitForURL(`${origin}/${NOTICE}/annex-1/2-1-3/`);
  await page.goBack();
  await box.fill('哪一条');
  await box.press('Enter');
  await page.waitForURL(`${origin}/${NOTICE}/search/?q=*`);
  await givePage(page);
});
