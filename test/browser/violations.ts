/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * AAA, which the site promises, asked by the rule for AA: a rule of its own would go over all texts once more. The other
 * options are the rule's own, for they are taken as a whole.
 */
const CONTRAST: axe.Check = {
  id: 'color-contrast',
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.2,
    textStrokeEmMin: 0.03,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
  },
};

/** For pages that are asked one after the other: as their init script it costs a third of what it does later. */
export const AXE = [
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  `axe.configure({ checks: [${JSON.stringify(CONTRAST)}] });`,
].join('\n');

/** All but the experimental ones, best practice too; targets of 24 px are off by default. */
const RULES: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What is asked of a page. */
const LOOKS = {
  all: RULES,
  /** Of a page that was asked all, in another width. */
  width: RULES,
  /** Of one that differs in its colours alone. */
  colours: { runOnly: ['color-contrast'] },
  /** Of one with larger text in the same colours, for which less contrast would do. */
  sizes: { runOnly: ['target-size', 'scrollable-region-focusable'] },
} satisfies Record<string, axe.RunOptions>;

/** Rows, items and marks are made alike: asked again in another look or width, the first forty stand for the rest. */
const ALIKE = ['tbody > tr', 'li', 'svg *'].map((each) => `${each}:nth-child(n+41)`);

/** A line for each element: rule, element, reason. The page keeps axe, so that it may be asked again in another look. */
export async function violations(page: Page, look: keyof typeof LOOKS = 'all'): Promise<string[]> {
  // Not as a script of the page, whose policy refuses it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: axe.RunOptions = { ...LOOKS[look], resultTypes: ['violations'] };
  const parts: { include: string[]; exclude: string[] } = { include: ['html'], exclude: look === 'all' ? [] : ALIKE };
  const found = await page.evaluate(
    ([asked, within]) =>
      (window as unknown as { axe: typeof axe }).axe.run(within, asked).then((result) => result.violations),
    [options, parts] as [axe.RunOptions, typeof parts],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}
