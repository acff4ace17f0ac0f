/** Text directives: borders, context, and that the first place a browser would find is the one that is meant. */
import { describe, expect, test } from 'vitest';
import {
  directiveOf,
  firstMatch,
  writeDirective,
  wordBorders,
  type PageRange,
} from '../../../src/cite/text-fragment.ts';

const stretch = (block: number, start: number, end: number, to = block): PageRange => ({
  start: { block, offset: start },
  end: { block: to, offset: end },
});

describe('directiveOf', () => {
  test('widens to the borders of words, and leaves white space at the ends out', () => {
    const blocks = [' 加强组织领导。 '];
    const directive = directiveOf(blocks, stretch(0, 0, 4));
    expect(directive).toEqual({ start: '加强组织' });
    expect(wordBorders(blocks[0] ?? '')).toContain(5);
  });

  test('gives a long stretch, and one across blocks, by its beginning and end', () => {
    const long = '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，加快构建新发展格局，着力推动高质量发展。';
    expect(directiveOf([long], stretch(0, 0, long.length))).toMatchObject({ end: expect.any(String) as string });
    const directive = directiveOf(['一是抓项目。', '二是抓招商。'], stretch(0, 2, 5, 1));
    expect(directive?.end).toBeDefined();
    expect(firstMatch(['一是抓项目。', '二是抓招商。'], directive ?? { start: '' })?.end.block).toBe(1);
  });

  test.each([
    ['before', ['牵头单位：区财政局。', '配合单位：区财政局。'], stretch(1, 5, 9)],
    ['after', ['区财政局负责。', '区财政局配合。'], stretch(1, 0, 4)],
  ])('takes in what stands %s a place that is not the first', (_, blocks, meant) => {
    const directive = directiveOf(blocks, meant);
    expect(directive?.prefix ?? directive?.suffix).toBeDefined();
    expect(firstMatch(blocks, directive ?? { start: '' })).toEqual(meant);
  });

  test('takes in what stands in the blocks beside, and marks the rest of a block where only its neighbours tell places apart', () => {
    const blocks = ['开头', '（区财政局牵头）', '甲。', '（区财政局牵头）', '乙。'];
    const meant = stretch(3, 2, 7);
    const directive = directiveOf(blocks, meant);
    expect(directive).toMatchObject({ start: '（区财政局牵头' });
    expect(firstMatch(blocks, directive ?? { start: '' })).toEqual(stretch(3, 0, 7));
  });

  test('gives nothing for white space, and for words that nothing tells apart', () => {
    expect(directiveOf(['区财政局  '], stretch(0, 4, 6))).toBeNull();
    expect(directiveOf(['区财政局', '区财政局', '区财政局', '区财政局'], stretch(2, 0, 4))).toBeNull();
  });

  test('compares as browsers do, without regard to case and width', () => {
    const directive = directiveOf(['GDP（亿元）', 'gdp(亿元)及增速'], stretch(1, 0, 3));
    expect(directive).not.toEqual({ start: 'gdp' });
  });
});

test('writeDirective escapes what has a meaning in a directive', () => {
  expect(writeDirective({ start: 'a-b,c&d' })).toBe(':~:text=a%2Db%2Cc%26d');
  expect(writeDirective({ prefix: 'p', start: 's', end: 'e', suffix: 'x' })).toBe(':~:text=p-,s,e,-x');
});
