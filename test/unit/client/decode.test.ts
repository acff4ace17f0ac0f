import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/client/decode.ts';

test.each([
  ['/%E5%8E%BF/?q=%E4%BB%97', '/县/?q=仗'],
  ['/tasks/?q=%', '/tasks/?q=%'],
  ['/%E4%/', '/%E4%/'],
  ['', ''],
])('%s is read as %s', (address, words) => {
  expect(decode(address)).toBe(words);
});

test('nothing throws, and what an address is made of comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      decode(text);
      decode(`${text}%`);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decode(encodeURI(text))).toBe(text);
    }),
  );
});
