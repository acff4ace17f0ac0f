/** Every kind of page under the site's own headers: nothing is refused, nothing fails, nothing comes from elsewhere. */
import { afterAll, describe, expect, inject, test } from 'vitest';
import { PAGES } from '../pages.ts';
import { launch } from './chromium.ts';

const origin = inject('origin');
const browser = await launch();
afterAll(() => browser.close());

describe.each(PAGES)('$kind ($path)', ({ path, status = 200 }) => {
  test('loads without a violation, an error or a foreign request', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const found: string[] = [];
    page.on('pageerror', (error) => found.push(error.message));
    page.on('console', (message) => {
      // Chromium logs the missing page's own status, and that of the addresses above it, which the page tries.
      const missing = status === 404 && message.text().includes('404 (Not Found)');
      if (['error', 'warning'].includes(message.type()) && !missing) found.push(message.text());
    });
    page.on('response', (response) => {
      const asked = response.url() === origin + path || response.request().method() === 'HEAD';
      if (response.status() >= 400 && !asked) found.push(`${response.url()} ${response.status()}`);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) found.push(`${request.url()} is elsewhere`);
    });
    const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(status);
    expect(await response?.headerValue('content-security-policy')).toContain("default-src 'none'");
    expect(found).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
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
