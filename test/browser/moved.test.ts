/** Pages that moved or are gone: an address that was shared leads on, whatever the host knows. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, withTag } from '../../scripts/checks/dom.ts';
import { serve, type Served } from '../../scripts/serve/serve.ts';
import { makeProject, readSeeds } from '../../scripts/project.ts';
import { checkLinks } from '../site/links.ts';
import { metas, readPages } from '../site/site.ts';
import { launch } from './chromium.ts';
import { violations } from './violations.ts';

const SLUG = 'wzbf-2024-12';
const seeds = readSeeds('test/fixtures/shelf');
const ITEM = '施工时间避开早晚高峰（7:00—9:00、17:00—19:00）。';
const GONE = '（二）健全长效机制。落实街巷长制，每季度通报一次。\n';
/** The item stands under the second task now, and a clause is no more. */
const text = `${(seeds['notice.txt'] ?? '').replace(`2．${ITEM}\n`, '').replace(GONE, '').trimEnd()}\n1．${ITEM}\n`;
const data = `${seeds['notice.yaml'] ?? ''}
moved:
  - { from: annex-1/2-1-2/, to: annex-1/2-2-1/, on: 2026-11-20, note: 原文更正后移到第二项 }
  - { from: orgs/qufangguanju/, to: orgs/quzhujianju/, on: 2026-11-21, note: 合并了同一单位的写法 }
removed:
  - { address: plan/2-2/, on: 2026-11-22, note: 原文更正后删去 }
`;
const project = makeProject(seeds);
const browser = await launch();
const path = (page: string) => `/${SLUG}/${page}`;
const lock = (...flags: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/lock.ts', ...flags], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
let served: Served;

beforeAll(async () => {
  served = await serve(project.dist, { host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await served.close();
  project.remove();
});

async function arrive(address: string): Promise<string> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.origin + address);
  await expect.poll(() => page.locator('h1').first().textContent()).not.toBe('本页已移走');
  const { pathname, search, hash } = new URL(page.url());
  await page.close();
  expect(errors).toEqual([]);
  return pathname + search + hash;
}

test('what is gone fails the build until the data file says what became of it, and a person accepts it', async () => {
  await project.run('content');
  writeFileSync(join(project.folder, 'seeds/notice.txt'), text);
  const failing = await project.start('content').done;
  expect(failing.code).toBe(1);
  expect(failing.output).toMatch(/annex-1\/2-1-2 as it was published, found it gone: .* under moved: or removed:/);
  expect(lock('--accept')).toMatchObject({ status: 1, said: expect.stringContaining('without a note') as string });
  writeFileSync(join(project.folder, 'seeds/notice.yaml'), data);
  expect(lock('--accept').status).toBe(0);
  // What was told is told for good.
  writeFileSync(join(project.folder, 'seeds/notice.yaml'), data.replace(/removed:\n.*\n/, ''));
  expect((await project.start('content').done).output).toContain('Expected plan/2-2/, which was published and is gone');
  writeFileSync(join(project.folder, 'seeds/notice.yaml'), data);
  const output = await project.run('build', { SITE_URL: served.origin });
  // Never published: said, for it may be a slip.
  expect(output).toMatch(/warning Expected a page that was published, found orgs\/qufangguanju\//);
  expect(output).not.toMatch(/published, found (?:annex|plan)/);
});

test('the host file has the moves, and is not served itself', async () => {
  const moves = [
    `${path('annex-1/2-1-2/')} ${path('annex-1/2-2-1/')} 301\n`,
    `${path('orgs/qufangguanju/')} ${path('orgs/quzhujianju/')} 301\n`,
  ];
  expect(readFileSync(join(project.dist, '_redirects'), 'utf8')).toBe(moves.join(''));
  expect((await fetch(`${served.origin}/_redirects`)).status).toBe(404);
  const response = await fetch(`${served.origin}${path('annex-1/2-1-2/')}?x=1`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, `${path('annex-1/2-2-1/')}?x=1`]);
});

const WAYS: [string, string][] = [
  ['annex-1/2-1-2/?x=1#c2-1-2-s1', 'annex-1/2-2-1/?x=1#c2-1-2-s1'],
  ['orgs/qufangguanju/#campaign-1', 'orgs/quzhujianju/#campaign-1'],
];

test.each(WAYS)('%s leads to %s', async (from, to) => {
  expect(await arrive(path(from))).toBe(path(to));
});

test('the fragment of a sentence that moved leads to the sentence, without JavaScript too', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.origin}${path('annex-1/2-1-2/')}#c2-1-2-s1`);
  expect(new URL(page.url()).pathname).toBe(path('annex-1/2-2-1/'));
  expect(await page.locator('[id="c2-2-1-s1"]').innerText()).toBe(ITEM);
  expect(await page.locator('[id="c2-2-1-s1"] [id="c2-1-2-s1"], .clause > [id="c2-1-2"]').count()).toBe(2);
  await context.close();
});

