import { describe, expect, test } from 'vitest';
import { asciiDigits, chineseNumeral, circledNumeral, parseNumeral } from '../../../src/text/numerals.ts';

describe('parseNumeral', () => {
  test.each([
    ['3', 3],
    ['３', 3],
    ['１２', 12],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百零八', 108],
    ['一百一十', 110],
    ['一百一十五', 115],
    ['三千零六', 3006],
    ['一万二千', 12_000],
    ['二〇二三', 2023],
    ['一九九八', 1998],
    ['①', 1],
    ['⑳', 20],
  ])('%s is %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each(['', '甲', '3a', '3.5', '百', '三四', '一二', '十十', '二百三百', '㉑', '①②', '-1', ' 3'])(
    '%j is none',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );
});

test('Chinese numerals from 0 to 9999 are written and read back', () => {
  for (let value = 0; value <= 9999; value += 1) expect(parseNumeral(chineseNumeral(value))).toBe(value);
});

test.each([
  [0, '〇'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [108, '一百零八'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [1010, '一千零一十'],
  [2300, '二千三百'],
])('%i is written %s', (value, text) => {
  expect(chineseNumeral(value)).toBe(text);
});

test('circled numerals from 1 to 20 are written and read back', () => {
  for (let value = 1; value <= 20; value += 1) expect(parseNumeral(circledNumeral(value))).toBe(value);
});

test('so are greater ones', () => {
  for (const value of [10_000, 10_300, 12_345, 100_000, 120_001, 9_999_999, 99_999_999])
    expect(parseNumeral(chineseNumeral(value))).toBe(value);
  expect(chineseNumeral(12_345)).toBe('一万二千三百四十五');
});

test.each([-1, 100_000_000, 1.5])('%d is written in digits', (value) => {
  expect(chineseNumeral(value)).toBe(String(value));
});

test.each([0, 21])('%d has no circle and stands in brackets', (value) => {
  expect(circledNumeral(value)).toBe(`(${value})`);
});

test('full-width digits become ASCII, the rest stays', () => {
  expect(asciiDigits('（２０２３）第４号 5')).toBe('（2023）第4号 5');
});
