/** The targets' page in a browser: filters, orders, files of what is shown, the phone, paper. */
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { saidAgain } from '../../src/model/repeats.ts';
import { comparable, scaleOf } from '../../src/words/targets.ts';
import { responsibilitiesFile, targetsFile, type TargetRecord } from '../../src/model/schema/schema.ts';
import type { TableFile } from '../../src/table/file.ts';
import { NOTICE } from '../pages.ts';
import { browser, givePage, takePage, withPage as withAnyPage, type PageOptions } from './chromium.ts';
import { ratios } from './ratio.ts';
import { squeeze } from './squeeze.ts';

const address = `${inject('origin')}/${NOTICE}/targets/`;
const load = (name: string) => JSON.parse(readFileSync(`content/${NOTICE}/${name}.json`, 'utf8')) as unknown;
const published = targetsFile.parse(load('targets')).targets;
/** As the page has them: by campaign, each in the notice's order. */
const targets = [...Map.groupBy(published, ({ campaign }) => campaign).values()].flat();
const { responsibilities } = responsibilitiesFile.parse(load('responsibilities'));
/** Layouts of the whole page, most of which is out of sight and costs nothing, that a change may cost. */
const MOST_LAYOUTS = 2;
const byId = new Map(targets.map((target) => [target.id, target]));

const withPage = (options: PageOptions, use: (page: Page) => Promise<void>, search = '') =>
  withAnyPage(address + search, { viewport: { width: 1440, height: 900 }, ...options }, use);

/** Ids of the rows on screen, top first. */
const shown = (page: Page) =>
  page
    .locator('tr[data-target]:not([hidden])')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['target'] ?? ''));
const choose = (page: Page, name: string, value: string) => page.locator(`select[name=${name}]`).selectOption(value);
const idsOf = (fits: (target: TargetRecord) => boolean) => targets.filter(fits).map(({ id }) => id);
const rolesOf = ({ responsibility }: TargetRecord) =>
  responsibilities.find(({ id }) => id === responsibility)?.roles ?? [];
const orgsOf = (target: TargetRecord) => rolesOf(target).flatMap(({ orgs }) => orgs);
const again = saidAgain(published);
/** As the page says it. */
const counted = (ids: readonly string[]) => {
  const more = ids.filter((id) => again.has(id)).length;
  const once = more > 0 ? `，重复的只算一次是${ids.length - more}项` : '';
  return `显示${ids.length}项，共${targets.length}项${once}`;
};
const status = (page: Page) => page.locator('target-table [role="status"]').textContent();

