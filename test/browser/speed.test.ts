/** Text is visible soon: what a page must load before it paints, and how much later it paints than its text alone would. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { browser } from './chromium.ts';

const origin = inject('origin');

/** Requests that a page may wait for before it paints, and bytes of them and itself as sent. */
const MOST_BLOCKING = 5;
const MOST_BYTES = 20_000;
/** First paint, in those of the same text without style or script, on a slow phone and network. */
const MOST_RATIO = 2.5;
const TRIES = 2;

/** Milliseconds of a loaded page's first contentful paint; read from outside, for a page without scripts has no observers. */
async function paint(page: Page): Promise<number> {
  const read = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await expect.poll(read).toBeGreaterThan(0);
  return read();
}

/** First contentful paint with 4 × slower CPU, 1.6 Mbps and 150 ms, in milliseconds; `bare`: of the text alone. */
async function slowPaint(path: string, bare: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: !bare });
  const page = await context.newPage();
  if (bare) await page.route(/\.(?:css|js|svg)$/, (route) => route.abort());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(origin + path);
  const ms = await paint(page);
  await context.close();
  return ms;
}

const PATHS = ['annex-4/', 'annex-1/2-1-3/', ''];

test.each(PATHS)('/%s waits for little before it paints', async (path) => {
  const page = await browser.newPage();
  await page.goto(`${origin}/${NOTICE}/${path}`);
  await paint(page);
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

test.each(PATHS.slice(0, 2))('/%s paints not much later than its text alone', async (path) => {
  const times = { own: [] as number[], bare: [] as number[] };
  for (let i = 0; i < TRIES; i += 1) {
    times.own.push(await slowPaint(`/${NOTICE}/${path}`, false));
    times.bare.push(await slowPaint(`/${NOTICE}/${path}`, true));
  }
  // The quickest of each: the machine may be busy with something else.
  const [own, bare] = [Math.min(...times.own), Math.min(...times.bare)];
  console.log(`/${path}: first paint ${own.toFixed()} ms, its text alone ${bare.toFixed()} ms`);
  expect(own / bare).toBeLessThanOrEqual(MOST_RATIO);
});
