/** What axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** All its rules but the experimental ones, best practice too; 7:1 contrast and 24 px targets are off by default. */
const RULES = { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } };
/** For a page that differs in its colours only. */
const CONTRAST = { runOnly: ['color-contrast', 'color-contrast-enhanced'] };

/**
 * A line for each element: rule, element, reason. One frame and violations alone, for pages have no frames in them: else what
 * passes, some 20,000 elements of the targets' page, travels twice between two pages.
 */
export async function violations(page: Page, { contrast = false } = {}): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...(contrast ? CONTRAST : RULES), resultTypes: ['violations'] })
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}
