/** Rows that stay close up when others go: from where they stood to where they stand, for who has not asked for calm. */
import type { Row } from './rows.ts';

/** Milliseconds. */
const LASTS = 160;

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
  for (const [row, now] of topsOnScreen(shown())) {
    const way = (before.get(row) ?? now) - now;
    if (Math.abs(way) > 1) {
      row.element.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
        duration: LASTS,
        easing: 'ease-out',
      });
    }
  }
}
