import { expect, test } from 'vitest';
import { isInside, makeLabel, nameLines, overlaps, round, widthOf } from '../../src/figures/box.ts';

test('a Chinese character is an em wide, a figure less', () => {
  expect(widthOf('区科工局')).toBe(4);
  expect(widthOf('区 1')).toBe(2.3);
});

test.each([
  ['区科工局', 4, ['区科工局']],
  ['区科工局', 3, ['区科', '工局']],
  ['区生态环境分局', 5, ['区生态', '环境分局']],
  ['按照三管三必须', 3, ['按照', '三管', '三必须']],
  ['', 3, ['']],
])('%s in lines of %i', (text, most, lines) => {
  expect(nameLines(text, most)).toEqual(lines);
});

test('a label’s box is where its words are', () => {
  expect(makeLabel(['区科工局', '区'], { x: 100, y: 50 }, 10, 'end').box).toEqual({
    x: 60,
    y: 37.5,
    width: 40,
    height: 25,
  });
  expect(makeLabel(['区'], { x: 100, y: 50 }, 10, 'middle').box.x).toBe(95);
  expect(makeLabel(['区'], { x: 100, y: 50 }, 10, 'start').box.x).toBe(100);
});

test('boxes that touch do not overlap', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlaps(box, { ...box, x: 10 })).toBe(false);
  expect(overlaps(box, { ...box, x: 9, y: 9 })).toBe(true);
  expect(isInside(box, 10, 10)).toBe(true);
  expect(isInside(box, 10, 9)).toBe(false);
});

test('rounding gives no -0', () => {
  expect(Object.is(round(-0.01), 0)).toBe(true);
  expect(round(1.25)).toBe(1.3);
});
