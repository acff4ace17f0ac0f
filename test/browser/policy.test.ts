/** Every kind of page under the site's own headers: nothing is refused, nothing fails, nothing comes from elsewhere. */
import type { Request } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { PAGES, type PageKind } from '../pages.ts';
import { browser } from './chromium.ts';

const origin = inject('origin');

describe('loads without a violation, an error or a foreign request', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  afterAll(() => context.close());
  let found: string[] = [];
  let asked: PageKind = { kind: '', path: '' };
  const here = (url: string) => url === origin + asked.path;
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    // Chromium logs the missing page's own status, and that of the addresses above it, which the page tries.
    const missing = asked.status === 404 && message.text().includes('404 (Not Found)');
    if (['error', 'warning'].includes(message.type()) && !missing) found.push(message.text());
  });
  page.on('response', (response) => {
    const wanted = here(response.url()) || response.request().method() === 'HEAD';
    if (response.status() >= 400 && !wanted) found.push(`${response.url()} ${response.status()}`);
  });
  const pending = new Set<Request>();
  let requests = 0;
  page.on('request', (request) => {
    pending.add(request);
    requests += 1;
    if (new URL(request.url()).origin !== origin) found.push(`${request.url()} is elsewhere`);
  });

  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));

  /** Until the page has nothing to do and waits for nothing: what it loads after itself, and what that loads, is there. */
  async function settle(): Promise<void> {
    for (let before = -1; before !== requests || pending.size > 0;) {
      before = requests;
      // A starved browser may never be idle: it is asked for a second at most, each time.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
    }
  }

  test.each(PAGES)('$kind ($path)', async (kind) => {
    found = [];
    asked = kind;
    const response = await page.goto(origin + kind.path);
    await settle();
    expect(response?.status()).toBe(kind.status ?? 200);
    expect(await response?.headerValue('content-security-policy')).toContain("default-src 'none'");
    expect(found).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test('the policy is in force: an inline script would be refused and seen', async () => {
  const page = await browser.newPage();
  const found: string[] = [];
  page.on('console', (message) => found.push(message.text()));
  await page.route(`${origin}/`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', '<script>document.title = "changed"</script></body>');
    await route.fulfill({ response, body });
  });
  await page.goto(`${origin}/`);
  expect(await page.title()).not.toBe('changed');
  expect(found.join()).toContain('Content Security Policy');
  await page.close();
});
