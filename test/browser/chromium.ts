/** Launches the browser that the global setup made ready. */
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** A new browser; close it when the file's tests are done. */
export function launch(): Promise<Browser> {
  const { path, env } = inject('browser');
  return chromium.launch({ executablePath: path, env: { ...(process.env as Record<string, string>), ...env } });
}
