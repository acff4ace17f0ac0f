/** What campaigns (战役式任务) are called: the word that ends their titles, and how it is counted. */
import { entries, type WordEntry } from './words.ts';

export interface CampaignWord extends WordEntry {
  /** 量词: 六仗, 十项工程, 三场攻坚战. */
  counter: string;
}

const of = (counter: string, lines: string): CampaignWord[] => entries(lines).map((entry) => ({ ...entry, counter }));

export const CAMPAIGN_WORDS: readonly CampaignWord[] = [
  ...of('', '仗 打好经济增长主动仗'),
  ...of(
    '场',
    `阻击战 打好污染防治阻击战
     攻坚战 打好巷道整治攻坚战
     保卫战 打好蓝天保卫战
     会战 交通建设大会战`,
  ),
  ...of(
    '项',
    `行动 全民健身行动
     专项行动 安全生产专项行动
     工程 质量强县工程
     任务 稳岗就业任务
     工作 防汛抗旱工作
     计划 人才引进计划`,
  ),
];

/** Where their titles end in no such word, or in several. */
export const OTHER_CAMPAIGN = { word: '专项', counter: '个' } as const;

/** What stands before a campaign's name and only bids to fight it: 打好经济增长主动仗 → 经济增长主动仗. */
export const CAMPAIGN_VERBS = entries(
  `打好 打好经济增长主动仗
   打赢 打赢脱贫攻坚战
   打响 打响蓝天保卫战`,
);
