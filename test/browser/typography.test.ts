/** How the notice's text is set: no forbidden mark at a line's start, at most 40 characters a line, at every width. */
import { expect, inject, test } from 'vitest';
import { NOTICE } from '../pages.ts';
import { givePage, takePage } from './chromium.ts';
import { setLines } from './lines.ts';

const origin = inject('origin');

/** CLREQ 3.1.6: what may not begin a line. */
const FORBIDDEN = /^[。，、；：！？）》〉”’】」』〕%]/;
const MOST = 40;
const WIDTHS = Array.from({ length: 20 }, (_, i) => 320 + i * 59);

test(`annex 5 and the plan are well set at ${WIDTHS.length} widths`, async () => {
  const page = await takePage();
  for (const part of ['annex-5', 'plan']) {
    await page.goto(`${origin}/${NOTICE}/${part}/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.evaluate(setLines);
      expect(lines.length).toBeGreaterThan(100);
      const bad = lines.filter(({ text }) => FORBIDDEN.test(text.trim())).map(({ text }) => text.slice(0, 12));
      expect.soft(bad, `${part} at ${width} px`).toEqual([]);
      const longest = Math.max(...lines.map(({ text }) => text.length));
      const room = Math.max(...lines.map((line) => line.room));
      expect.soft(room, `${part} at ${width} px: room`).toBeLessThanOrEqual(MOST);
      // Half-width figures take half a character's room, so that a line may hold a few more of them.
      expect.soft(longest, `${part} at ${width} px: longest`).toBeLessThanOrEqual(MOST + 10);
    }
  }
  await givePage(page);
});

test('WCAG’s text spacing loses nothing', async () => {
  const page = await takePage({ viewport: { width: 360, height: 700 } });
  // The strict policy refuses a style sheet of the test’s own; the spacing is set on the elements instead.
  for (const path of ['', 'annex-4/', 'annex-1/2-1-3/']) {
    await page.goto(`${origin}/${NOTICE}/${path}`);
    const clipped = await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
        if (element.tagName === 'P') element.style.marginBottom = '2em';
      }
      const visible = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
        (element) => !element.matches('.skip, .arrival, .progress'),
      );
      return {
        scrolls: document.documentElement.scrollWidth > innerWidth,
        clipped: visible.filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'hidden')
          .length,
      };
    });
    expect(clipped, path).toEqual({ scrolls: false, clipped: 0 });
  }
  await givePage(page);
});

/** Sizes in which a page's shown text is set, in px. */
function sizesOf(): number[] {
  const sizes = new Set<number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node;
    if (!parent?.checkVisibility() || !textContent?.trim() || parent.closest('script, style, noscript, .skip'))
      continue;
    sizes.add(Math.round(parseFloat(getComputedStyle(parent).fontSize)));
  }
  return [...sizes].sort((one, other) => one - other);
}

test.each(['', 'letter/', 'plan/', 'annex-4/', 'campaign-1/', 'annex-6/2-1-1-8/', 'annex-5/3-3-2/'])(
  '/%s is set in at most eight sizes, on a phone and on a desk',
  async (path) => {
    const page = await takePage();
    await page.goto(`${origin}/${NOTICE}/${path}`);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.evaluate(sizesOf);
      expect.soft(sizes.length, `${width} px: ${sizes.join()}`).toBeLessThanOrEqual(8);
      expect.soft(sizes[0]).toBeGreaterThanOrEqual(14);
    }
    await givePage(page);
  },
);
