/** The search page in a browser: the promise, the address, near results, budgets. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { ClausesFile, TopicsFile } from '../../src/model/schema/schema.ts';
import { NOTICE, SEED } from '../pages.ts';
import { bruteForce, linesOf, sample, samplePairs } from '../search.ts';
import { random } from '../setup/seed.ts';
import { browser, givePage, takePage } from './chromium.ts';
import { ratios } from './ratio.ts';

const origin = inject('origin');

/** Layouts of the page that an answer may cost. */
const MOST_LAYOUTS = 16;
const SEARCH = `${origin}/${NOTICE}/search/`;
const lines = linesOf('content', NOTICE, SEED);
const { clauses: CLAUSES } = JSON.parse(readFileSync(`content/${NOTICE}/clauses.json`, 'utf8')) as ClausesFile;
const NUMBERED = CLAUSES.map(({ id }) => id);
const next = random();

async function open(query = '', width = 390): Promise<Page> {
  const page = await takePage({ viewport: { width, height: 844 } });
  await page.goto(SEARCH + query);
  await settled(page);
  return page;
}

/** Counts what a page loads from now on; asked when nothing is under way, it says so many bytes. */
function countTraffic(page: Page): () => Promise<number> {
  let bytes = 0;
  let pending = 0;
  page.on('request', () => (pending += 1));
  page.on('requestfailed', () => (pending -= 1));
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      bytes += responseBodySize + responseHeadersSize;
      pending -= 1;
    });
  });
  return async () => {
    await expect.poll(() => pending).toBe(0);
    return bytes;
  };
}

async function settled(page: Page): Promise<void> {
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Types into the page's box and reads what it shows, to the last result. */
async function shown(page: Page, typed: string): Promise<{ ids: (string | number)[]; guessed: number; count: number }> {
  await page.locator('[data-search-input]').fill(typed);
  await settled(page);
  for (const more = page.locator('[data-search-more]'); (await more.count()) > 0;) await more.click();
  return page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('[data-search-results] > *')];
    // Neither what says it otherwise nor what has it as its number holds it.
    const exact = items.filter(({ dataset }) => dataset['near'] === undefined && dataset['numbered'] === undefined);
    return {
      ids: exact.map(({ dataset }) => dataset['clause'] ?? Number(dataset['frameLine'])),
      guessed: items.filter(({ dataset }) => /^(?:typo|part)$/.test(dataset['near'] ?? '')).length,
      count: Number(document.querySelector('[data-search-count]')?.textContent),
    };
  });
}

const same = (ids: readonly (string | number)[], set: ReadonlySet<string | number>) =>
  ids.length === set.size && ids.every((id) => set.has(id));

describe('what Ctrl+F would find is found, and nothing else', () => {
  test('60 strings through the page', async () => {
    const page = await open();
    const wrong: string[] = [];
    for (const string of sample(lines, 60, 12, next)) {
      const expected = bruteForce(lines, [string]);
      const { ids, guessed, count } = await shown(page, string);
      if (!same(ids, expected) || guessed > 0 || count !== expected.size) wrong.push(string);
    }
    expect(wrong).toEqual([]);
    await givePage(page);
  });

  test('200 strings and 50 of several parts through the page’s own engine', async () => {
    const page = await open('?q=%E5%85%BB%E8%80%81');
    const asked = [...sample(lines, 200, 12, next).map((string) => [string]), ...samplePairs(lines, 50, next)];
    const answers = await page.evaluate(
      async (queries) => {
        const search = document.querySelector('search-page') as unknown as {
          find: (typed: string) => Promise<(string | number)[]>;
        };
        const found: (string | number)[][] = [];
        for (const query of queries) found.push(await search.find(query));
        return found;
      },
      asked.map((parts) => parts.join(' ')),
    );
    const wrong = asked.filter((parts, i) => !same(answers[i] ?? [], bruteForce(lines, parts)));
    expect(wrong).toEqual([]);
    await givePage(page);
  });
});

