/** A clause's card as rectangles and texts with places: one layout for the page and for the picture to keep. */
import { breakLines, wordStarts, type LineOptions } from '../../text/lines.ts';
import type { Drawing, DrawnRect, DrawnText, MeasureText } from '../picture/drawing.ts';
import type { CardWords } from './words.ts';

interface Style {
  size: number;
  /** From baseline to baseline. */
  step: number;
  fill: string;
  bold?: boolean;
  last?: LineOptions['last'];
}

/** A phone's width, so that a card on a phone's screen is as large as it was drawn. */
const WIDTH = 360;
const PAD = 24;
const ROOM = WIDTH - 2 * PAD;
const PAPER = '#ffffff';
const INK = '#1b1a17';
const SOFT = '#4a4842';
const ACCENT = '#8a1f17';
const EDGE = '#837e74';

const SITE: Style = { size: 14, step: 20, fill: INK, bold: true };
const HEADING: Style = { size: 21, step: 31, fill: INK, bold: true, last: 'even' };
const TEXT: Style = { size: 18, step: 31, fill: INK };
const SOURCE: Style = { size: 13, step: 21, fill: SOFT };
const CALL: Style = { size: 14, step: 24, fill: INK, bold: true };
const ADDRESS: Style = { size: 11, step: 16, fill: SOFT };
const REMARK: Style = { size: 12, step: 18, fill: SOFT };

/** Modules are whole units, so that their edges are sharp at every whole zoom; three at least, for cameras. */
const CODE = 136;
const LEAST = 3;
/** Modules of paper around a code (ISO/IEC 18004). */
const QUIET = 4;

/** An address in lines, parted behind its slashes. */
function breakAddress(address: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of address
    .split(/(?<=[^/]\/)|(?=#)/)
    .flatMap((part) => (width(part) > most ? Array.from(part) : [part]))) {
    const line = (lines.at(-1) ?? '') + piece;
    if (lines.length === 0 || width(line) > most) lines.push(piece);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** Dark modules as rectangles, those side by side in one. */
function codeRects(modules: readonly (readonly boolean[])[], x: number, y: number, unit: number): DrawnRect[] {
  return modules.flatMap((row, i) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs.map(({ 0: run, index }) => ({
      x: x + index * unit,
      y: y + i * unit,
      width: run.length * unit,
      height: unit,
      fill: '#000000',
    }));
  });
}

/** Lays the card out. `modules` are the code's rows without paper around them, true where dark. */
export function layoutCard(
  { site, call, remark, ...words }: CardWords & { call: string; remark: string },
  modules: readonly (readonly boolean[])[],
  measure: MeasureText,
): Drawing {
  const rects: DrawnRect[] = [];
  const texts: DrawnText[] = [];
  let y = PAD;
  const put = (lines: readonly string[], x: number, { size, step, fill, bold = false }: Style) => {
    for (const text of lines) {
      texts.push({ text, x, y: y + (step + size * 0.76) / 2, size, bold, fill });
      y += step;
    }
  };
  const write = (text: string, style: Style, x = PAD, most = ROOM) => {
    if (text === '') return;
    const { size, bold = false, last = 'free' } = style;
    const words = last === 'even' ? wordStarts(text) : undefined;
    put(breakLines(text, { most, last, words, measure: (part) => measure(part, size, bold) }), x, style);
  };

  rects.push({ x: PAD, y: y + 4, width: 12, height: 12, fill: ACCENT });
  write(site, SITE, PAD + 20);
  y += 14;
  write(words.heading, HEADING);
  if (words.heading !== '') y += 4;
  write(words.text, TEXT);
  y += 14;
  rects.push({ x: PAD, y, width: ROOM, height: 1, fill: EDGE });
  y += 10;
  write(words.plan, SOURCE);
  write(words.issuer, SOURCE);
  write(words.dated, SOURCE);
  write(words.place, SOURCE);

  y += 4;
  const unit = Math.max(LEAST, Math.floor(CODE / modules.length));
  const side = unit * modules.length;
  const top = y + QUIET * unit;
  rects.push(...codeRects(modules, PAD, top, unit));
  const beside = PAD + side + QUIET * unit;
  const most = WIDTH - PAD - beside;
  y = top;
  write(call, CALL, beside, most);
  put(
    breakAddress(words.address, most, (part) => measure(part, ADDRESS.size, false)),
    beside,
    ADDRESS,
  );
  y += 6;
  write(remark, REMARK, beside, most);
  const height = Math.ceil(Math.max(y, top + side) + PAD);
  const paper = { x: 0, y: 0, width: WIDTH, height, fill: PAPER };
  return { width: WIDTH, height, rects: [paper, ...rects], lines: [], texts };
}
