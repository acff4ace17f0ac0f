/** Style holds in browsers of 2020 (Chromium 83, Firefox 78, Safari 13): nothing newer is what the layout stands on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { inlineCode } from '../../scripts/checks/inline.ts';
import { filesOf } from './site.ts';

const dist = inject('dist');
const sheets = [
  ...filesOf(dist)
    .filter((file) => file.endsWith('.css'))
    .map((file) => ({ file, css: readFileSync(join(dist, file), 'utf8') })),
  ...inlineCode(readFileSync(join(dist, 'index.html'), 'utf8')).flatMap(({ tag, text }) =>
    tag === 'style' ? [{ file: 'inline', css: text }] : [],
  ),
];

/** Where a browser that does not know the rule would lose the layout. */
const NEWER = [
  /@layer|@container|@supports/,
  /:(?:is|where|has)\(/,
  /:not\([^()]*,/,
  /[{;](?:inset(?:-[a-z]+)?|(?:margin|padding|border)-(?:inline|block)(?:-[a-z]+)?|(?:min-|max-)?(?:inline|block)-size|aspect-ratio):/,
  /\(width[<>=]/,
  /\d[dsl]vh(?![^{}]*\})/,
];

test.each(NEWER.map((pattern) => [pattern]))('no sheet has %s', (pattern) => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter(({ css }) => pattern.test(css)).map(({ file, css }) => [file, pattern.exec(css)?.[0]])).toEqual(
    [],
  );
});

test('what is laid out in a row keeps its distances by margins', () => {
  const rules = sheets.flatMap(({ css }) => css.match(/[^{}]+\{[^{}]*\}/g) ?? []);
  const rows = rules.filter((rule) => /display:(?:inline-)?flex/.test(rule));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((rule) => /[{;](?:row-|column-)?gap:/.test(rule))).toEqual([]);
});

test('no rule begins inside another', () => {
  for (const { file, css } of sheets) expect.soft(css, file).not.toMatch(/[{;]\s*&/);
});