describe('the address', () => {
  test('holds words and filters; back and forward restore them', async () => {
    const page = await open('?q=%E9%A1%B9%E7%9B%AE');
    const count = () => page.locator('[data-search-count]').textContent();
    const all = Number(await count());
    await page.locator('main summary').click();
    await page.getByLabel('单位', { exact: true }).selectOption('qufagaiju');
    await settled(page);
    await expect.poll(async () => Number(await count())).toBeLessThan(all);
    const some = await count();
    await page.getByLabel('角色').selectOption('lead');
    await expect.poll(() => page.url()).toContain('org=qufagaiju&role=lead');
    await expect.poll(count).not.toBe(some);
    const few = await count();
    await page.goBack();
    await expect.poll(count).toBe(some);
    expect(await page.getByLabel('角色').inputValue()).toBe('');
    await page.goForward();
    await expect.poll(count).toBe(few);
    await page.reload();
    await settled(page);
    await expect.poll(count).toBe(few);
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(async () => Number(await count())).toBe(all);
    await givePage(page);
  });

  test('each filter says how many it would leave', async () => {
    const page = await open('?q=%E9%A1%B9%E7%9B%AE');
    await page.locator('main summary').click();
    const options = page.getByLabel('篇章').locator('option');
    const texts = (await options.allTextContents()).slice(1);
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) {
      await page.getByLabel('篇章').selectOption({ label: text });
      await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe(/（(\d+)）$/.exec(text)?.[1]);
      await page.getByLabel('篇章').selectOption('');
      await expect.poll(() => page.url()).not.toContain('part=');
    }
    await givePage(page);
  });

  test('follows what is typed, and a clause is a page back from its result', async () => {
    const page = await open();
    await page.locator('[data-search-input]').fill('电梯');
    await expect.poll(() => page.url()).toBe(`${SEARCH}?q=${encodeURIComponent('电梯')}`);
    await page.getByRole('link', { name: '支持既有住宅加装电梯' }).click();
    await page.waitForURL(`${origin}/${NOTICE}/annex-6/2-1-2-3/`);
    await page.goBack();
    await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe('3');
    expect(await page.locator('[data-search-input]').inputValue()).toBe('电梯');
    await givePage(page);
  });
});

test('a result says where it stands, its number and heading, words around the hit, and who answers', async () => {
  const page = await open('?q=%E5%85%BB%E8%80%81');
  const first = page.locator('[data-search-results] > *').first();
  expect(await first.getAttribute('data-clause')).toBe('annex-6/2-1-1-5');
  expect(await first.locator('.path').textContent()).toMatch(/^附件6 打好重点民生保障仗 › 二、.*› （一）/);
  expect(await first.locator('.sign').textContent()).toBe('2.1.1.5');
  expect(await first.getByRole('link').textContent()).toBe('（5）提升基本养老服务水平');
  expect(await first.locator('.snippet').textContent()).toContain('居家适老化改造101户。（区民政局牵头）');
  expect(await first.locator('.snippet mark').allTextContents()).toEqual(['养老', '养老']);
  expect(await first.locator('.who').textContent()).toContain('牵头 区民政局');
  expect(await page.locator('[data-search-status]').textContent()).toBe('共9条含有“养老”');
  await givePage(page);
});

test('near results are said to be near, and why', async () => {
  const page = await open(`?q=${encodeURIComponent('发改委牵头')}`);
  const items = page.locator('[data-search-results] > *');
  expect(await items.count()).toBeGreaterThan(0);
  expect(await page.locator('[data-search-results] > [data-near]').count()).toBe(await items.count());
  expect(await page.locator('[data-search-status]').textContent()).toContain('没有一条含有“发改委牵头”');
  expect(await items.first().locator('.why').textContent()).toContain('换成原文的叫法：区发改局牵头');
  await givePage(page);
});

test('what says it otherwise stands behind what was found, marked and counted apart', async () => {
  const page = await open('?q=GDP');
  expect(await page.locator('[data-search-status]').textContent()).toBe('共1条含有“GDP”；另有2条说法相近');
  const items = page.locator('[data-search-results] > *');
  expect(await items.evaluateAll((all) => all.map(({ dataset }) => dataset['near'] ?? 'exact'))).toEqual([
    'exact',
    'synonym',
    'synonym',
  ]);
  expect(await items.nth(1).locator('.why').textContent()).toBe('相近 · 换成原文的叫法：地区生产总值');
  await givePage(page);
});

test('where nothing is found, topics that may help are links', async () => {
  const page = await open(`?q=${encodeURIComponent('鑫淼焱')}`);
  const status = page.locator('[data-search-status]');
  expect(await status.textContent()).toContain('没有找到含“鑫淼焱”的句子');
  const { topics } = JSON.parse(readFileSync(`content/${NOTICE}/topics.json`, 'utf8')) as TopicsFile;
  const titles = topics.filter(({ kind }) => kind === 'topic').map(({ title }) => title);
  expect(await status.getByRole('link').allTextContents()).toEqual(titles);
  for (const link of await status
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
    expect((await fetch(link)).status).toBe(200);
  }
  await page.locator('[data-search-input]').fill('学生伙食钱');
  await expect.poll(() => status.getByRole('link').allTextContents()).toContain('上学');
  expect(await status.getByRole('link').count()).toBeLessThan(titles.length);
  await givePage(page);
});

