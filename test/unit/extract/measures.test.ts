import { expect, test } from 'vitest';
import { isClassifier, kindOf, toBase } from '../../../src/lexicon/measures.ts';
import { findQuantities } from '../../../src/extract/targets/quantities.ts';

test.each([
  [50, '亿', '元', 5_000_000_000, '元'],
  [0.2, '亿', '元', 20_000_000, '元'],
  [8.1, '万', '人', 81_000, '人'],
  [500, '万', '美元', 5_000_000, '美元'],
  [5.4, '万', '亩', 54_000, '亩'],
  [34.247, '', '公里', 34.247, '公里'],
  [2, '', '千米', 2, '公里'],
  [3, '', '平方公里', 3_000_000, '平方米'],
  [1, '', '个百分点', 1, '个百分点'],
  [80, '', '元/月/人', 80, '元/月/人'],
  [1, '', '人(个)', 1, '人'],
])('%d %s%s is %d %s', (value, order, measure, base, baseMeasure) => {
  expect(toBase(value, order, measure)).toEqual({ base, baseMeasure });
});

test('kinds', () => {
  const words = [
    '元/月/人',
    '%',
    '个百分点',
    '家',
    '人次',
    '户',
    '万吨/年',
    '公里',
    '亩',
    '次',
    '个工作日',
    '孔',
    '分',
  ];
  expect(words.map(kindOf).join(' ')).toBe(
    'money share share things people households things size land time time things points',
  );
  expect([isClassifier('名'), isClassifier('次'), isClassifier('万元'), isClassifier('平方米')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  ['投资1,200万元', ['1200 万 元 ']],
  ['1.5-2万亩以上', ['1.5,2 万 亩 以上']],
  ['15%-20%', ['15,20  % ']],
  ['千瓦数为3千瓦', ['3  千瓦 ']],
  ['5千人', ['5 千 人 ']],
  ['50余家', ['50  家 余']],
  ['建设12孔桥', ['12  孔 ']],
  ['开展四次检查', ['4  次 ']],
  ['一批项目、一次性补贴', []],
  ['5G、P2P、S209', []],
])('%s', (text, quantities) => {
  const found = findQuantities(text).map(
    ({ numbers, order, measure, suffix }) =>
      `${numbers.map(({ value }) => value).join(',')} ${order} ${measure} ${suffix}`,
  );
  expect(found).toEqual(quantities);
});
