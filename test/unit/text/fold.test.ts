import { describe, expect, test } from 'vitest';
import { characters, fold, foldText, indexWord, unfold } from '../../../src/text/marks/fold.ts';

describe('what is compared as one', () => {
  test.each([
    ['２０２２年　８６．４％', '2022年 86.4%'],
    ['（一）全面', '(一)全面'],
    ['ＧＤＰ', 'gdp'],
    ['镇\u200b街', '镇街'],
    ['５Ｇ＋', '5g+'],
  ])('%s and %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test('not different marks', () => {
    expect(foldText('“')).not.toBe(foldText('”'));
    expect(foldText('。')).not.toBe(foldText('.'));
  });
});

test('a folded stretch leads back to the characters that it comes from', () => {
  const text = '力争 ２０２２年\n８６.4％㎡𠮷目标';
  const folded = fold(text);
  expect(folded.text).toBe('力争2022年86.4%m2𠮷目标');
  expect(folded.from).toHaveLength(folded.text.length);
  const back = (wanted: string) => {
    const at = folded.text.indexOf(wanted);
    const { start, end } = unfold(text, folded, at, at + wanted.length);
    return text.slice(start, end);
  };
  expect(back('2022年86.4%')).toBe('２０２２年\n８６.4％');
  expect(back('争2')).toBe('争 ２');
  expect(back('2𠮷目')).toBe('㎡𠮷目');
  expect(back('𠮷')).toBe('𠮷');
});

test('every character becomes one that Pagefind keeps as a word', () => {
  for (const char of '一鿿0a%。《“﹏𠮷㐀é') {
    const word = indexWord(char);
    expect(word).toMatch(/^[\u3400-\u4db5\u4e00-\u9fff]$/u);
    expect(word.normalize('NFD').toLowerCase()).toBe(word);
  }
  expect(indexWord('养')).toBe('养');
});

test('characters are given once', () => {
  expect(characters('稳中求进稳')).toEqual(['稳', '中', '求', '进']);
});
