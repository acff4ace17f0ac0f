/**
 * `npm run filter -- [dist]`: how long 责任清单 takes from a press to the next paint, at four times slower CPU; of the notice
 * as it is, and of one with ten times its tasks, as list, and with ten times its units, as network. Prints the median and
 * the worst of the presses, in milliseconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { max, median } from 'd3';
import { chromium, type Browser } from 'playwright-core';
import { prepareBrowser } from '../browser.ts';
import { serve } from '../serve/serve.ts';

const CPU_SLOWDOWN = 4;
/** Each is pressed and pressed again. */
const PRESSED = ['[data-value="lead"]', '[data-facet="campaigns"][data-value="2"]', '[data-switch="target"]'];
const TURNS = 3;
const WIDTHS = [1440, 390];

/** The page with its rows so many times over, each with an id of its own. */
function timesOver(html: string, times: number): string {
  return html.replace(/<tr [^>]*data-task="[\s\S]*?<\/tr>/g, (row) =>
    Array.from({ length: times }, (_, i) => row.replace(/data-task="([^"]+)"/, `data-task="$1-${i}"`)).join(''),
  );
}

/** The page with ten times its units: each unit of the figure and in each row with others of a name of its own. */
function tenTimesUnits(html: string): string {
  const names = Array.from({ length: 10 }, (_, i) => (i === 0 ? '' : `-${i}`));
  return html
    .replace(/<a [^>]*data-(?:edge|node)="(?!campaign-|plan)[\s\S]*?<\/a>/g, (mark) =>
      names
        .map((name) =>
          mark.replace(/data-(org|node)="([^"]+)"/g, `data-$1="$2${name}"`).replace(/data-edge="/, `$&${name}`),
        )
        .join(''),
    )
    .replace(/ data-a="([^"]*)"/g, (_, units: string) => {
      const all = names.flatMap((name) => units.split(' ').map((unit) => unit + name));
      return ` data-a="${all.join(' ')}"`;
    });
}

/** Milliseconds of each press, from the event to the paint that shows what came of it. */
async function presses(browser: Browser, address: string, html: string, width: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await page.goto(address);
  await page.waitForSelector('.task-filters:not([hidden])', { state: 'attached' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const times = await page.evaluate(
    async ({ pressed, turns }) => {
      const painted = () =>
        new Promise<number>((done) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              done(performance.now());
            };
            port2.postMessage(null);
          });
        });
      const own: number[] = [];
      for (let turn = 0; turn < turns * 2; turn += 1) {
        for (const selector of pressed) {
          await painted();
          await painted();
          const from = performance.now();
          document.querySelector<HTMLElement>(selector)?.click();
          own.push((await painted()) - from);
        }
      }
      return own;
    },
    { pressed: PRESSED, turns: TURNS },
  );
  await context.close();
  return times;
}

if (import.meta.main) {
  const [dist = 'dist'] = process.argv.slice(2);
  const path = '/yyzbf-2023-4/tasks/';
  const query = '?view=network';
  const { path: executablePath, env } = prepareBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const site = await serve(dist);
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  for (const times of [1, 10]) {
    for (const width of WIDTHS) {
      const own = await presses(browser, site.origin + path, timesOver(html, times), width);
      const rows = 159 * times;
      console.log(`${rows} tasks, ${width} px: ${median(own)?.toFixed()} ms, at worst ${max(own)?.toFixed()} ms`);
    }
  }
  for (const [units, text] of [
    [63, html],
    [630, tenTimesUnits(html)],
  ] as const) {
    const own = await presses(browser, site.origin + path + query, text, 1440);
    console.log(`network of ${units} units: ${median(own)?.toFixed()} ms, at worst ${max(own)?.toFixed()} ms`);
  }
  await browser.close();
  await site.close();
}
