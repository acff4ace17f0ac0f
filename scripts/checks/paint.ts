/**
 * `npm run paint -- <dist before> <dist> <path>`: when a page of two builds paints on a slow phone and network, by turns, seven
 * times each; prints the medians and their ratio.
 */
import { median } from 'd3';
import { chromium, type Browser } from 'playwright-core';
import { prepareBrowser } from '../browser.ts';
import { serve } from '../serve/serve.ts';

/** Milliseconds after the navigation began. */
export interface Paint {
  /** First contentful paint. */
  first: number;
  /** Largest contentful paint; null where the page runs no scripts, for then it has no observers. */
  largest: number | null;
}

/** 1.6 Mbps down, 750 kbps up, 150 ms: Lighthouse's slow phone. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;
const TURNS = 7;

/** How a page paints when it is opened for the first time; `bare`: by itself, without its files and scripts. */
export async function slowPaint(browser: Browser, address: string, bare = false): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: !bare });
  const page = await context.newPage();
  if (bare) await page.route(/\.(?:css|js|svg)$/, (route) => route.abort());
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address);
  let first = 0;
  while (first === 0) {
    first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  }
  const largest = bare
    ? null
    : await page.evaluate(
        () =>
          new Promise<number>((done) => {
            new PerformanceObserver((list) => {
              done(list.getEntries().at(-1)?.startTime ?? 0);
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
  await context.close();
  return { first, largest };
}

if (import.meta.main) {
  const [before = '', after = '', path = ''] = process.argv.slice(2);
  if (path === '') throw new Error('Expected npm run paint -- <dist before> <dist> </path/of/the/page/>');
  const { path: executablePath, env } = prepareBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const sites = await Promise.all([before, after].map((dist) => serve(dist)));
  const paints = sites.map(() => [] as Paint[]);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [i, { origin }] of sites.entries()) paints[i]?.push(await slowPaint(browser, origin + path));
  }
  for (const name of ['first', 'largest'] as const) {
    const [old = 0, now = 0] = paints.map((each) => median(each, (paint) => paint[name] ?? 0) ?? 0);
    console.log(
      `${name} contentful paint: ${old.toFixed()} ms before, ${now.toFixed()} ms now, ${(now / old).toFixed(2)} ×`,
    );
  }
  await browser.close();
  for (const site of sites) await site.close();
}
