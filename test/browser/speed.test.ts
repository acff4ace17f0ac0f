/** Text is visible soon: what a page must load before it paints, and how much later it paints than itself alone would. */
import { expect, inject, test } from 'vitest';
import { slowPaint } from '../../scripts/checks/paint.ts';
import { NOTICE } from '../pages.ts';
import { browser } from './chromium.ts';
import { ratios } from './ratio.ts';

const origin = inject('origin');

/** Requests that a page may wait for before it paints, and bytes of them and itself as sent. */
const MOST_BLOCKING = 1;
const MOST_BYTES = 20_000;
/** First paint, in those of the same page without its files and scripts, on a slow phone and network. */
const MOST_RATIO = 2.5;

const PATHS = ['annex-4/', 'annex-1/2-1-3/', ''];

test.each(PATHS)('/%s waits for little before it paints', async (path) => {
  const page = await browser.newPage();
  await page.goto(`${origin}/${NOTICE}/${path}`);
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  const { blocking, bytes } = await page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    const waited = loaded.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      blocking: waited.map(({ name }) => name),
      bytes: [own, ...waited].reduce((sum, entry) => sum + (entry?.encodedBodySize ?? 0), 0),
    };
  });
  await page.close();
  console.log(`/${path}: ${blocking.length} requests block, ${bytes} B`);
  expect(blocking.length, blocking.join(' ')).toBeLessThanOrEqual(MOST_BLOCKING);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(PATHS.slice(0, 2))('/%s paints not much later than itself alone', async (path) => {
  const address = `${origin}/${NOTICE}/${path}`;
  const [ratio = Infinity] = await ratios(MOST_RATIO, async () => ({
    own: [(await slowPaint(browser, address)).first],
    by: [(await slowPaint(browser, address, true)).first],
  }));
  console.log(`/${path} paints ${ratio.toFixed(2)} times as late as itself alone`);
  expect(ratio).toBeLessThanOrEqual(MOST_RATIO);
});
