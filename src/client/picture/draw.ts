/** A drawing as SVG, on the page or as a file, and as PNG from a canvas: the policy lets no picture in from elsewhere. */
import type { Drawing, MeasureText } from './drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

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

function element(name: string, attributes: Record<string, string | number | null | undefined>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(key, String(value));
  }
  return made;
}

/** An `<svg>` that is named by `name`. */
export function drawSvg({ width, height, rects, lines, texts }: Drawing, family: string, name: string): SVGElement {
  const svg = element('svg', {
    viewBox: `0 0 ${width} ${height}`,
    'font-family': family,
    role: 'img',
    'aria-label': name,
  });
  for (const rect of rects) svg.append(element('rect', { ...rect, 'shape-rendering': 'crispEdges' }));
  for (const { d, x, y, fill, stroke, width: wide, dash, opacity } of lines) {
    const stroked = stroke !== null && {
      stroke,
      'stroke-width': wide,
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
    };
    const look = { fill: fill ?? 'none', ...stroked, opacity: opacity < 1 ? opacity : null };
    svg.append(element('path', { d, transform: x || y ? `translate(${x} ${y})` : null, ...look }));
  }
  for (const { text, x, y, size, bold, fill, anchor, opacity } of texts) {
    const look = { 'font-size': size, 'font-weight': bold ? 700 : 400, fill, 'text-anchor': anchor, opacity };
    const made = element('text', { x, y, ...look });
    made.textContent = text;
    svg.append(made);
  }
  return svg;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** A PNG of so many pixels to a unit; null where the browser makes none. */
export function drawPng(
  { width, height, rects, lines, texts }: Drawing,
  family: string,
  zoom: number,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * zoom;
  canvas.height = height * zoom;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.setTransform(zoom, 0, 0, zoom, 0, 0);
  for (const { x, y, width: wide, height: high, fill } of rects) {
    context.fillStyle = fill;
    context.fillRect(x, y, wide, high);
  }
  for (const { d, x, y, fill, stroke, width: wide, dash, opacity } of lines) {
    const path = new Path2D(d);
    context.setTransform(zoom, 0, 0, zoom, x * zoom, y * zoom);
    context.globalAlpha = opacity;
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke === null) continue;
    context.strokeStyle = stroke;
    context.lineWidth = wide;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.setTransform(zoom, 0, 0, zoom, 0, 0);
  for (const { text, x, y, size, bold, fill, anchor = 'start', opacity = 1 } of texts) {
    context.font = fontOf(size, bold, family);
    context.fillStyle = fill;
    context.textAlign = ALIGN[anchor];
    context.globalAlpha = opacity;
    context.fillText(text, x, y);
  }
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}
