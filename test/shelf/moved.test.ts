/** Pages that moved or are gone: an address that was shared leads on, whatever the host knows. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { attribute, withTag } from '../../scripts/checks/dom.ts';
import { serve, type Served } from '../../scripts/serve/serve.ts';
import { makeProject } from '../../scripts/project.ts';
import { checkLinks } from '../site/links.ts';
import { metas, readPages } from '../site/site.ts';
import { browser, givePage, takePage } from '../browser/chromium.ts';
import { violations } from '../browser/violations.ts';
import { ITEM, PUBLISHED, SECOND, SECOND_DATA, SECOND_TEXT } from './seeds.ts';

const shelf = inject('shelf');
const path = (page: string) => `/${SECOND}/${page}`;

async function arrive(address: string, origin = shelf.origin): Promise<string> {
  const page = await takePage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(origin + address);
  await expect.poll(() => page.locator('h1').first().textContent()).not.toBe('本页已移走');
  const { pathname, search, hash } = new URL(page.url());
  await givePage(page);
  expect(errors).toEqual([]);
  return pathname + search + hash;
}

test('what is gone fails the build until the data file says what became of it, and a person accepts it', async () => {
  const project = makeProject(PUBLISHED);
  onTestFinished(project.remove);
  await project.run('content');
  writeFileSync(join(project.folder, 'seeds/notice.txt'), SECOND_TEXT);
  const failing = await project.start('content -- --strict').done;
  expect(failing.code).toBe(1);
  expect(failing.output).toMatch(/annex-1\/2-1-2 as it was published, found it gone: .* under moved: or removed:/);
  const refused = await project.start('lock -- --accept').done;
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('without a note');
  const tell = (data: string) => {
    writeFileSync(join(project.folder, 'seeds/notice.yaml'), data);
  };
  tell(SECOND_DATA);
  await project.run('lock -- --accept');
  // What was told is told for good.
  tell(SECOND_DATA.replace(/removed:\n.*\n/, ''));
  expect((await project.start('content').done).output).toContain('Expected plan/2-2/, which was published and is gone');
  tell(SECOND_DATA);
  const output = await project.run('content');
  // Never published: said, for it may be a slip.
  expect(output).toMatch(/warning Expected a page that was published, found orgs\/qufangguanju\//);
  expect(output).not.toMatch(/published, found (?:annex|plan)/);
});

test('the host file has the moves, and is not served itself', async () => {
  const moves = [
    `${path('annex-1/2-1-2/')} ${path('annex-1/2-2-1/')} 301\n`,
    `${path('orgs/qufangguanju/')} ${path('orgs/quzhujianju/')} 301\n`,
  ];
  expect(readFileSync(join(shelf.dist, '_redirects'), 'utf8')).toBe(moves.join(''));
  expect((await fetch(`${shelf.origin}/_redirects`)).status).toBe(404);
  const response = await fetch(`${shelf.origin}${path('annex-1/2-1-2/')}?x=1`, { redirect: 'manual' });
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
  await page.goto(`${shelf.origin}${path('annex-1/2-1-2/')}#c2-1-2-s1`);
  expect(new URL(page.url()).pathname).toBe(path('annex-1/2-2-1/'));
  expect(await page.locator('[id="c2-2-1-s1"]').innerText()).toBe(ITEM);
  expect(await page.locator('[id="c2-2-1-s1"] [id="c2-1-2-s1"], .clause > [id="c2-1-2"]').count()).toBe(2);
  await context.close();
});

describe('the pages at the old addresses', () => {
  const old = (page: string) => readPages(shelf.dist).find((each) => each.path === path(page));

  test('say where to, since when, why, and which page is the one to cite', () => {
    const page = old('annex-1/2-1-2/');
    expect(page?.html).toMatch(/本页已移到\s*<a href="[^"]*annex-1\/2-2-1\/"[^>]*>附件1第二部分第（二）项第1目<\/a>/);
    expect(page?.html).toContain('2026年11月20日起。原因：原文更正后移到第二项');
    const canonical = page && withTag(page.document, 'link').find((link) => attribute(link, 'rel') === 'canonical');
    expect(canonical && attribute(canonical, 'href')).toBe(shelf.origin + path('annex-1/2-2-1/'));
  });

  test('say what is gone, with the nearest page above', async () => {
    const response = await fetch(shelf.origin + path('plan/2-2/'));
    expect(response.status).toBe(200);
    const page = old('plan/2-2/');
    expect(page && metas(page, 'robots')).toEqual(['noindex']);
    expect(page?.html).toContain('本页已撤下');
    expect(page?.html).toContain('2026年11月22日起。原因：原文更正后删去');
    expect(page?.html).toMatch(/最近的上一级：<a href="\/wzbf-2024-12\/plan\/2\/">/);
  });

  test('a link into the part that names a clause of old finds where it went', async () => {
    const page = await takePage();
    await page.goto(`${shelf.origin}${path('annex-1/')}#c2-1-2`);
    const entry = page.locator(':target');
    expect(await entry.textContent()).toContain('已移到');
    await entry.getByRole('link').click();
    await page.waitForURL(`**${path('annex-1/2-2-1/')}`);
    await givePage(page);
  });

  test('all links hold, the markup is valid', async () => {
    const pages = readPages(shelf.dist);
    expect(checkLinks(shelf.dist, pages, shelf.origin).broken).toEqual([]);
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
  let served: Served;
  const bare = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
  beforeAll(async () => {
    for (const name of readdirSync(shelf.dist)) {
      if (name !== '_redirects') symlinkSync(join(shelf.dist, name), join(bare, name));
    }
    served = await serve(bare);
  });
  afterAll(async () => {
    await served.close();
    rmSync(bare, { recursive: true });
  });

  test.each(WAYS)('%s leads to %s all the same', async (from, to) => {
    expect((await fetch(served.origin + path(from))).status).toBe(200);
    expect(await arrive(path(from), served.origin)).toBe(path(to));
  });

  test('without scripts it is a link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.origin + path('annex-1/2-1-2/'));
    await page.locator('main a[data-moved]').press('Enter');
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
