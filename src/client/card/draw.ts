/** A card's layout as SVG on the page, and as PNG from a canvas: the policy lets no picture in from elsewhere. */
import type { CardLayout, MeasureText } from './layout.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of the PNG to a unit of the layout: 1080 px wide. */
const ZOOM = 3;

const fontOf = (size: number, bold: boolean, family: string) => `${bold ? 700 : 400} ${size}px ${family}`;

/** Measures as the canvas sets it. */
export function makeMeasure(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, bold) => {
    // A browser that keeps its canvas to itself: Chinese characters are squares, and others narrower.
    if (!context) return text.length * size;
    context.font = fontOf(size, bold, family);
    return context.measureText(text).width;
  };
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** An `<svg>` that is named by `name`. */
export function drawSvg({ width, height, rects, texts }: CardLayout, family: string, name: string): SVGElement {
  const svg = element('svg', {
    viewBox: `0 0 ${width} ${height}`,
    'font-family': family,
    role: 'img',
    'aria-label': name,
  });
  for (const rect of rects) svg.append(element('rect', { ...rect, 'shape-rendering': 'crispEdges' }));
  for (const { text, x, y, size, bold, fill } of texts) {
    const made = element('text', { x, y, 'font-size': size, 'font-weight': bold ? 700 : 400, fill });
    made.textContent = text;
    svg.append(made);
  }
  return svg;
}

/** A PNG; null where the browser makes none. */
export function drawPng({ width, height, rects, texts }: CardLayout, family: string): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * ZOOM;
  canvas.height = height * ZOOM;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(ZOOM, ZOOM);
  for (const { x, y, width: wide, height: high, fill } of rects) {
    context.fillStyle = fill;
    context.fillRect(x, y, wide, high);
  }
  for (const { text, x, y, size, bold, fill } of texts) {
    context.font = fontOf(size, bold, family);
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}
