/** What the about page says of the data: counted from the records, 已核对 only where a review holds. */
import { describe, expect, test } from 'vitest';
import type { ReviewRecord } from '../../../src/model/schema/schema.ts';
import { checkedWords, countReadings, measureAccuracy } from '../../../src/site/data/accuracy.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { index } from '../../figures/milestones.ts';
import { readWell } from '../read.ts';

const { targets, numbers } = index;
const LISTS = ['targets', 'milestones', 'responsibilities', 'numbers'] as const;

const review = (list: ReviewRecord['list'], more: Partial<ReviewRecord> = {}): ReviewRecord => ({
  list,
  on: '2026-11-23',
  records: index[list].length,
  checked: true,
  doubtful: [],
  ...more,
});
const measured = (...reviews: ReviewRecord[]) => measureAccuracy({ ...index, reviews });
const of = (lists: ReturnType<typeof measured>, name: string) => {
  const found = lists.find(({ list }) => list === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

test('every list with its records', () => {
  expect(measured().map(({ list, records }) => [list, records])).toEqual(
    LISTS.map((list) => [list, index[list].length]),
  );
  expect(measureAccuracy({ ...index, milestones: [], reviews: [] }).map(({ list }) => list)).not.toContain(
    'milestones',
  );
});

/** Counted by hand, a line for each list, in the order of the fields. */
const COUNTED = {
  // 1000人以上, 3所, 25个小区: all with value and measure, one at least, one 力争, one by a date, two with who answers.
  targets: {
    ...{ indicator: 3, comparator: 1, value: 3, measure: 3, force: 1, baseline: 0, population: 0, place: 0 },
    ...{ deadline: 1, responsibility: 2, group: 0 },
  },
  // 6月底前 and 年内 of an unknown year, 每季度.
  milestones: { text: 3, when: 3, subject: 0, date: 0, period: 1, responsibility: 1 },
  responsibilities: { roles: 2, orgs: 2, qualifier: 1, open: 0, covers: 2 },
  // 1000, 3, 6, 25, 2022, 12, and 8411000, which is nothing that the ledger knows; four are a target's or a milestone's.
  numbers: { as: 6, ref: 4 },
};

test('what is read is what has something in it', () => {
  const { model } = readWell(
    [
      '青山县方案',
      '一、任务',
      '(一)促就业。城镇新增就业1000人以上,力争新建学校3所。(县教育局牵头)',
      '(二)办实事。6月底前完成改造25个小区,年内不断改善环境。',
      '(三)抓文件。落实《青山县2022年方案》要求,全县现有12个乡镇。每季度通报一次。(县住建局、各乡镇按职责分工负责)',
      '(四)设热线。电话8411000。',
      '',
    ].join('\n'),
  );
  const counted = measureAccuracy(indexNotice(model)).map(({ list, fields }) => [
    list,
    Object.fromEntries(fields.map(({ field, read }) => [field, read])),
  ]);
  expect(Object.fromEntries(counted)).toEqual(COUNTED);
});

describe('checked by a person', () => {
  test.each([
    ['nobody read it', [], 0, '0条，还没有人核对'],
    ['read, and not changed since', [review('targets')], targets.length, `${targets.length}条（2026年11月23日读完）`],
    ['read, and changed since', [review('targets', { checked: false })], 0, '0条，更正后尚未重读'],
    ['another list was read', [review('numbers')], 0, '0条，还没有人核对'],
  ])('%s', (_, reviews, checked, words) => {
    const own = of(measured(...reviews), 'targets');
    expect(own.checked).toBe(checked);
    expect(checkedWords(own)).toBe(words);
  });
});

test('doubts count in their field and lead to the clause; one of an unknown field is still told', () => {
  const [first, second] = targets;
  if (!first || !second) throw new Error('no targets');
  const doubtful = [
    { id: first.id, field: 'measure', why: '单位省略' },
    { id: second.id, field: 'measure', why: '同上' },
    { id: second.id, field: 'quote', why: '断句' },
  ];
  const own = of(measured(review('targets', { doubtful })), 'targets');
  expect(
    own.fields.filter(({ doubtful: count }) => count > 0).map(({ field, doubtful: count }) => [field, count]),
  ).toEqual([['measure', 2]]);
  expect(own.doubts).toEqual([
    { id: first.id, field: '计量单位', why: '单位省略', about: first.indicator, clause: first.clause },
    { id: second.id, field: '计量单位', why: '同上', about: second.indicator, clause: second.clause },
    { id: second.id, field: 'quote', why: '断句', about: second.indicator, clause: second.clause },
  ]);
});

test('the ledger’s readings add up', () => {
  const readings = countReadings(numbers);
  expect(readings.map(({ name }) => name)).toEqual([
    ...['目标', '节点', '日期', '文号', '名称', '门槛', '人群', '现有数量', '其他'],
  ]);
  expect(readings.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
  expect(readings[0]?.count).toBe(numbers.filter(({ as }) => as === 'target').length);
});
