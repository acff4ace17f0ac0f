/** Characters that dictionaries take for words and readers for the end of one: 密集型, 岳阳市. No line begins with them. */
import { CAMPAIGN_WORDS } from './campaigns.ts';
import { anyOf, entries } from './words.ts';

const SUFFIXES = entries(
  `型 密集型
   性 系统性
   化 城镇化
   式 开放式
   率 办结率
   者 劳动者
   们 同志们
   市 岳阳市
   县 青山县
   区 云溪区
   局 教体局`,
);

/** Source of a regular expression for one. */
export const SUFFIX = `(?:${anyOf([...SUFFIXES, ...CAMPAIGN_WORDS.filter(({ word }) => word.length === 1)])})`;
