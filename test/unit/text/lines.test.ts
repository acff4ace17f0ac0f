/** Lines of Chinese text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, cutToFit, wordStarts } from '../../../src/text/lines.ts';

/** In characters; Latin letters and figures are half as wide. */
const measure = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (/[!-~ ]/.test(character) ? 0.5 : 1), 0);
const even = (text: string, most: number) => breakLines(text, { most, measure, last: 'even', words: wordStarts(text) });
const free = (text: string, most: number) => breakLines(text, { most, measure, last: 'free' });

test.each<[string, number, string[]]>([
  ['岳阳市云溪区打好“发展六仗”总体方案', 12, ['岳阳市云溪区打好', '“发展六仗”总体方案']],
  ['消防和人员密集型场所专项整治', 13, ['消防和人员密集型', '场所专项整治']],
  ['打好经济增长主动仗', 10, ['打好经济增长主动仗']],
])('%s in %i', (text, most, lines) => {
  expect(even(text, most)).toEqual(lines);
});

test.each<[string, number, string[]]>([
  // Lines are filled.
  ['打造云龙公园，长炼', 6, ['打造云龙公', '园，长炼']],
  // The comma would begin the second line.
  ['打造云龙公园，长炼四', 6, ['打造云龙公', '园，长炼四']],
  // The bracket would end the first.
  ['云龙公园等（区', 6, ['云龙公园', '等（区']],
  // 1,250 and 7.5% are whole.
  ['增加到1,250万元', 5, ['增加到', '1,250万元']],
  ['增长约为7.5%', 5, ['增长约为', '7.5%']],
  // No character alone on the last line.
  ['一二三四五六七', 6, ['一二三四五', '六七']],
  ['一二三四五六。', 6, ['一二三四', '五六。']],
  ['等等……', 3, ['等', '等……']],
])('%s in %i', (text, most, lines) => {
  expect(free(text, most)).toEqual(lines);
});

const words = fc
  .array(
    fc.constantFrom(
      '经济',
      '云溪区',
      '，',
      '。',
      '（',
      '）',
      '“',
      '”',
      '《',
      '》',
      '7.5%',
      '2023年',
      'GDP',
      '……',
      '仗',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
/** What is held together may be wider than a line, and is then parted wherever. */
const WIDE = /[，。（）“”《》…]{3}|[\d.%A-Z]{12}/;

test('no character is lost, no line is too wide, marks stay with their words', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 6, max: 20 }),
      fc.constantFrom('even' as const, 'free' as const),
      (text, most, last) => {
        const lines = breakLines(text, { most, measure, last });
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(most);
        if (WIDE.test(text)) return;
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）”》…%]/);
        for (const line of lines.slice(0, -1)) {
          expect(line).not.toMatch(/[（“《]$/);
        }
        lines.slice(1).forEach((line, i) => {
          expect((lines[i]?.slice(-1) ?? '') + line.charAt(0)).not.toMatch(/[\d.A-Z][\d.%A-Z]/);
        });
      },
    ),
    { numRuns: 2000 },
  );
});

test('a line never takes a character more than it has room for, in no room neither', () => {
  expect(free('一二三', 0.4)).toEqual(['一', '二', '三']);
  expect(free('', 5)).toEqual([]);
});

test('what does not fit is cut, and says so', () => {
  expect(cutToFit('一二三四五', 5, measure)).toBe('一二三四五');
  expect(cutToFit('一二，四五', 4, measure)).toBe('一二…');
});
