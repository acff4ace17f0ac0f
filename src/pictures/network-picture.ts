/**
 * The network as a picture that stands on its own: title, key and source line in it, colours as attributes, no style
 * sheet, so that it looks the same in a document, an editor or a picture of it.
 */
import { lineStep, type Label } from '../figures/box.ts';
import { layoutNetwork, type NetworkFigure } from '../figures/network.ts';
import { DASHES, ROLE_ORDER, type Role } from '../figures/roles.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { ROLE_WORDS } from '../words/roles.ts';
import { provenance, whoHasTasks } from '../words/notice.ts';
import { shortTitle } from '../words/labels.ts';
import { SITE } from '../site-config.ts';
import { networkInput } from './figure-input.ts';

/** The light page's colours (styles/tokens.css). */
const INK = '#1d1b18';
const SOFT = '#4d4842';
const EDGE = '#857d70';
const PAPER = '#fdfcf9';
const SHEET = '#f5f2ea';
const STROKES: Readonly<Record<Role, string>> = {
  lead: 'stroke="#8f1d14" stroke-opacity="0.75"',
  responsible: `stroke="${EDGE}" stroke-opacity="0.5"`,
  support: `stroke="${INK}" stroke-opacity="0.5"`,
  participate: `stroke="${INK}" stroke-opacity="0.5"`,
};
/** Of its title and key, and of its source line. */
const [TOP, FOOT] = [72, 34];

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function text({ lines, x, y, anchor }: Label, font: number, fill = INK): string {
  const spans = lines.map(
    (line, i) => `<tspan x="${x}"${i === 0 ? '' : ` dy="${lineStep(font)}"`}>${escape(line)}</tspan>`,
  );
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${font}" fill="${fill}">${spans.join('')}</text>`;
}

function line(role: Role, width: number, d: string): string {
  const dash = DASHES[role];
  return `<path d="${d}" fill="none" ${STROKES[role]} stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

function key(roles: readonly Role[]): string {
  const step = 100;
  const words = (role: Role, i: number) =>
    `<text x="${10 + i * step + 50}" y="58" font-size="14" fill="${INK}">${ROLE_WORDS[role]}</text>`;
  return roles.map((role, i) => line(role, 4.5, `M${10 + i * step},53h42`) + words(role, i)).join('\n');
}

function drawFigure({ font, heads, orgs, campaigns, edges }: NetworkFigure, collective: ReadonlySet<string>): string {
  const painted = ROLE_ORDER.toReversed().flatMap((role) => edges.filter((edge) => edge.role === role));
  return [
    ...heads.map((label) => text(label, font, SOFT)),
    ...painted.map(({ role, width, path }) => line(role, width, path)),
    ...campaigns.map(({ box: { x, y, width, height }, label }) => {
      const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${SHEET}" stroke="${EDGE}"/>`;
      return box + text(label, font);
    }),
    ...orgs.map(({ id, bar: { x, y, width, height }, label }) => {
      const paint = collective.has(id) ? `fill="${PAPER}" stroke="${SOFT}"` : `fill="${SOFT}"`;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>${text(label, font)}`;
    }),
  ].join('\n');
}

/** An SVG document; `font` is the family to set it in. */
export function drawPicture(index: NoticeIndex, font = 'sans-serif'): string {
  const figure = layoutNetwork(networkInput(index));
  const collective = new Set(index.orgs.filter((org) => org.collective).map(({ id }) => id));
  const roles = ROLE_ORDER.filter((role) => figure.edges.some((edge) => edge.role === role));
  const { notice } = index;
  const year = notice.planYear === null ? '' : `${notice.planYear}年度方案`;
  const height = TOP + figure.height + FOOT;
  const size = `width="${figure.width}" height="${height}" viewBox="0 0 ${figure.width} ${height}"`;
  const source = ['来源：' + provenance(notice).join('，'), year, `${SITE.name}整理，非官方，以原文为准`].filter(
    (words) => words !== '',
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escape(font)}" role="img">
<title>${escape(shortTitle(notice))}：责任网络</title>
<rect width="${figure.width}" height="${height}" fill="${PAPER}"/>
<text x="10" y="32" font-size="20" fill="${INK}">${escape(shortTitle(notice))}：${escape(whoHasTasks(notice))}</text>
${key(roles)}
<text x="${10 + roles.length * 100}" y="58" font-size="14" fill="${SOFT}">线越宽任务越多；空心条是统称</text>
<g transform="translate(0 ${TOP})">
${drawFigure(figure, collective)}
</g>
<text x="10" y="${height - 14}" font-size="13" fill="${SOFT}">${escape(source.join('。'))}。</text>
</svg>
`;
}
