/** What the about page says of the data: counted from the records, 已核对 only where a review holds. */
import { describe, expect, test } from 'vitest';
import type { ReviewRecord } from '../../../src/model/schema/schema.ts';
import { checkedWords, countReadings, measureAccuracy } from '../../../src/site/data/accuracy.ts';
import { index } from '../../figures/milestones.ts';

const { targets, milestones, responsibilities, numbers } = index;
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

test('what is read is what has something in it', () => {
  const fields = (list: string) =>
    Object.fromEntries(of(measured(), list).fields.map(({ field, read }) => [field, read] as const));
  expect(Object.keys(fields('targets'))).toHaveLength(11);
  expect(fields('targets')).toMatchObject({
    indicator: targets.length,
    comparator: targets.filter(({ comparator }) => comparator !== 'none').length,
    value: targets.filter(({ measure }) => measure !== null).length,
    force: targets.filter(({ force }) => typeof force === 'string').length,
    deadline: targets.filter(({ deadline }) => deadline?.text).length,
    group: targets.filter(({ group }) => group).length,
  });
  expect(fields('targets')['force']).toBeGreaterThan(0);
  expect(fields('targets')['force']).toBeLessThan(targets.length);
  expect(fields('milestones')).toMatchObject({
    when: milestones.length,
    date: milestones.filter(({ date }) => date).length,
  });
  expect(fields('responsibilities')).toMatchObject({ roles: responsibilities.length, covers: responsibilities.length });
  expect(fields('numbers')).toEqual({ as: numbers.length, ref: numbers.filter(({ ref }) => ref).length });
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
