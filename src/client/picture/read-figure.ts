/** A figure of the page as a drawing: what its style sheets make of it, in the colours of paper. */
import type { Drawing, DrawnText } from './drawing.ts';

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
/** A colour that is seen; null where there is none. */
const seen = (colour: string) => (/^none$|^transparent$|, 0\)$/.test(colour) ? null : colour);

/** A path, a line or a rectangle, round where it is a disc, as path data. */
function outline(element: Element): string {
  if (element.tagName === 'path') return element.getAttribute('d') ?? '';
  const of = (name: string) => number(element, name);
  if (element.tagName === 'line') return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
  const [x, y, wide, high] = [of('x'), of('y'), of('width'), of('height')];
  const radius = wide / 2;
  if (of('rx') < radius) return `M${x} ${y}h${wide}v${high}h${-wide}Z`;
  return `M${x} ${y + radius}a${radius} ${radius} 0 1 1 ${wide} 0a${radius} ${radius} 0 1 1 ${-wide} 0Z`;
}

/** The share of its colour that an element has, in all that it stands in up to the figure. */
function opacityOf(element: Element, svg: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

const isHidden = (element: Element, svg: Element): boolean => {
  for (let at: Element | null = element; at && at !== svg; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return true;
  }
  return false;
};

function readText(text: Element, { left, top, opacity }: { left: number; top: number; opacity: number }): DrawnText[] {
  const { fontSize, fontWeight, fill, writingMode, textAnchor } = getComputedStyle(text);
  const size = parseFloat(fontSize);
  const look = { size, bold: Number(fontWeight) >= 600, fill, opacity };
  const [x, y] = [number(text, 'x') - left, number(text, 'y') - top];
  if (writingMode.startsWith('vertical')) {
    // Upright, character under character: few programs set a column.
    return Array.from(text.textContent.trim(), (character, i) => ({
      ...{ text: character, x, y: y + size * (i + 0.88), anchor: 'middle' as const },
      ...look,
    }));
  }
  const anchor = textAnchor === 'middle' || textAnchor === 'end' ? textAnchor : 'start';
  const spans = [...text.querySelectorAll('tspan')];
  let at = y;
  return (spans.length > 0 ? spans : [text]).map((line): DrawnText => {
    if (line !== text) at += number(line, 'dy');
    const own = getComputedStyle(line);
    return { text: line.textContent.trim(), x, y: at, anchor, ...look, bold: Number(own.fontWeight) >= 600 };
  });
}

/** Reads what a figure shows at this moment; what is hidden or without colour is left out. */
export function readFigure(svg: SVGSVGElement): Drawing {
  const size = ['width', 'height'].map((name) => number(svg, name));
  const [left = 0, top = 0, width = 0, height = 0] = svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [
    0,
    0,
    ...size,
  ];
  const marks: Drawing = { width, height, rects: [], lines: [], texts: [] };
  for (const element of svg.querySelectorAll('rect, path, line, text')) {
    if (isHidden(element, svg)) continue;
    const style = getComputedStyle(element);
    const opacity = opacityOf(element, svg);
    if (element.tagName === 'text') {
      marks.texts.push(...readText(element, { left, top, opacity }));
      continue;
    }
    const [fill, stroke] = [seen(style.fill), seen(style.stroke)];
    if (fill === null && stroke === null) continue;
    const [x, y] = [number(element, 'x') - left, number(element, 'y') - top];
    if (element.tagName === 'rect' && stroke === null && fill !== null && number(element, 'rx') <= 2 && opacity === 1) {
      marks.rects.push({ x, y, width: number(element, 'width'), height: number(element, 'height'), fill });
      continue;
    }
    marks.lines.push({
      ...{ d: outline(element), x: -left, y: -top, stroke, opacity },
      fill: element.tagName === 'line' ? null : fill,
      width: parseFloat(style.strokeWidth),
      dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    });
  }
  return marks;
}
