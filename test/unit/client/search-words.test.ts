/** Questions as they are read, marks and snippets as they are cut, nearest strings. */
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/client/search/address.ts';
import { cut, snippet, markedRanges, withDots } from '../../../src/client/search/marks.ts';
import { commonParts, halves, oneOff } from '../../../src/client/search/near.ts';
import { parseQuery } from '../../../src/client/search/query.ts';
import type { Line } from '../../../src/client/search/records.ts';
import { fold } from '../../../src/text/marks/fold.ts';

describe('a question', () => {
  test.each([
    ['经济 增长', ['经济', '增长'], null],
    ['经济　经济', ['经济'], null],
    ['"经济 增长" 消费', ['经济增长', '消费'], ['"经济增长"', '消费']],
    ['“经济 增长”', ['经济增长'], ['“经济增长”']],
    ['打好“发展六仗”总体', ['打好“发展六仗”总体'], null],
    ['“ 路”', ['“', '路”'], null],
    ['"', ['"'], null],
    ['  ', [], null],
  ])('%s', (typed, parts, withMarks) => {
    expect(parseQuery(typed)).toMatchObject({ parts, marked: withMarks });
  });

  test('keeps its address, what is no filter left out', () => {
    const asked = { typed: '5G+ 基站', filters: { part: 'annex-1', org: 'qukegongju', role: 'lead', target: '1' } };
    expect(readAddress(writeAddress(asked))).toEqual(asked);
    expect(writeAddress({ typed: ' ', filters: {} })).toBe('');
    expect(readAddress('?q=a&utm=b')).toEqual({ typed: 'a', filters: {} });
  });
});

const marked = (text: string, words: string[]) =>
  cut(text, { start: 0, end: text.length }, markedRanges(text, fold(text), words))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('marks', () => {
  test.each([
    ['在 2022年 86.4％的', ['2022年86.4%'], '在 [2022年 86.4％]的'],
    ['养老、养老保险', ['养老', '老保'], '[养老]、[养老保]险'],
    ['全文', ['没有'], '全文'],
    ['全文', [''], '全文'],
  ])('%s %j', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test('a snippet begins where the heading ends, or before a mark that is far', () => {
    const line = (text: string, heading: number) => ({ text, heading, marker: 2, folded: fold(text) }) as Line;
    const text = `1.标题。${'前面的话，'.repeat(30)}这里有词。${'后面的话，'.repeat(30)}`;
    const words = (row: Line, found: string[]) =>
      withDots(row.text, snippet(row, markedRanges(row.text, row.folded, found)))
        .map(({ text: piece }) => piece)
        .join('');
    expect(words(line(text, 4), [])).toMatch(/^前面的话.*…$/);
    expect(words(line(text, 4), ['有词'])).toMatch(/^…前面的话，.*这里有词。后面.*…$/);
    expect(words(line('1.标题。', 4), ['标题'])).toBe('');
  });
});

describe('nearest', () => {
  test.each([
    ['支持高新技术企业发展', '高新技木企业', '高新技术企业'],
    ['支持高新技术企业发展', '高新技企业', '高新技术企业'],
    ['支持高新技术企业发展', '高新技技术企业', '高新技术企业'],
    ['支持高新技术企业发展', '高兴技木企业', null],
    ['支持', '高新技术', null],
  ])('%s has for %s: %s', (text, wanted, found) => {
    expect(oneOff(text, wanted)).toBe(found);
  });

  test('halves of two characters and more', () => {
    expect(halves('加装电梯')).toEqual([['加装', '电梯']]);
    expect(halves('加装新电梯')).toEqual([
      ['加装', '新电梯'],
      ['加装新', '电梯'],
    ]);
    expect(halves('电梯')).toEqual([]);
  });

  test('longest parts of two characters and more', () => {
    expect(commonParts('推动高质量发展', '推动旅游高质量的发展')).toEqual(['推动', '高质量', '发展']);
    expect(commonParts('推动', '发展')).toEqual([]);
  });
});