describe('numbers of clauses', () => {
  const listed = (page: Page) =>
    page
      .locator('[data-search-results] > [data-numbered]')
      .evaluateAll((items) => items.map(({ dataset }) => dataset['clause'] ?? ''));

  test.each(['2.1.3', '２．１．３', '二（一）3', '二　(一)　3'])(
    '%s: all that have it, those of the part that was read first',
    async (typed) => {
      const page = await open(`?q=${encodeURIComponent(typed)}&from=annex-4`);
      const found = await listed(page);
      expect(found[0]).toBe('annex-4/2-1-3');
      expect([...found].sort()).toEqual(
        ['annex-1', 'annex-2', 'annex-3', 'annex-4', 'annex-6'].flatMap((part) =>
          NUMBERED.filter((id) => id === `${part}/2-1-3`),
        ),
      );
      expect(await page.locator('[data-search-status]').textContent()).toContain(
        `编号是“${typed.trim()}”的条款有${found.length}条`,
      );
      // No guesses beside clauses that have the number.
      expect(await page.locator('[data-search-results] > *').count()).toBe(found.length);
      const first = page.locator('[data-search-results] > *').first();
      expect(await first.locator('.path').textContent()).toContain('附件4');
      expect(await first.locator('h3').textContent()).toContain('2.1.3 3.常态化监测防范债务风险');
      await givePage(page);
    },
  );

  test('附1 2.1.3 is one, and filters count', async () => {
    const page = await open(`?q=${encodeURIComponent('附1 2.1.3')}`);
    expect(await listed(page)).toEqual(['annex-1/2-1-3']);
    await page.goto(`${SEARCH}?q=2.1.3&part=annex-3`);
    await settled(page);
    expect(await listed(page)).toEqual(['annex-3/2-1-3']);
    await givePage(page);
  });
});

test('the filter of parts says what it counts, and how many of them are clauses', async () => {
  const page = await open('?part=plan');
  const clauses = NUMBERED.filter((id) => id.startsWith('plan/')).length;
  expect(await page.locator('[data-search-status]').textContent()).toMatch(
    new RegExp(`^共\\d+条（条款${clauses}条，标题、落款等\\d+行）$`),
  );
  expect(await page.locator('form details').textContent()).toContain('标题、落款等行也是结果');
  await givePage(page);
});

test('on paper results are whole', async () => {
  const page = await open(`?q=${encodeURIComponent('养老')}`);
  const text = () => page.locator('[data-search-results]').evaluate((list) => (list as HTMLElement).innerText);
  expect(await text()).toContain('…');
  await page.emulateMedia({ media: 'print' });
  const printed = await text();
  await page.emulateMedia({ media: null });
  expect(printed).not.toContain('…');
  const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '');
  const cells = await page
    .locator('[data-search-results] > *')
    .evaluateAll((items) => items.map((item) => item.querySelector('.snippet')?.textContent ?? ''));
  for (const [i, id] of [...bruteForce(lines, ['养老'])].entries()) {
    const line = plain(lines.find((one) => one.id === id)?.text ?? '');
    const bodies = cells.map((cell) => plain(cell.replaceAll('…', '')));
    expect(
      bodies.some((body) => body.length > 0 && line.endsWith(body)),
      `${i}: ${id}`,
    ).toBe(true);
    expect(plain(printed), String(id)).toContain(line.slice(-30));
  }
  await givePage(page);
});

