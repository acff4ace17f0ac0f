/**
 * A picture for sharing, 1200 × 630: words on paper, laid out without a browser. Texts are boxes first, so that a test
 * can hold them against the page; then an SVG document, its colours attributes.
 */
import { round, widthOf, type Box } from '../figures/box.ts';
import { HEIGHT, WIDTH, type PictureWords } from '../site/share/picture-words.ts';
import { SITE } from '../site-config.ts';
import { UNOFFICIAL } from '../words/imprint.ts';
import { breakLines, cutToFit, wordStarts } from '../text/lines.ts';
import { COLOURS, element, svgDocument } from './svg.ts';

const { ink, soft, edge, accent } = COLOURS;

const MARGIN = 80;
const ROOM = WIDTH - 2 * MARGIN;
/** Where titles may stand, from below the site's name to above the facts. */
const TITLE = { top: 132, bottom: 390 };
/** A title's sizes, each with the most lines that look like a title; the first that fits is taken. */
const SIZES = [
  [92, 1],
  [76, 2],
  [62, 3],
  [50, 4],
  [42, 5],
] as const;
const LEADING = 1.32;
const NONE = { size: 0, lines: [], most: 0 };

/** Words of one size on one line; `box` is the most that they cover. */
export interface PictureText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  bold: boolean;
  fill: string;
  anchor: 'start' | 'end';
  box: Box;
}

/** How far an opening mark at a line's start is empty on its left, in em. */
const HANG: readonly (readonly [RegExp, number])[] = [
  [/^[“‘「『]/u, 0.5],
  [/^[《〈（【〔]/u, 0.38],
];

type Look = Partial<Pick<PictureText, 'bold' | 'fill' | 'anchor'>>;

function words(text: string, { x, y }: Pick<Box, 'x' | 'y'>, size: number, look: Look = {}): PictureText {
  const { bold = false, fill = ink, anchor = 'start' } = look;
  // An opening mark stands at the right of its square: it hangs, and the line begins where the others do.
  const hang = anchor === 'start' ? size * (HANG.find(([mark]) => mark.test(text))?.[1] ?? 0) : 0;
  const width = widthOf(text) * size;
  const left = anchor === 'end' ? x - width : x - hang;
  const box = { x: round(left), y: round(y - size * 0.9), width: round(width), height: round(size * 1.05) };
  return { text, x: round(anchor === 'end' ? x : left), y: round(y), size, bold, fill, anchor, box };
}

const em = (size: number) => (text: string) => widthOf(text) * size;

/** Title and what stands around it, in the middle of their room. */
function titleBlock({ label, title, of }: PictureWords): PictureText[] {
  const around = (label === null ? 0 : 54) + (of === null ? 0 : 60);
  const room = TITLE.bottom - TITLE.top - around;
  const starts = wordStarts(title);
  const sets = SIZES.map(([size, most]) => ({
    size,
    lines: breakLines(title, { most: ROOM, measure: em(size), last: 'even', words: starts }),
    most: Math.min(most, Math.floor(room / (size * LEADING))),
  }));
  const fitting = sets.filter((set) => set.lines.length <= set.most);
  // Rather a size smaller than a word in two.
  const whole = fitting.find((set) => set.lines.every((line) => !starts || starts.has(title.indexOf(line))));
  const { size, lines, most } = whole ?? fitting[0] ?? sets[SIZES.length - 1] ?? NONE;
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = cutToFit(lines.slice(most - 1).join(''), ROOM, em(size));
  const height = around + shown.length * size * LEADING;
  let y = TITLE.top + (TITLE.bottom - TITLE.top - height) / 2;
  const placed: PictureText[] = [];
  if (label !== null) {
    placed.push(words(label, { x: MARGIN, y: y + 34 }, 34, { bold: true, fill: accent }));
    y += 54;
  }
  for (const line of shown) {
    placed.push(words(line, { x: MARGIN, y: y + size * 1.02 }, size, { bold: true }));
    y += size * LEADING;
  }
  if (of !== null)
    placed.push(words(cutToFit(`《${of}》`, ROOM, em(28)), { x: MARGIN, y: y + 42 }, 28, { fill: soft }));
  return placed;
}

/** Facts side by side: a name, and below it the count with its measure. */
function factRow({ facts }: PictureWords): PictureText[] {
  let x = MARGIN;
  return facts.flatMap(({ name, count, unit }) => {
    const number = String(count);
    const after = x + widthOf(number) * 60 + 4;
    const placed = [
      words(name, { x: x, y: 438 }, 26, { fill: soft }),
      words(number, { x: x, y: 502 }, 60, { bold: true }),
      words(unit, { x: after, y: 502 }, 28),
    ];
    x = Math.max(after + widthOf(unit) * 28, x + widthOf(name) * 26) + 64;
    return placed;
  });
}

/** Issuer and number, smaller where they are long, and that the site is not theirs. */
function foot({ source }: PictureWords): PictureText[] {
  const room = ROOM - widthOf(UNOFFICIAL) * 24 - 40;
  const text = source.join('　');
  const size = [24, 22, 20].find((each) => em(each)(text) <= room) ?? 18;
  return [
    ...(text === '' ? [] : [words(cutToFit(text, room, em(size)), { x: MARGIN, y: 584 }, size, { fill: soft })]),
    words(UNOFFICIAL, { x: WIDTH - MARGIN, y: 584 }, 24, { fill: soft, anchor: 'end' }),
  ];
}

/** Every text of the picture with its place. */
export function layoutPicture(picture: PictureWords): PictureText[] {
  const { year } = picture;
  return [
    words(SITE.name, { x: MARGIN + 40, y: 92 }, 32, { bold: true }),
    ...(year === null ? [] : [words(year, { x: WIDTH - MARGIN, y: 92 }, 30, { fill: soft, anchor: 'end' })]),
    ...titleBlock(picture),
    ...factRow(picture),
    ...foot(picture),
  ];
}

/** An SVG document; `font` is the family to set it in. */
export function drawSharePicture(picture: PictureWords, font: string): string {
  const rule = (y: number) =>
    element('path', { d: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, stroke: edge, 'stroke-width': 2 });
  const texts = layoutPicture(picture).map(({ text, x, y, size, bold, fill, anchor }) => {
    const look = { 'font-weight': bold ? 700 : null, 'text-anchor': anchor === 'end' ? anchor : null };
    return element('text', { x, y, 'font-size': size, ...look, fill }, text);
  });
  return svgDocument({ width: WIDTH, height: HEIGHT, font }, [
    element('rect', { x: MARGIN, y: 66, width: 28, height: 28, fill: accent }),
    rule(533),
    rule(539),
    ...texts,
  ]);
}
