/** Rows that stay close up when others go, and those that come appear; for who has asked for calm they stand there at once. */
import type { Row } from './rows.ts';

/** Milliseconds: seen, and over before the hand is back. */
const MOTION = { duration: 160, easing: 'ease-out' };

/** Where rows on screen begin, from the top of the window; they come in the order of the page. */
function topsOnScreen(rows: readonly Row[]): Map<Row, number> {
  const tops = new Map<Row, number>();
  for (const row of rows) {
    const { top, bottom } = row.element.getBoundingClientRect();
    if (top > innerHeight) break;
    if (bottom > 0) tops.set(row, top);
  }
  return tops;
}

/** Makes a change of the rows on the page, `shown` says which those are, and lets them slide. */
export function closeUp(shown: () => readonly Row[], change: () => void): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    change();
    return;
  }
  const before = topsOnScreen(shown());
  change();
  // Nothing stood there: the page is new.
  if (before.size === 0) return;
  for (const [row, now] of topsOnScreen(shown())) {
    const way = (before.get(row) ?? now) - now;
    if (Math.abs(way) > 1) row.element.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], MOTION);
    else if (!before.has(row)) row.element.animate([{ opacity: 0 }, { opacity: 1 }], MOTION);
  }
}