test('more can be shown, by keyboard too', async () => {
  const page = await open(`?q=${encodeURIComponent('区')}`);
  const items = page.locator('[data-search-results] > *');
  const first = await items.count();
  await page.locator('[data-search-more]').focus();
  await page.keyboard.press('Enter');
  expect(await items.count()).toBeGreaterThan(first);
  expect(
    await items
      .nth(first)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await givePage(page);
});

test('composing asks nothing; its end does', async () => {
  const page = await open('?q=%E7%94%B5%E6%A2%AF');
  await page.locator('[data-search-input]').fill('');
  const devtools = await page.context().newCDPSession(page);
  await page.clock.install();
  await devtools.send('Input.imeSetComposition', { text: 'yang', selectionStart: 4, selectionEnd: 4 });
  await page.clock.runFor(5000);
  expect(await page.locator('[data-search-count]').count()).toBe(0);
  await devtools.send('Input.insertText', { text: '养老' });
  await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe('9');
  await page.context().close();
});

test('says that it loads, and when it cannot; then it can be tried again', async () => {
  const page = await takePage();
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/records.json', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(`${SEARCH}?q=%E5%85%BB%E8%80%81`);
  const status = page.locator('[data-search-status]');
  await expect.poll(() => status.textContent()).toBe('正在载入…');
  expect(await page.locator('[data-search-results]').getAttribute('aria-busy')).toBe('true');
  release();
  await expect.poll(() => status.textContent()).toContain('搜索没有载入成功');
  expect(await status.getByRole('link').getAttribute('href')).toBe(`/${NOTICE}/#parts`);
  await page.unroute('**/records.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect.poll(() => page.locator('[data-search-count]').textContent()).toBe('9');
  await givePage(page);
});

test('the index gone is not “nothing found”', async () => {
  const page = await takePage();
  await page.route('**/pagefind-entry.json*', (route) => route.abort());
  await page.goto(`${SEARCH}?q=%E5%85%BB%E8%80%81`);
  await expect.poll(() => page.locator('[data-search-status]').textContent()).toContain('搜索没有载入成功');
  await givePage(page);
});

test('the title of a part leads to the part with its words marked', async () => {
  const page = await open(`?q=${encodeURIComponent('打好科技创新攻坚仗')}`);
  await page.locator('[data-frame-line="81"] a').click();
  await page.waitForURL(`${origin}/${NOTICE}/annex-2/`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1);
  await givePage(page);
});

describe('budgets', () => {
  test('a first question costs at most 160 KB in all, later ones 30 KB in the median', async () => {
    const costs: number[] = [];
    for (const typed of ['经济增长', '7.5%', '养老 电梯']) {
      const page = await browser.newPage();
      await page.goto(SEARCH, { waitUntil: 'networkidle' });
      const traffic = countTraffic(page);
      await page.locator('[data-search-input]').focus();
      await shown(page, typed);
      const first = await traffic();
      expect(first).toBeGreaterThan(50_000);
      expect(first, typed).toBeLessThanOrEqual(160_000);
      console.log(`first question, ${typed}: ${first} B`);
      let before = first;
      for (const string of sample(lines, 10, 6, next)) {
        await shown(page, string);
        const now = await traffic();
        costs.push(now - before);
        before = now;
      }
      await page.close();
    }
    const median = costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? NaN;
    console.log(`later questions: median ${median} B, most ${costs.at(-1)} B`);
    expect(median).toBeLessThanOrEqual(30_000);
  });

  test('an answer takes no more than laying the page out some times, and asks for nothing that is there', async () => {
    const page = await open('?q=%E5%85%BB%E8%80%81');
    const strings = ['区', '经济', '发展', '项目 企业', '，', '7.5%', ...sample(lines, 20, 8, next)];
    // Every piece of the index is there.
    for (const string of strings) await shown(page, string);
    const traffic = countTraffic(page);
    const found = await ratios(MOST_LAYOUTS, () =>
      page.evaluate(async (asked) => {
        const input = document.querySelector<HTMLInputElement>('[data-search-input]');
        const list = document.querySelector('[data-search-results]');
        const answer = async (typed: string) => {
          const start = performance.now();
          if (input) input.value = typed;
          input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
          while (list?.getAttribute('aria-busy') === 'true') await new Promise((done) => setTimeout(done));
          document.body.getBoundingClientRect();
          return performance.now() - start;
        };
        // The page with its answer, hidden and shown again: longer answers have longer pages.
        const own: number[] = [];
        const by: number[] = [];
        for (const string of asked) {
          await answer('');
          own.push(await answer(string));
          const start = performance.now();
          document.body.hidden = true;
          document.body.getBoundingClientRect();
          document.body.hidden = false;
          document.body.getBoundingClientRect();
          by.push(performance.now() - start);
        }
        return { own, by };
      }, strings),
    );
    found.sort((a, b) => a - b);
    const most = found.at(-1);
    console.log(`an answer is ${found[13]?.toFixed(1)} layouts of its page in the median, ${most?.toFixed(1)} at most`);
    expect(most).toBeLessThanOrEqual(MOST_LAYOUTS);
    expect(await traffic()).toBe(0);
    await page.close();
  });
});

test('without scripts it says where to look instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(SEARCH);
  expect(await page.locator('search-page').isVisible()).toBe(false);
  expect(await page.locator('.no-scripts').textContent()).toContain('Ctrl+F');
  await page.getByRole('main').getByRole('link', { name: '目录' }).click();
  expect(page.url()).toBe(`${origin}/${NOTICE}/#parts`);
  await context.close();
});
