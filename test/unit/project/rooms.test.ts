/** No folder of the code has more than sixteen files side by side, no file more than 250 lines. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('{src,scripts}/**/*.{ts,astro,css}');

test('folders', () => {
  const sizes = [...Map.groupBy(files, dirname)].map(([folder, own]) => ({ folder, files: own.length }));
  expect(sizes.length).toBeGreaterThan(40);
  expect(sizes.filter((one) => one.files > 16)).toEqual([]);
});

test('files', () => {
  const sizes = files.map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
});
