/**
 * `npm run lighthouse`: Lighthouse's phone scores of dist/ as it stands, served under its own headers. Prints a
 * table; exit code 1 when a page scores less than it must. Build with SITE_URL=http://127.0.0.1:4399, so that
 * canonical links are those of the server.
 */
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { prepareBrowser } from '../browser.ts';
import { serve } from '../serve/serve.ts';

const PORT = 4399;
const DEBUG_PORT = 4398;
const PAGES = ['', 'annex-4/', 'annex-1/2-1-3/'].map((page) => `/yyzbf-2023-4/${page}`);
const LEAST = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

const { path: executablePath, env } = prepareBrowser();
const served = await serve('dist', { port: PORT });
const browser = await chromium.launch({
  executablePath,
  args: [`--remote-debugging-port=${DEBUG_PORT}`],
  env: { ...(process.env as Record<string, string>), ...env },
});
const categories = Object.keys(LEAST) as (keyof typeof LEAST)[];
console.log(`| page | ${categories.join(' | ')} |\n|${' --- |'.repeat(categories.length + 1)}`);
for (const page of PAGES) {
  const result = await lighthouse(served.origin + page, {
    port: DEBUG_PORT,
    onlyCategories: categories,
    logLevel: 'error',
  });
  const scores = categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
  console.log(`| ${page} | ${scores.join(' | ')} |`);
  const low = Object.values(result?.lhr.audits ?? {}).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  if (categories.some((name, i) => (scores[i] ?? 0) < LEAST[name])) {
    process.exitCode = 1;
    for (const { id, title, displayValue } of low) console.log(`  ${id}: ${title} ${displayValue ?? ''}`);
  }
}
await browser.close();
await served.close();