describe('filters', () => {
  let opened: Promise<Page> | undefined;
  async function open(): Promise<Page> {
    const page = await takePage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    return page;
  }
  afterAll(async () => {
    if (opened) await givePage(await opened);
  });

  test.each<[string, string, (target: TargetRecord) => boolean]>([
    ['campaign', 'campaign-6', ({ campaign }) => campaign === 'campaign-6'],
    ['campaign', 'plan', ({ campaign }) => campaign === null],
    ['org', 'quminzhengju', (target) => orgsOf(target).includes('quminzhengju')],
    ['role', 'lead', (target) => rolesOf(target).some(({ role }) => role === 'lead')],
    ['kind', 'money', ({ kind }) => kind === 'money'],
    ['kind', 'none', ({ kind }) => kind === null],
    ['comparator', 'growth', ({ comparator }) => comparator.startsWith('growth')],
    ['comparator', 'qualitative', ({ comparator }) => comparator === 'qualitative'],
    ['force', '力争', ({ force }) => force === '力争'],
    ['force', 'none', ({ force }) => force === null],
  ])('%s %s', async (name, value, fits) => {
    // Each leaves the page as it found it.
    const page = await (opened ??= open());
    await choose(page, name, value);
    const expected = idsOf(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(await shown(page)).toEqual(expected);
    expect(await status(page)).toBe(counted(expected));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ [name]: value });
    await page.reload();
    expect(await shown(page)).toEqual(expected);
    expect(await page.locator(`select[name=${name}]`).inputValue()).toBe(value);
    await page.getByRole('button', { name: '全部显示' }).click();
    expect(await shown(page)).toHaveLength(targets.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test.each<[string, (target: TargetRecord) => boolean]>([
    ['nobody', ({ responsibility }) => responsibility === null],
    ['due', ({ deadline }) => deadline !== null],
    ['number', ({ kind }) => kind !== null],
    ['once', ({ id }) => !again.has(id)],
  ])('%s', async (name, fits) => {
    await withPage({}, async (page) => {
      const box = page.locator(`input[name=${name}]`);
      await box.check();
      const expected = idsOf(fits);
      expect(expected.length).toBeGreaterThan(0);
      expect(await shown(page)).toEqual(expected);
      expect(await page.locator('label', { has: box }).locator('small').textContent()).toBe(String(expected.length));
      expect(new URL(page.url()).search).toBe(`?${name}=1`);
      await page.reload();
      expect(await shown(page)).toEqual(expected);
    });
  });

  test('an address from before asks for the same', async () => {
    await withPage(
      {},
      async (page) => {
        expect(await shown(page)).toEqual(idsOf(({ responsibility }) => responsibility === null));
      },
      '?org=none',
    );
  });

  test('unit and role are asked of one assignment', async () => {
    await withPage({}, async (page) => {
      await choose(page, 'org', 'quzhujianju');
      await choose(page, 'role', 'lead');
      const expected = idsOf((target) =>
        rolesOf(target).some(({ role, orgs }) => role === 'lead' && orgs.includes('quzhujianju')),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(idsOf((target) => orgsOf(target).includes('quzhujianju')).length);
      expect(await shown(page)).toEqual(expected);
    });
  });

  test('a link with a choice lands at the table', async () => {
    await withPage(
      { viewport: { width: 390, height: 800 } },
      async (page) => {
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
        expect(await page.locator('#all').isVisible()).toBe(true);
        const top = await page.locator('#all').evaluate((head) => head.getBoundingClientRect().top);
        expect(top).toBeLessThan(200);
      },
      '?due=1',
    );
  });

  test('groups shut and open; a link into one that is shut opens it', async () => {
    await withPage({}, async (page) => {
      const group = page.locator('tbody[data-group="campaign-1"]');
      await group.getByRole('button', { name: '经济增长主动仗' }).click();
      expect(await group.locator('tr[data-target]:visible').count()).toBe(0);
      await page.evaluate(() => {
        location.hash = '#annex-1-2-4-1-t7';
      });
      await expect.poll(() => page.locator('#annex-1-2-4-1-t7 blockquote').isVisible()).toBe(true);
    });
  });

  test('several at once, and words in any width and case', async () => {
    await withPage({}, async (page) => {
      await choose(page, 'campaign', 'campaign-1');
      await choose(page, 'kind', 'money');
      expect(await shown(page)).toEqual(idsOf((each) => each.campaign === 'campaign-1' && each.kind === 'money'));
      await page.getByRole('button', { name: '全部显示' }).click();
      await page.locator('input[name=q]').fill('ｇｄｐ 达到');
      expect(await shown(page)).toContain('annex-1/2-4-1-t7');
      expect((await shown(page)).length).toBeLessThan(20);
      expect(new URL(page.url()).searchParams.get('q')).toBe('ｇｄｐ 达到');
      await page.locator('input[name=q]').fill('原文里没有的话');
      expect(await shown(page)).toEqual([]);
      expect(await status(page)).toBe('没有符合条件的目标');
      expect(await page.locator('target-table .files').isVisible()).toBe(false);
    });
  });

  test('an address opens what it says; a value that is no choice shows all', async () => {
    const search = '?campaign=campaign-2&force=力争&q=企业&sort=-value';
    await withPage(
      {},
      async (page) => {
        const ids = await shown(page);
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(byId.get(id)).toMatchObject({ campaign: 'campaign-2', force: '力争' });
        expect(await page.locator('select[name=sort]').inputValue()).toBe('-value');
      },
      search,
    );
    await withPage(
      {},
      async (page) => {
        expect(await shown(page)).toHaveLength(targets.length);
      },
      '?campaign=campaign-99&sort=nothing',
    );
  });

  test('a link to a row that is hidden shows it', async () => {
    await withPage(
      {},
      async (page) => {
        await page.locator('a[href="#annex-1-1-p1-t2"]').first().click();
        await expect.poll(() => page.locator('#annex-1-1-p1-t2').isVisible()).toBe(true);
        expect(new URL(page.url()).search).toBe('');
      },
      '?kind=money',
    );
  });
});

describe('order', () => {
  test('by value: within one measure only, either way; what has none last', async () => {
    await withPage({}, async (page) => {
      const header = page.locator('th[data-sort="-value"]');
      for (const direction of ['descending', 'ascending'] as const) {
        await header.getByRole('button').click();
        expect(await header.getAttribute('aria-sort')).toBe(direction);
        const ids = await shown(page);
        expect(ids.toSorted()).toEqual(targets.map(({ id }) => id).toSorted());
        const rows = ids.flatMap((id) => byId.get(id) ?? []);
        const scales = rows.map(scaleOf);
        const changes = scales.filter((scale, i) => scale !== scales[i - 1]);
        expect(new Set(changes).size).toBe(changes.length);
        expect(changes.at(-1)).toBeNull();
        for (const own of Map.groupBy(rows, scaleOf).values()) {
          const values = own.map((row) => comparable(row) ?? 0);
          const turn = direction === 'ascending' ? 1 : -1;
          expect(values).toEqual(values.toSorted((one, other) => turn * (one - other)));
        }
      }
      await header.getByRole('button').click();
      expect(await shown(page)).toEqual(targets.map(({ id }) => id));
      expect(await page.locator('th[aria-sort]').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.each([
    ['指标', 'indicator'],
    ['谁负责', 'who'],
    ['期限', 'deadline'],
  ])('by %s, and back', async (name, sort) => {
    await withPage({}, async (page) => {
      const words = async () =>
        (await page.locator('tr[data-target]').evaluateAll((rows) => rows.map((row) => row.textContent))).join('');
      const before = await words();
      const button = page.locator('th[data-sort]', { hasText: name }).getByRole('button');
      await button.click();
      expect(new URL(page.url()).searchParams.get('sort')).toBe(sort);
      const up = await shown(page);
      expect(up).not.toEqual(targets.map(({ id }) => id));
      await button.click();
      expect(new URL(page.url()).searchParams.get('sort')).toBe(`-${sort}`);
      expect(await shown(page)).not.toEqual(up);
      await button.click();
      expect(await words()).toBe(before);
    });
  });
});

describe('files', () => {
  const indicators = (ids: readonly string[]) => ids.map((id) => byId.get(id)?.indicator);
  async function take(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
  const rowsOf = (bytes: Buffer) => {
    const book = read(bytes, { type: 'buffer', raw: true });
    return utils.sheet_to_json<(string | number | null)[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
      header: 1,
      defval: null,
    });
  };

  test.each(['?campaign=campaign-6&kind=money&sort=-value', '?q=企业', '?sort=who', ''])(
    '%s: CSV, XLSX and JSON are the rows on screen in their order',
    async (search) => {
      await withPage(
        {},
        async (page) => {
          // The whole file has the notice's own order.
          const ids = search === '' ? published.map(({ id }) => id) : await shown(page);
          expect(ids.length).toBeGreaterThan(3);
          const count = search === '' ? '' : `-${ids.length}`;
          const csv = await take(page, 'CSV');
          expect(csv.name).toBe(`${NOTICE}-targets${count}.csv`);
          expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
          const [, ...lines] = rowsOf(csv.bytes);
          expect(lines.map(([first]) => first)).toEqual(indicators(ids));
          const xlsx = await take(page, 'Excel');
          const [, ...cells] = rowsOf(xlsx.bytes);
          expect(cells.map(([first]) => first)).toEqual(indicators(ids));
          const texts = (row: readonly (string | number | null)[]) =>
            row.slice(0, -1).map((value) => (value === null ? null : String(value)));
          expect(cells.map(texts)).toEqual(lines.map(texts));
          const json = JSON.parse((await take(page, 'JSON')).bytes.toString()) as TableFile;
          expect(json.rows.map(({ id }) => id)).toEqual(ids);
        },
        search,
      );
    },
  );

  test('what makes workbooks loads when one is asked for', async () => {
    await withPage({}, async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
      await choose(page, 'kind', 'money');
      expect(scripts).toEqual([]);
      await take(page, 'Excel');
      expect(scripts.some((path) => path.includes('xlsx'))).toBe(true);
    });
  });
});

test.each([1440, 360])('at %i px a change costs little more than laying the page out', async (width) => {
  await withPage({ viewport: { width, height: 800 } }, async (page) => {
    const steps: [string, string][] = [
      ['campaign', 'campaign-6'],
      ['campaign', ''],
      ['sort', '-value'],
      ['sort', 'who'],
      ['q', '企业'],
      ['q', ''],
      ['sort', ''],
    ];
    const found = await ratios(MOST_LAYOUTS, () =>
      page.evaluate((changes) => {
        const time = (work: () => void) => {
          const start = performance.now();
          work();
          document.body.getBoundingClientRect(); // rows are where they will be
          return performance.now() - start;
        };
        const own = changes.map(([field, value]) => {
          const element = document.querySelector<HTMLSelectElement>(`[name="${field}"]`);
          if (!element) throw new Error(`no ${field}`);
          element.value = value;
          return time(() => element.dispatchEvent(new Event('input', { bubbles: true })));
        });
        document.body.hidden = true;
        document.body.getBoundingClientRect();
        return { own, by: [time(() => (document.body.hidden = false))] };
      }, steps),
    );
    const most = Math.max(...found);
    console.log(`at ${width} px a change is at most ${most.toFixed(2)} layouts of the page`);
    expect(most).toBeLessThanOrEqual(MOST_LAYOUTS);
  });
});

test('on a phone a row is indicator and promise, opened all of it; nothing is cut off, and it is still a table', async () => {
  await withPage({ viewport: { width: 360, height: 740 }, isMobile: true }, async (page) => {
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBe(widths[1]);
    const row = page.locator('#annex-1-2-4-1-t7');
    await row.scrollIntoViewIfNeeded();
    expect((await row.boundingBox())?.height).toBeLessThanOrEqual(46);
    await row.locator('summary').click();
    // The row follows what the browser tells of its details, which comes a task later.
    await expect.poll(() => row.getByRole('cell').count()).toBe(4);
    const cells = await row
      .locator('> *')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    for (const { left, right } of cells) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
    expect(await page.getByRole('table', { name: '目标' }).locator('tr[data-target]').count()).toBe(targets.length);
    expect(await row.getByRole('rowheader').textContent()).toContain('园区GDP');
    expect(await page.locator('target-table thead').isVisible()).toBe(false);
  });
});

test('on a wide screen the table’s header stays in sight, below the site’s', async () => {
  await withPage({}, async (page) => {
    await page.locator('#annex-3-2-1-5-t2').scrollIntoViewIfNeeded();
    const [head, fields, bar] = await Promise.all(
      ['target-table thead', 'fieldset', '.site-header'].map((selector) => page.locator(selector).boundingBox()),
    );
    // Below it stands what filters, and below that the heads.
    expect(Math.abs((fields?.y ?? 0) - (bar?.height ?? 0))).toBeLessThan(2);
    expect(Math.abs((head?.y ?? 0) - (fields?.y ?? 0) - (fields?.height ?? 0))).toBeLessThan(2);
  });
});

test('at 390 px the page is at most 12,000 px high with every group open, and twenty rows print on three sheets', async () => {
  await withPage({ viewport: { width: 390, height: 800 } }, async (page) => {
    const height = await page.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('tr[data-target]')) {
        row.style.setProperty('content-visibility', 'visible');
      }
      return document.documentElement.scrollHeight;
    });
    expect(height).toBeLessThanOrEqual(12_000);
  });
  const page = await browser.newPage();
  await page.goto(`${address}?kind=money`);
  expect((await shown(page)).length).toBeGreaterThan(20);
  const data = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  expect(pdf.numPages).toBeLessThanOrEqual(3);
});

test('without JavaScript the whole table, no controls, and files of all', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('tr[data-target]:visible').count()).toBe(targets.length);
    expect(await page.locator('fieldset').isVisible()).toBe(false);
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(`/${NOTICE}/targets.csv`);
  });
});

test('on A4 every row is there, whole, under a header on each sheet of the table', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const data = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  let text = '';
  let heads = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    expect([width, height].map(Math.round)).toEqual([595, 842]);
    const items = (await sheet.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
    for (const { str, transform, width: wide } of items.filter((item) => item.str.trim() !== '')) {
      expect.soft(Number(transform[4]) + wide, `${str} on ${number}`).toBeLessThanOrEqual(width);
    }
    const own = items.map(({ str }) => str).join('');
    if (own.includes('谁负责')) heads += 1;
    text += own;
  }
  expect(heads).toBeGreaterThan(5);
  const plain = (words: string) => squeeze(words).normalize('NFKC');
  const squeezed = plain(text);
  // Once for each, and once where the page says how many.
  const nobody = targets.filter(({ responsibility }) => responsibility === null).length;
  expect(squeezed.match(/没写责任单位/g)?.length).toBe(nobody + 1);
  const lost = targets.filter(({ text: said }) => !squeezed.includes(plain(said)));
  expect(lost.map(({ id }) => id)).toEqual([]);
  expect(squeezed).not.toContain('全部显示');
});
