/** SVG documents for pictures that stand on their own: elements of xast, colours as attributes, no style sheet. */
import { x as element, type Attributes } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

type SvgElement = ReturnType<typeof element>;

/** The light page's colours (styles/tokens.css). */
export const COLOURS = {
  ink: '#1b1a17',
  soft: '#4a4842',
  edge: '#837e74',
  paper: '#fbfaf6',
  sheet: '#f2f0e9',
  accent: '#8a1f17',
  lead: '#9c2a20',
} as const;

export { element };
export type { Attributes, SvgElement };

/** A document of a size in px; `font` is the family to set it in. */
export function svgDocument(
  { width, height, font, ...attributes }: Attributes & { width: number; height: number; font: string },
  children: SvgElement[],
): string {
  const root = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, 'font-family': font, ...attributes },
    element('rect', { width, height, fill: COLOURS.paper }),
    ...children,
  );
  return `${toXml(root, { closeEmptyElements: true })}\n`;
}
