/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** For pages that are asked one after the other: as their init script it costs a third of what it does later. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked of a page. */
const LOOKS = {
  /** All rules but the experimental ones, best practice too; 7:1 contrast and 24 px targets are off by default. */
  all: { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } },
  /** Of a page that was asked all and differs in its colours alone. The second rule passes over what fails the first. */
  colours: { runOnly: ['color-contrast', 'color-contrast-enhanced'] },
  /** Of one that differs in its sizes. */
  sizes: { runOnly: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'] },
} satisfies Record<string, axe.RunOptions>;

/** Rows of a table are styled alike: where only colours or sizes are asked, the first forty stand for the rest. */
const ALIKE = 'tbody > tr:nth-child(n+41)';

/** A line for each element: rule, element, reason. The page keeps axe, so that it may be asked again in another look. */
export async function violations(page: Page, look: keyof typeof LOOKS = 'all'): Promise<string[]> {
  // Not as a script of the page, whose policy refuses it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: axe.RunOptions = { ...LOOKS[look], resultTypes: ['violations'] };
  const parts: { include: string[]; exclude: string[] } = { include: ['html'], exclude: look === 'all' ? [] : [ALIKE] };
  const found = await page.evaluate(
    ([asked, within]) =>
      (window as unknown as { axe: typeof axe }).axe.run(within, asked).then((result) => result.violations),
    [options, parts] as [axe.RunOptions, typeof parts],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}
