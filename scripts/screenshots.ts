/**
 * `npm run screenshots`: the README's pictures, from dist/ as it stands: the front page on a phone, an annex on a desk.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { prepareBrowser } from './browser.ts';
import { serve } from './serve/serve.ts';

const FOLDER = 'docs/screenshots';
const SHOTS = [
  { name: 'phone', path: '/', width: 390, height: 844 },
  { name: 'desk', path: '/yyzbf-2023-4/annex-6/#c2-1-1-2', width: 1280, height: 844 },
] as const;

const { path: executablePath, env } = prepareBrowser();
const served = await serve('dist');
const browser = await chromium.launch({ executablePath, env: { ...(process.env as Record<string, string>), ...env } });
mkdirSync(FOLDER, { recursive: true });
for (const { name, path, width, height } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(served.origin + path);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`${FOLDER}/${name}.png`);
}
await browser.close();
await served.close();
