/** What the site calls campaigns, and the tasks outside them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { select } from '../../src/model/select.ts';
import { campaignsName, campaignWord, outsideCampaigns } from '../../src/site/words.ts';
import { SEED } from '../pages.ts';
import { readWell } from './read.ts';

const real = select(readWell(readFileSync(SEED, 'utf8')).model);

test('campaigns are called by what their titles end with', () => {
  const { notice } = real;
  expect([campaignsName(notice), campaignWord(notice)]).toEqual(['六仗', '仗']);
  const named = (...titles: string[]) => ({
    ...notice,
    campaigns: titles.flatMap((title) => notice.campaigns.slice(0, 1).map((one) => ({ ...one, title }))),
  });
  expect(campaignsName(named('打好蓝天仗', '打好碧水仗'))).toBe('二仗');
  expect([campaignsName(named('蓝天行动', '打好碧水仗')), campaignWord(named('蓝天行动'))]).toEqual(['各专项', '专项']);
  expect(campaignWord(named())).toBe('专项');
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