describe('the pages at the old addresses', () => {
  const old = (page: string) => readPages(project.dist).find((each) => each.path === path(page));

  test('say where to, since when, why, and which page is the one to cite', () => {
    const page = old('annex-1/2-1-2/');
    expect(page?.html).toMatch(/本页已移到\s*<a href="[^"]*annex-1\/2-2-1\/"[^>]*>附件1第二部分第（二）项第1目<\/a>/);
    expect(page?.html).toContain('2026年11月20日起。原因：原文更正后移到第二项');
    const canonical = page && withTag(page.document, 'link').find((link) => attribute(link, 'rel') === 'canonical');
    expect(canonical && attribute(canonical, 'href')).toBe(served.origin + path('annex-1/2-2-1/'));
  });

  test('say what is gone, with the nearest page above', async () => {
    const response = await fetch(served.origin + path('plan/2-2/'));
    expect(response.status).toBe(200);
    const page = old('plan/2-2/');
    expect(page && metas(page, 'robots')).toEqual(['noindex']);
    expect(page?.html).toContain('本页已撤下');
    expect(page?.html).toContain('2026年11月22日起。原因：原文更正后删去');
    expect(page?.html).toMatch(/最近的上一级：<a href="\/wzbf-2024-12\/plan\/2\/">/);
  });

  test('a link into the part that names a clause of old finds where it went', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}${path('annex-1/')}#c2-1-2`);
    const entry = page.locator(':target');
    expect(await entry.textContent()).toContain('已移到');
    await entry.getByRole('link').click();
    await page.waitForURL(`**${path('annex-1/2-2-1/')}`);
    await page.close();
  });

  test('all links hold, the markup is valid', async () => {
    const pages = readPages(project.dist);
    expect(checkLinks(project.dist, pages, served.origin).broken).toEqual([]);
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    });
    for (const where of ['annex-1/2-1-2/', 'orgs/qufangguanju/', 'plan/2-2/', 'annex-1/', 'list/']) {
      const { results } = await validator.validateString(old(where)?.html ?? '', where);
      expect(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        where,
      ).toEqual([]);
    }
  });
});

describe('on a host that knows no _redirects', () => {
  beforeAll(() => {
    rmSync(join(project.dist, '_redirects'));
  });

  test.each(WAYS)('%s leads to %s all the same', async (from, to) => {
    expect((await fetch(served.origin + path(from))).status).toBe(200);
    expect(await arrive(path(from))).toBe(path(to));
  });

  test('without scripts it is a link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.origin + path('annex-1/2-1-2/'));
    await page.locator('main a[data-moved]').click();
    await page.waitForURL(`**${path('annex-1/2-2-1/')}`);
    await context.close();
  });

  test.each(['annex-1/2-1-2/', 'plan/2-2/', 'annex-1/', 'list/'])('axe finds nothing on %s', async (where) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    // The page stays where it is; axe brings its own script.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(served.origin + path(where));
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
