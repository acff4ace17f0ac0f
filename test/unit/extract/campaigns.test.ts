import { expect, test } from 'vitest';
import { readWell } from '../read.ts';

/** A plan with one headed clause, and an annex. */
const campaigns = (heading: string, annex: string, goal = '一、工作目标\n增长7%。') => {
  const text = `青山县方案\n一、重点任务\n${heading}\n1.抓落实\n附件1\n${annex}\n${goal}\n二、任务\n(一)扩大投资。抓好项目。\n`;
  const { notice, clauses } = readWell(text).model;
  return { campaigns: notice.campaigns, of: Object.fromEntries(clauses.map(({ id, campaign }) => [id, campaign])) };
};

test.each([
  ['(一)打好经济增长主动仗,推动好转。激发潜力。', '青山县打好经济增长主动仗工作方案', '打好经济增长主动仗'],
  ['(一)打好经济增长主动仗。激发潜力。', '打好经济增长主动仗实施方案(试行)', '打好经济增长主动仗'],
  ['(一)防汛抗旱', '临江市青山县防汛抗旱专项规划', '防汛抗旱'],
  ['(一)开展全民健身行动。建设。', '青山县全民健身行动工作方案', '全民健身行动'],
  ['(一)推进安全生产专项行动。整治。', '安全生产专项行动实施方案', '安全生产专项行动'],
])('%s + %s', (heading, annex, title) => {
  const found = campaigns(heading, annex);
  expect(found.campaigns).toEqual([
    { id: 'campaign-1', number: 1, title, annex: 'annex-1', planClause: 'plan/1-1', goalClause: 'annex-1/1' },
  ]);
  expect(found.of).toEqual({
    'plan/1': null,
    'plan/1-1': 'campaign-1',
    'plan/1-1-1': 'campaign-1',
    'annex-1/1': 'campaign-1',
    'annex-1/1-p1': 'campaign-1',
    'annex-1/2': 'campaign-1',
    'annex-1/2-1': 'campaign-1',
  });
});

test.each([
  ['(一)打好碧水攻坚战。治水。', '青山县打好碧水保卫战工作方案'],
  ['(一)扩大有效投资', '稳岗就业与扩大有效投资工作方案'],
  ['(一)抓好投资。治水。', '青山县投资方案'],
  ['(一)激发潜力。打好经济增长主动仗。', '青山县打好经济增长主动仗工作方案'],
])('%s + %s: none', (heading, annex) => {
  const found = campaigns(heading, annex);
  expect(found.campaigns).toEqual([]);
  expect(Object.values(found.of).every((campaign) => campaign === null)).toBe(true);
});

test('an annex without a goal', () => {
  expect(campaigns('(一)打好经济增长主动仗', '打好经济增长主动仗方案', '一、任务').campaigns[0]?.goalClause).toBeNull();
});
