/**
 * Every figure of the site as a picture that one can open, `test/site/figures/<name>.svg`, drawn with the site's own
 * style sheets. After a wanted change `UPDATE_GOLDENS=1 npx vitest run test/site/figures.test.ts`; then look at them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { serializeOuter } from 'parse5';
import { expect, inject, test } from 'vitest';
import { attribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const FOLDER = join(import.meta.dirname, 'figures');
const update = process.env['UPDATE_GOLDENS'] === '1' && process.env['CI'] === undefined;
const SHEETS = [
  'tokens',
  'figure/figures',
  'figure/bars',
  'figure/edges',
  'figure/ribbons',
  'figure/network',
  'target/figures',
  'target/calendar',
  'home/strip',
];

/** Page → its figures by their class; several of one class in their order. */
const FIGURES: readonly (readonly [page: string, name: string, of: string])[] = [
  ['', 'strip', 'figure strip'],
  ['tasks/', 'network', 'figure network-svg'],
  ['network/', 'membership', 'figure'],
  ['orgs/qukegongju/', 'ego', 'figure'],
  ['targets/', 'growth-wide', 'growths wide'],
  ['targets/', 'growth-narrow', 'growths narrow'],
  ['targets/', 'commitments-wide', 'counts wide'],
  ['targets/', 'commitments-narrow', 'counts narrow'],
  ['calendar/', 'year-wide', 'year wide'],
  ['calendar/', 'year-narrow', 'year narrow'],
];

const pages = readPages(inject('dist'));

function drawn(page: string, of: string): HtmlElement[] {
  const found = pages.find(({ path }) => path === `/${NOTICE}/${page}`);
  return found ? withTag(found.document, 'svg').filter((svg) => attribute(svg, 'class') === of) : [];
}

/**
 * As a file of its own, a line for each mark. Style sheets know the targets' figures by the section around them and show
 * one width of two: those pictures stand in such a thing, and their width is in the file's name alone.
 */
function standAlone(page: string, svg: HtmlElement): string {
  const sheets = SHEETS.map((name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>\n`).join('');
  const own = serializeOuter(svg)
    .replaceAll('&nbsp;', '\u00a0')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/><(?=(?:g|path|rect|line|circle|polygon|text|a)[\s>])/g, '>\n<');
  if (page !== 'targets/') return `${sheets}${own}\n`;
  const [width, height] = ['width', 'height'].map((name) => attribute(svg, name));
  const around = `<svg xmlns="http://www.w3.org/2000/svg" class="target-figure" width="${width}" height="${height}">`;
  return `${sheets}${around}\n${own.replace(/ (?:wide|narrow)"/, '"')}\n</svg>\n`;
}

const goldens = FIGURES.flatMap(([page, name, of]) =>
  drawn(page, of).map((svg, i) => ({ page, name: i === 0 ? name : `${name}-${i + 1}`, svg })),
);

test('every figure that the site draws is among them', () => {
  const all = pages
    .filter(({ path }) => FIGURES.some(([page]) => path === `/${NOTICE}/${page}`))
    .flatMap(({ document }) => withTag(document, 'svg'))
    .filter((svg) => attribute(svg, 'aria-hidden') !== 'true');
  expect(all.map((svg) => attribute(svg, 'class')).sort()).toEqual(
    goldens.map(({ svg }) => attribute(svg, 'class')).sort(),
  );
  for (const [, name] of FIGURES) expect(goldens.map((golden) => golden.name)).toContain(name);
  if (!update) expect(readdirSync(FOLDER).sort()).toEqual(goldens.map(({ name }) => `${name}.svg`).sort());
});

test.each(goldens)('$name', ({ page, name, svg }) => {
  const text = standAlone(page, svg);
  expect(() => parseXml(text)).not.toThrow();
  expect(svg.childNodes.length).toBeGreaterThan(0);
  const path = join(FOLDER, `${name}.svg`);
  if (update) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) && readFileSync(path, 'utf8') === text, `${path}: UPDATE_GOLDENS=1, then look at it`).toBe(
    true,
  );
});
