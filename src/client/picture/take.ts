/** Saves the figure that stands beside its buttons, as it is shown now, with what a picture needs to stand on its own. */
import { copyAndTell } from '../copy.ts';
import { decode } from '../decode.ts';
import { saveFile } from '../dom.ts';
import { today } from '../cite/today.ts';
import { composePicture, type KeyEntry } from './compose.ts';
import { drawPng, drawSvg, makeMeasure } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { readFigure } from './read-figure.ts';

/** Pixels of the PNG to one of the figure: for print and large screens. */
const ZOOM = 2;

/** Reads in the colours of paper, whichever the page has. */
function onPaper<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}

/** How the figure's marks are read: a swatch and its words each. */
function readKey(around: Element): KeyEntry[] {
  return [...around.querySelectorAll('[data-key]')].map((entry): KeyEntry => {
    const svg = entry.querySelector('svg');
    return { swatch: svg && readFigure(svg), words: entry.textContent.replace(/\s+/g, ' ').trim() };
  });
}

/** What is shown of a figure that follows a selection; empty where the selection is all. */
const shownIn = (around: Element): string =>
  new URLSearchParams(location.search).size > 0
    ? (around.closest('task-list')?.querySelector('[data-sentence]')?.textContent ?? '')
    : '';

/** The picture of the figure beside its buttons; null where there is none. */
function pictureOf(files: HTMLElement): Drawing | null {
  const around = files.closest('section, figure, .target-figure');
  const svg = around?.querySelector<SVGSVGElement>('svg:not([aria-hidden])');
  if (!around || !svg) return null;
  const { title = '', note = '', credit = '' } = files.dataset;
  const [figure, key] = onPaper(() => [readFigure(svg), readKey(around)] as const);
  const address = location.origin + location.pathname + location.search;
  const foot = [credit, `${decode(address)}，${today()}`];
  return composePicture(figure, key, { title, shown: shownIn(around), note, foot }, makeMeasure(familyOf(files)));
}

const familyOf = (element: Element) => getComputedStyle(element).fontFamily;

async function takePicture(files: HTMLElement, format: string, status: Element): Promise<void> {
  const drawing = pictureOf(files);
  if (!drawing) return;
  const title = files.dataset['title'] ?? '';
  let picture: Blob | null;
  if (format === 'svg') {
    const svg = drawSvg(drawing, familyOf(files), title);
    for (const side of ['width', 'height'] as const) svg.setAttribute(side, String(drawing[side]));
    picture = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  } else picture = await drawPng(drawing, familyOf(files), ZOOM);
  status.textContent = picture ? '' : '这个浏览器存不了图片，请存SVG。';
  if (picture) saveFile(picture, `${title}.${format}`);
}

/** Does what a button beside a figure says: saves a picture of it, or copies what other sites show it by. */
export async function takeFigure(files: HTMLElement, { dataset }: HTMLElement): Promise<void> {
  const { picture, frame = '' } = dataset;
  const status = files.querySelector('[role="status"]');
  if (!status) return;
  if (picture === undefined) await copyAndTell(frame, status);
  else await takePicture(files, picture, status);
}
