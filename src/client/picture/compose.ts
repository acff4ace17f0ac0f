/** A figure as a picture that stands on its own: what it is and shows over it, how it is read, and below where it is from. */
import { breakLines } from '../../text/lines.ts';
import type { DrawnText, Drawing, MeasureText } from './drawing.ts';

export interface FigureWords {
  title: string;
  /** What is shown of it; empty where it is all. */
  shown: string;
  /** How it is read; empty where the key says all. */
  note: string;
  /** Source, licence, address: a paragraph each. */
  foot: readonly string[];
}

/** A swatch of the figure's key with its words. */
export interface KeyEntry {
  swatch: Drawing | null;
  words: string;
}

const PAPER = '#fbfaf6';
const INK = '#1b1a17';
const SOFT = '#4a4842';
const PAD = 24;
/** Narrower, a source line would be a column. */
const LEAST = 480;

interface TextStyle {
  size: number;
  /** From baseline to baseline. */
  step: number;
  fill: string;
  bold: boolean;
  last: 'even' | 'free';
}
const TITLE: TextStyle = { size: 20, step: 30, fill: INK, bold: true, last: 'even' };
const SHOWN: TextStyle = { size: 15, step: 24, fill: INK, bold: false, last: 'free' };
const KEY: TextStyle = { size: 14, step: 26, fill: SOFT, bold: false, last: 'free' };
const FOOT: TextStyle = { size: 13, step: 21, fill: SOFT, bold: false, last: 'free' };

const move = <T extends { x: number; y: number }>(marks: readonly T[], x: number, y: number): T[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y }));

const place = ({ rects, lines, texts }: Drawing, x: number, y: number) => ({
  rects: move(rects, x, y),
  lines: move(lines, x, y),
  texts: move(texts, x, y),
});

/** Lays a picture out; in px. */
export function composePicture(
  figure: Drawing,
  key: readonly KeyEntry[],
  { title, shown, note, foot }: FigureWords,
  measure: MeasureText,
): Drawing {
  const room = Math.max(figure.width, LEAST);
  const drawing: Drawing = { width: room + 2 * PAD, height: 0, rects: [], lines: [], texts: [] };
  let y = PAD;
  const put = (text: string, { size, step, fill, bold, last }: TextStyle) => {
    for (const line of breakLines(text, { most: room, last, measure: (words) => measure(words, size, bold) })) {
      const mark: DrawnText = { text: line, x: PAD, y: y + step * 0.72, size, bold, fill };
      drawing.texts.push(mark);
      y += step;
    }
  };
  put(title, TITLE);
  if (shown !== '') put(shown, SHOWN);
  if (note !== '') put(note, FOOT);
  let x = PAD;
  for (const { swatch, words } of key) {
    const wide = (swatch ? swatch.width + 6 : 0) + measure(words, KEY.size, false) + 20;
    if (x > PAD && x + wide > PAD + room) {
      x = PAD;
      y += KEY.step;
    }
    if (swatch) {
      const own = place(swatch, x, y + KEY.step * 0.55 - swatch.height / 2);
      drawing.rects.push(...own.rects);
      drawing.lines.push(...own.lines);
    }
    const from = x + (swatch ? swatch.width + 6 : 0);
    drawing.texts.push({ text: words, x: from, y: y + KEY.step * 0.72, size: KEY.size, bold: false, fill: KEY.fill });
    x += wide;
  }
  y += (key.length > 0 ? KEY.step : 0) + 8;
  const own = place(figure, PAD, y);
  drawing.rects.push(...own.rects);
  drawing.lines.push(...own.lines);
  drawing.texts.push(...own.texts);
  y += figure.height + 16;
  for (const words of foot) put(words, FOOT);
  drawing.height = Math.ceil(y + PAD / 2);
  drawing.rects.unshift({ x: 0, y: 0, width: drawing.width, height: drawing.height, fill: PAPER });
  return drawing;
}
