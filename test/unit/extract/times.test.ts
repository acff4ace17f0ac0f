/** Times: which period the words name, and what only looks like a time. */
import { expect, test } from 'vitest';
import { findTimes } from '../../../src/extract/times/times.ts';

const read = (text: string) =>
  findTimes(text, 2023).map(({ kind, start, end, period, date }) =>
    [kind, text.slice(start, end), period, date].filter((word) => word !== null).join(' '),
  );

test.each([
  ['己内酰胺项目3月中交', 'date 3月 2023-03 2023-03-31'],
  ['二季度全面投产', 'date 二季度 2023-Q2 2023-06-30'],
  ['2024年第三季度末前完成', 'date 2024年第三季度末前 2024-Q3 2024-09-30'],
  ['上半年完成', 'date 上半年 2023-H1 2023-06-30'],
  ['年内开工', 'date 年内 2023 2023-12-31'],
  ['年底前完成', 'date 年底前 2023 2023-12-31'],
  ['2023 年底前实现', 'date 2023 年底前 2023 2023-12-31'],
  ['到2025年达到', 'date 到2025年 2025 2025-12-31'],
  ['6月底前完成', 'date 6月底前 2023-06 2023-06-30'],
  ['2024年2月底前', 'date 2024年2月底前 2024-02 2024-02-29'],
  ['12月15日前报送', 'date 12月15日前 2023-12-15 2023-12-15'],
  ['3月1日至31日开展', 'date 3月1日至31日 2023-03-31 2023-03-31'],
  ['今年秋季开学投入使用', 'date 今年秋季开学'],
  ['每月定期监测', 'cadence 每月定期 month'],
  ['每季度检查', 'cadence 每季度 quarter'],
  ['每年开展', 'cadence 每年 year'],
  ['每半年通报', 'cadence 每半年 half-year'],
  ['一月一考核', 'cadence 一月一考核 month'],
  ['旬简报', 'cadence 旬简报 ten-days'],
  ['风险月报制度', 'cadence 月报 month'],
  ['全年开展四次检查', 'cadence 全年开展四次 year'],
  ['定期发布', 'cadence 定期 irregular'],
  ['尽早开工', 'vague 尽早'],
  ['按期完成', 'vague 按期'],
  ['全年力争', 'span 全年'],
  ['2022年成果', 'span 2022年'],
  ['2021—2023年方案', 'span 2021—2023年'],
])('%s: %s', (text, said) => {
  expect(read(text)).toEqual([said]);
});

test.each([
  '月月有活动、季季有主题',
  '以旬保月、以月保季、以季保年',
  '三个月的用量',
  '13月完成',
  '按时办结率',
  '定期存款',
  '报送年度总结',
  '现就秋季开学工作通知如下',
])('no time: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('without a year of the plan, a month has no day', () => {
  expect(findTimes('3月中交', null)).toMatchObject([{ kind: 'date', period: null, date: null }]);
});

test('a day that is not in the calendar is no time', () => {
  expect(read('2月30日前')).toEqual([]);
});
