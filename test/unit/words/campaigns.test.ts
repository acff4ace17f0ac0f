/** What the site calls campaigns, and the tasks outside them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { campaignTermOf } from '../../../src/extract/campaigns.ts';
import { dataFile } from '../../../src/model/decisions/data-file.ts';
import { outsideCampaigns } from '../../../src/words/notice.ts';
import { campaignWords, shortCampaign } from '../../../src/words/campaigns.ts';
import { SEED } from '../../pages.ts';
import { readWell } from '../read.ts';

const real = indexNotice(readWell(readFileSync(SEED, 'utf8')).model);

test('campaigns are called by what their titles end with', () => {
  const { notice } = real;
  expect(notice.campaignTerm).toEqual({ word: '仗', counter: '' });
  expect(campaignWords(notice)).toEqual({
    word: '仗',
    together: '六仗',
    counted: '仗',
    one: '一仗',
    all: '各仗',
    several: '多仗',
  });
  expect(campaignWords({ campaigns: [], campaignTerm: null })).toBeNull();
});

test.each([
  [['打好蓝天仗', '打好碧水仗'], '二仗', '各仗'],
  [['全民健身行动', '安全生产专项行动'], '两项行动', '各项行动'],
  [['打好蓝天保卫战', '打好碧水保卫战', '净土保卫战'], '三场保卫战', '各场保卫战'],
  [['打好蓝天保卫战', '打好巷道攻坚战'], '两个专项', '各个专项'],
  [['质量强县工程'], '工程', '各项工程'],
  [['蓝天行动', '打好碧水仗'], '两个专项', '各个专项'],
])('%j: %s, %s', (titles, together, all) => {
  const campaigns = titles.flatMap((title) => real.notice.campaigns.slice(0, 1).map((one) => ({ ...one, title })));
  expect(campaignWords({ campaigns, campaignTerm: campaignTermOf(campaigns) })).toMatchObject({ together, all });
});

test('a person may say what they are called', () => {
  const data = dataFile.parse({ campaigns: { word: '硬仗', counter: '场' } });
  const { notice } = readWell(readFileSync(SEED, 'utf8'), data).model;
  expect(campaignWords(notice)).toMatchObject({ together: '六场硬仗', one: '一场硬仗' });
});

test.each([
  ['打好经济增长主动仗', '经济增长主动仗'],
  ['打赢脱贫攻坚战', '脱贫攻坚战'],
  ['质量强县工程', '质量强县工程'],
])('%s is short for %s', (title, short) => {
  expect(shortCampaign(title)).toBe(short);
});

test('tasks outside campaigns are called by the plan where all stand there', () => {
  expect(outsideCampaigns(real)).toBe('总体方案');
  expect(outsideCampaigns({ ...real, notice: { ...real.notice, campaigns: [] } })).toBe('各项任务');
  const letter = real.clauses.find(({ part }) => part === 'letter')?.id ?? '';
  const [task] = real.responsibilities;
  if (!task) throw new Error('no task');
  expect(outsideCampaigns({ ...real, responsibilities: [...real.responsibilities, { ...task, clause: letter }] })).toBe(
    '其他',
  );
});
