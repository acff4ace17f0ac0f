/** What a finger presses on a phone is 44 px high, links within sentences aside (WCAG 2.5.5). */
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { withPage } from './chromium.ts';

const LEAST = 43.5;
/** Running text, and what is only there for the keyboard. */
const ASIDE = '[data-source], [data-frame], .lead, .kicker, .provenance, .method, dd, .skip';

/** Controls lower than that, with how far what is pressed reaches beyond them (`::after`). */
function lowControls([least, aside]: [number, string]): string[] {
  return [...document.querySelectorAll('a, button, summary, input')].flatMap((control) => {
    if (!control.checkVisibility() || control.matches(aside) || control.closest(aside)) return [];
    const after = getComputedStyle(control, '::after');
    const beyond = after.position === 'absolute' ? -parseFloat(after.top) - parseFloat(after.bottom) : 0;
    const height = control.getBoundingClientRect().height + (beyond || 0);
    return height < least ? [`${control.textContent.trim().slice(0, 12)} ${height.toFixed(0)}`] : [];
  });
}

test.each(['', 'letter/', 'plan/', 'annex-4/', 'campaign-1/', 'annex-6/2-1-1-8/'])('/%s', async (path) => {
  await withPage(`${inject('origin')}/${NOTICE}/${path}`, { viewport: { width: 360, height: 800 } }, async (page) => {
    // The sheets of what stands further down have come.
    await page.waitForLoadState('load');
    expect(await page.evaluate(lowControls, [LEAST, ASIDE] as [number, string])).toEqual([]);
    expect(await page.locator('main a').count()).toBeGreaterThan(1);
  });
});
