/** Pictures for sharing: no words outside, none upon others, whatever the notice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSharePicture, layoutPicture } from '../../../src/pictures/share-picture.ts';
import { isInside, overlaps } from '../../../src/figures/box.ts';
import { readModel } from '../../../src/model/read-model.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import {
  HEIGHT,
  noticePictures,
  pictureAlt,
  shelfPicture,
  WIDTH,
  type PictureWords,
} from '../../../src/site/share/picture-words.ts';
import { NOTICE } from '../../pages.ts';
import { readWell } from '../read.ts';

const real = indexNotice(await readModel((name) => readFileSync(`content/${NOTICE}/${name}.json`, 'utf8')));
const other = indexNotice(readWell(readFileSync('test/fixtures/shelf/notice.txt', 'utf8')).model);
const all = [shelfPicture(), ...[real, other].flatMap((each) => [...noticePictures(each).values()])];

/** What is wrong with the layout of a picture. */
function problems(words: PictureWords): string[] {
  const placed = layoutPicture(words);
  return placed.flatMap(({ text, box }, i) => [
    ...(isInside(box, WIDTH, HEIGHT) ? [] : [`${text} is outside`]),
    ...placed.slice(i + 1).flatMap((next) => (overlaps(box, next.box) ? [`${text} lies upon ${next.text}`] : [])),
  ]);
}

test.each(all)('$path', ({ words }) => {
  expect(problems(words)).toEqual([]);
});

test('whatever it says, however long', () => {
  const text = (most: number) =>
    fc
      .array(fc.constantFrom('岳阳市', '“六仗”', '《方案》', '，', 'GB/T 9704', '2023', '（试行）', '工作'), {
        minLength: 1,
        maxLength: most,
      })
      .map((parts) => parts.join(''));
  const words = fc.record({
    year: fc.option(fc.constant('2023年度方案')),
    label: fc.option(fc.constantFrom('附件12', '责任单位')),
    title: text(60),
    of: fc.option(text(30)),
    facts: fc.array(
      fc.record({
        name: fc.constantFrom('条款', '牵头'),
        count: fc.integer({ min: 1, max: 9999 }),
        unit: fc.constant('项'),
      }),
      { maxLength: 4 },
    ),
    source: fc.array(text(12), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(words, (picture) => {
      expect(problems(picture)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe('widths are counted, not measured: drawn, the words are no wider', () => {
  const resolve = createRequire(import.meta.url).resolve;
  const font = resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');
  test.each(['notice', 'annex-3', 'letter'])('%s', (name) => {
    const picture = all.find(({ path }) => path === `/${NOTICE}/pictures/${name}.png`);
    expect(picture).toBeDefined();
    if (!picture) return;
    for (const { text, size, box } of layoutPicture(picture.words)) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text x="100" y="120" font-size="${size}" font-weight="700">${text}</text></svg>`;
      const drawn = new Resvg(svg, {
        font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
      });
      const bounds = drawn.getBBox();
      expect(bounds?.width ?? 0, text).toBeGreaterThan(0);
      expect(bounds?.width ?? 0, text).toBeLessThanOrEqual(box.width + 1);
    }
  });
});

test('the words for who does not see it are the words that are drawn', () => {
  for (const { words } of all) {
    const alt = pictureAlt(words);
    const svg = drawSharePicture(words, 'x');
    for (const { name, count, unit } of words.facts) expect(alt).toContain(`${name}${count}${unit}`);
    expect(alt).toContain(words.title);
    expect(svg.replace(/<[^>]*>|\s/g, '')).toContain(words.title.replace(/\s/g, ''));
  }
});

test('facts are counted from what is published', () => {
  const facts = noticePictures(real).get('annex-4')?.words.facts;
  const inside = ({ clause }: { clause: string }) => clause.startsWith('annex-4/');
  expect(facts).toEqual([
    { name: '条款', count: real.inPart('annex-4').length, unit: '条' },
    { name: '任务', count: real.responsibilities.filter(inside).length, unit: '项' },
    { name: '目标', count: real.targets.filter(inside).length, unit: '项' },
  ]);
});
