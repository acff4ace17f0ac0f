import { expect, test } from 'vitest';
import { fallbackSlug, slugOf } from '../../../src/model/build/slug.ts';

test.each([
  ['岳云政办发〔2023〕4号', 'yyzbf-2023-4'],
  ['(岳云政办发〔2023〕4号)', 'yyzbf-2023-4'],
  ['松政发〔２０２１〕１８号', 'szf-2021-18'],
  ['桃街办[2024]第9号', 'tjb-2024-9'],
  ['海政办函（2022）056号', 'hzbh-2022-56'],
  ['绿政发【2022】3号', 'lzf-2022-3'],
  ['𠮷政发〔2023〕1号', null],
  ['2023年第4号', null],
  ['岳云政办发〔23〕4号', null],
  ['根据岳云政办发〔2023〕4号', 'gjyyzbf-2023-4'],
  ['', null],
])('%s is %s', (number, slug) => {
  expect(slugOf(number)).toBe(slug);
});

test.each([
  ['seeds/plan-2024.txt', 'plan-2024'],
  ['seeds\\Plan.TXT', 'plan'],
  ['seeds/关于通知.txt', 'notice-0123abcd'],
  ['a b.txt', 'notice-0123abcd'],
])('without a number, %s is %s', (path, slug) => {
  expect(fallbackSlug(path, '0123abcdef')).toBe(slug);
});
