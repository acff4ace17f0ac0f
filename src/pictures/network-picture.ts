/**
 * The network as a picture that stands on its own: title, key and source line in it, colours as attributes, no style
 * sheet, so that it looks the same in a document, an editor or a picture of it.
 */
import { lineStep, type Label } from '../figures/box.ts';
import { layoutNetwork, type NetworkFigure } from '../figures/network.ts';
import { ROLES, type RoleName } from '../lexicon/role-names.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { whoHasTasks } from '../words/notice.ts';
import { pictureCredit } from './credit.ts';
import { shortTitle } from '../words/labels.ts';
import { pageAddress } from '../model/address.ts';
import { SITE } from '../site-config.ts';
import { networkInput } from './figure-input.ts';
import { COLOURS, element, svgDocument, type Attributes, type SvgElement } from './svg.ts';

const { ink, soft, edge, paper, sheet, lead } = COLOURS;
/** As styles/figure/bars.css has them. */
const STROKES: Readonly<Record<RoleName, Attributes>> = {
  lead: { stroke: lead },
  responsible: { stroke: edge },
  support: { stroke: edge, 'stroke-dasharray': '2 2' },
  participate: { stroke: edge, 'stroke-dasharray': '1 3' },
};
/** Of its title and key, and of its source line. */
const [TOP, FOOT] = [72, 34];

function text({ lines, x, y, anchor }: Label, font: number, fill: string = ink): SvgElement {
  const spans = lines.map((line, i) => element('tspan', { x, dy: i === 0 ? null : lineStep(font) }, line));
  return element('text', { x, y, 'text-anchor': anchor, 'font-size': font, fill }, spans);
}

function line(role: RoleName, width: number, d: string): SvgElement {
  return element('path', { d, fill: 'none', ...STROKES[role], 'stroke-width': width });
}

const note = (words: string, at: { x: number; y: number }, size: number, fill: string = ink): SvgElement =>
  element('text', { ...at, 'font-size': size, fill }, words);

/** How wide each role's place in the key is. */
const STEP = 76;

const key = (roles: readonly RoleName[]): SvgElement[] =>
  roles.flatMap((role, i) => [
    line(role, 10, `M${10 + i * STEP},53h18`),
    note(ROLE_WORDS[role], { x: 34 + i * STEP, y: 58 }, 14),
  ]);

function drawFigure({ font, heads, orgs, campaigns, edges }: NetworkFigure, collective: ReadonlySet<string>) {
  const painted = ROLES.toReversed().flatMap((role) => edges.filter((one) => one.role === role));
  return [
    ...heads.map((label) => text(label, font, soft)),
    ...painted.map(({ role, width, path }) => line(role, width, path)),
    ...campaigns.flatMap(({ box: { x, y, width, height }, label }) => [
      element('rect', { x, y, width, height, rx: 2, fill: sheet, stroke: edge }),
      text(label, font),
    ]),
    ...orgs.flatMap(({ id, bar: { x, y, width, height }, label }) => {
      const paint = collective.has(id) ? { fill: paper, stroke: soft } : { fill: soft };
      return [element('rect', { x, y, width, height, ...paint }), text(label, font)];
    }),
  ];
}

/** An SVG document; `font` is the family to set it in. */
export function drawPicture(index: NoticeIndex, font = 'sans-serif'): string {
  const figure = layoutNetwork(networkInput(index));
  const collective = new Set(index.orgs.filter((org) => org.collective).map(({ id }) => id));
  const roles = ROLES.filter((role) => figure.edges.some((one) => one.role === role));
  const { notice } = index;
  const { width } = figure;
  const height = TOP + figure.height + FOOT;
  const address = SITE.url === null ? '' : new URL(pageAddress(notice.slug, 'network'), SITE.url).href;
  const title = shortTitle(notice);
  return svgDocument({ width, height, font, viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
    element('title', `${title}：责任网络`),
    note(`${title}：${whoHasTasks(notice)}`, { x: 10, y: 32 }, 20),
    ...key(roles),
    note('线越宽任务越多；空心条是统称', { x: 10 + roles.length * STEP, y: 58 }, 14, soft),
    element('g', { transform: `translate(0 ${TOP})` }, drawFigure(figure, collective)),
    note(`${pictureCredit(index)}${address}`, { x: 10, y: height - 14 }, 13, soft),
  ]);
}
