/** What the site calls a notice's campaigns, in phrases: 哪一仗, 各项工程, 每一场攻坚战. */
import { CAMPAIGN_VERBS } from '../lexicon/campaigns.ts';
import { anyOf } from '../lexicon/words.ts';
import { show } from '../text/marks/display.ts';
import { chineseNumeral } from '../text/numerals.ts';
import type { NoticeRecord } from '../model/schema/schema.ts';

export interface CampaignWords {
  /** 仗, 工程: a heading over their names. */
  word: string;
  /** 六仗, 三项工程; one alone is not counted. */
  together: string;
  /** 仗, 项工程: behind 上一, 前后 */
  counted: string;
  /** 一仗, 一项工程 */
  one: string;
  /** 各仗, 各项工程 */
  all: string;
  /** 多仗, 多项工程 */
  several: string;
}

/** 六; before a word that counts two are 两: 两项工程. */
const countOf = (count: number, counter: string) => (count === 2 && counter !== '' ? '两' : chineseNumeral(count));

/** Null for a notice without campaigns: then nothing on the site is headed or sorted by them. */
export function campaignWords({
  campaigns,
  campaignTerm,
}: Pick<NoticeRecord, 'campaigns' | 'campaignTerm'>): CampaignWords | null {
  if (campaignTerm === null || campaigns.length === 0) return null;
  const { word, counter } = campaignTerm;
  const counted = counter + word;
  return {
    word,
    together: campaigns.length === 1 ? word : countOf(campaigns.length, counter) + counted,
    counted,
    one: `一${counted}`,
    all: `各${counted}`,
    several: `多${counted}`,
  };
}

const VERB = new RegExp(`^(?:${anyOf(CAMPAIGN_VERBS)})`);

/** A campaign's title in lists and figures, without the verb: 打好经济增长主动仗 is called by what is fought. */
export const shortCampaign = (title: string): string => show(title.replace(VERB, '')).text;
