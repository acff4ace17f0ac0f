/** Bars of roles, drawn in the browser. */
import type { RoleCounts } from '../../lexicon/role-names.ts';
import { barSize, stack } from '../../selection/tally.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A bar as RoleBar.astro draws it. */
export function drawBar(counts: RoleCounts, most: number): SVGSVGElement {
  const bar = document.createElementNS(SVG, 'svg');
  const set = (element: Element, attributes: Record<string, string>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(bar, {
    class: 'role-bar',
    ...barSize(counts, most),
    height: '10',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  for (const { role, from, to } of stack(counts)) {
    const piece = document.createElementNS(SVG, 'path');
    set(piece, { class: `bar-${role}`, d: `M${from} .5H${to}` });
    bar.append(piece);
  }
  return bar;
}
