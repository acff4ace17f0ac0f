import { describe, expect, test } from 'vitest';
import { nesting } from '../../../src/text/marks/brackets.ts';

/** `(a)` → pairs as their texts; marks alone as `)@4`. */
function read(text: string) {
  const { pairs, alone } = nesting(text);
  return {
    pairs: pairs.map(({ open, close }) => text.slice(open, close + 1)),
    alone: alone.map((offset) => `${text.charAt(offset)}@${offset}`),
  };
}

describe('nesting', () => {
  test.each([
    ['(区商粮局牵头)', ['(区商粮局牵头)'], []],
    ['《“一” (a)》', ['“一”', '(a)', '《“一” (a)》'], []],
    ['（半宽)', ['（半宽)'], []],
    ['(a(b)c', ['(b)'], ['(@0']],
    ['a)b', [], [')@1']],
    ['(“a)”', ['(“a)'], ['“@1', '”@4']],
    ['((a)', ['(a)'], ['(@0']],
    ['【a〕', [], ['【@0', '〕@2']],
    ['〔2023〕[1]［2］〈b〉「c」『d』', ['〔2023〕', '[1]', '［2］', '〈b〉', '「c」', '『d』'], []],
    ['无', [], []],
  ])('%s', (text, pairs, alone) => {
    expect(read(text)).toEqual({ pairs, alone });
  });

  test('outside and closing', () => {
    const { outside, closing } = nesting('a(b)c(');
    expect(Array.from('a(b)c(', (_, i) => outside(i))).toEqual([true, false, false, false, true, true]);
    expect(closing(1)).toBe(3);
    expect(closing(5)).toBeUndefined();
  });
});
