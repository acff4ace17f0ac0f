/** The browser that the global setup made ready, one for all files of a worker; it ends with the worker. */
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

const { path, env } = inject('browser');

/** Milliseconds; ends what hangs, also where the machine is starved. */
const LIMIT = 100_000;

export const browser: Browser = await chromium.launch({
  executablePath: path,
  env: { ...(process.env as Record<string, string>), ...env },
  timeout: LIMIT,
});
browser.on('context', (context) => {
  context.setDefaultTimeout(LIMIT);
});
