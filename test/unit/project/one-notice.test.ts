/** Nothing of one notice in the code: what its campaigns are called, and what the site is called, stand elsewhere. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITE } from '../../../src/site-config.ts';

/** Code without its comments. */
const bare = (text: string) => text.replace(/\/\*.*?\*\//gs, '').replace(/(?<=^|\s)\/\/.*$/gm, '');

const files = globSync('{src,scripts}/**/*.{ts,astro,css}').filter((path) => !path.startsWith('src/lexicon/'));

test('仗, 打好 and the site’s name stand in no string', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const path of files) {
    const text = bare(readFileSync(path, 'utf8'));
    for (const word of ['仗', '打好', SITE.name]) expect.soft(text.includes(word), `${path}: ${word}`).toBe(false);
  }
});

test('comments are left out, strings are not', () => {
  expect(bare("/** 打好 */\nconst a = '打好'; // 打好\nconst b = 'https://打好';")).toBe(
    "\nconst a = '打好'; \nconst b = 'https://打好';",
  );
});
