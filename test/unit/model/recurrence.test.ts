import { expect, test } from 'vitest';
import { groupRecurring, thingOf, type Recurring } from '../../../src/model/build/recurrence.ts';

const target = (id: string, indicator: string, value: number, measure = '个'): Recurring => ({
  id,
  clause: id.replace(/-t\d+$/, ''),
  indicator,
  values: [value],
  measure,
});
const groups = (targets: Recurring[], join: [string, string][] = [], apart: [string, string][] = []) =>
  Object.fromEntries(groupRecurring(targets, join, apart));

test.each([
  ['加装既有住宅电梯', '既有住宅电梯'],
  ['既有住宅电梯加装', '既有住宅电梯'],
  ['新培育高新技术企业', '高新技术企业'],
  ['开工改造城镇老旧小区', '城镇老旧小区'],
  ['改造', '改造'],
])('%s is about %s', (indicator, thing) => {
  expect(thingOf(indicator)).toBe(thing);
});

test('the same thing, whatever is promised of it', () => {
  const found = groups([target('a-t1', '新增高新技术企业', 7, '家'), target('b-t1', '高新技术企业', 8, '家')]);
  expect(found).toEqual({ 'a-t1': 'a-t1', 'b-t1': 'a-t1' });
});

test('a shorter name only where the value agrees', () => {
  const [short, long, other] = [
    target('a-t1', '改造危桥', 4),
    target('b-t1', '农村公路危桥改造', 4),
    target('c-t1', '农村公路危桥改造', 5),
  ];
  expect(groups([short, long])).toEqual({ 'a-t1': 'a-t1', 'b-t1': 'a-t1' });
  expect(groups([short, other])).toEqual({});
});

test('the park’s税收 is not the district’s', () => {
  expect(groups([target('a-t1', '税收', 140, '亿元'), target('b-t1', '园区税收', 150, '亿元')])).toEqual({});
});

test('what one clause says twice is no recurrence', () => {
  expect(groups([target('a-t1', '地区生产总值', 6.5, '%'), target('a-t2', '地区生产总值', 7, '%')])).toEqual({});
});

test('a person joins and parts', () => {
  const [a, b] = [target('a-t1', '技术合同成交额', 12), target('b-t1', '技术合同交易成交额', 15)];
  expect(groups([a, b], [['a-t1', 'b-t1']])).toEqual({ 'a-t1': 'a-t1', 'b-t1': 'a-t1' });
  expect(groups([a, { ...b, indicator: a.indicator }], [], [['b-t1', 'a-t1']])).toEqual({});
});
