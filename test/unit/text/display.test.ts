import { expect, test } from 'vitest';
import { show, unshow } from '../../../src/text/marks/display.ts';

test.each([
  ['区财政局牵头,区审计局配合;', '区财政局牵头，区审计局配合；'],
  ['(责任单位:区发改局)', '（责任单位：区发改局）'],
  ['开放时间10:30,周末除外', '开放时间10:30，周末除外'],
  ['突破1,000万元,增长5%', '突破1,000万元，增长5%'],
  ['见http://a.cn/b,c;d(e)/,请查', '见http://a.cn/b,c;d(e)/，请查'],
  ['网址:https://a.cn:80/x', '网址：https://a.cn:80/x'],
  ['重点查处(加油站,', '重点查处(加油站，'],
  ['多余)的', '多余)的'],
  ['（半宽)', '（半宽）'],
  ['（全宽：，；）', '（全宽：，；）'],
  ['镇(街道)、(a(b))', '镇（街道）、（a（b））'],
  ['a.b!c?[d]"e"', 'a.b!c?[d]"e"'],
  ['', ''],
])('%s is shown as %s', (text, shown) => {
  expect(show(text).text).toBe(shown);
  expect(unshow(show(text))).toBe(text);
});

test('a full-width notice has nothing to map back', () => {
  expect(show('一、（全宽：，；）').widened).toEqual([]);
});
