/**
 * The browser that the global setup made ready, one for all files of a worker, and pages that are used again: a new
 * page is a process, under our headers two, and costs more than what most tests do with it.
 */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

const { path, env } = inject('browser');

/** Milliseconds; ends what hangs, also where the machine is starved. */
const LIMIT = 100_000;

/**
 * Processes are what a browser spends its time on. Under COOP, which changes nothing for pages that open no others, each
 * navigation to the site begins one, and a spare one is kept besides; pages of one context can share theirs. The other
 * names are Playwright's own that matter here, for its list is replaced as a whole.
 */
const WITHOUT = [
  'CrossOriginOpenerPolicy',
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];
const ARGS = [`--disable-features=${WITHOUT.join()}`, '--renderer-process-limit=1'];

/** It ends with the worker. Its own pages are for tests that leave something behind: a clock, a slowed CPU, a cache. */
export const browser: Browser = await chromium.launch({
  executablePath: path,
  args: ARGS,
  env: { ...(process.env as Record<string, string>), ...env },
  timeout: LIMIT,
});
browser.on('context', (context) => {
  context.setDefaultTimeout(LIMIT);
});

export interface PageOptions extends BrowserContextOptions {
  /** Runs before any script of a page. */
  script?: string;
}

const free = new Map<string, Page[]>();
const keys = new WeakMap<Page, string>();
const PLAIN: PageOptions = { viewport: { width: 1280, height: 720 } };

/** A page as a reader opens it for the first time, with the viewport of a small desk unless told; `givePage` takes it back. */
export async function takePage(options: PageOptions = {}): Promise<Page> {
  const { script, ...rest } = { ...PLAIN, ...options };
  const key = JSON.stringify([rest, script]);
  const found = free.get(key)?.pop();
  if (found) return found;
  const context = await browser.newContext(rest);
  if (script !== undefined) await context.addInitScript(script);
  const page = await context.newPage();
  keys.set(page, key);
  return page;
}

/** Takes a page back: what was shown, kept, intercepted, listened to and emulated is gone. */
export async function givePage(page: Page): Promise<void> {
  const key = keys.get(page);
  if (key === undefined) throw new Error('Expected a page that takePage gave, found another');
  const [{ viewport }] = JSON.parse(key) as [BrowserContextOptions];
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await page.emulateMedia({ media: null, colorScheme: null });
  if (viewport) await page.setViewportSize(viewport);
  // Off the page, that the same address with a fragment opens it anew; a picture of the site's costs no new process.
  if (page.url().startsWith('http')) await page.goto(new URL('/favicon.svg', page.url()).href);
  // Where the test refuses storage there is none to clear.
  await page.evaluate(() => {
    try {
      localStorage.clear();
      sessionStorage.clear();
    } catch {
      return;
    }
  });
  free.set(key, [...(free.get(key) ?? []), page]);
}

/** Opens an address, unless it is null, in a reader's own page; fails on any error and on anything that the page's policy refuses. */
export async function withPage(
  address: string | null,
  options: PageOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const page = await takePage(options);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (address !== null) await page.goto(address);
  await use(page, page.context());
  expect(errors).toEqual([]);
  await givePage(page);
}
