/** Collectives (集合称谓): names of more than one body at once, 各镇、街道 · 国务院相关部门和单位 · 各有关省级人民政府, and the words they are made of. */
import { anyOf, entries, type WordEntry } from './words.ts';

/** What says of bodies which are meant without naming one. */
export const COLLECTIVE_MODIFIERS = entries(
  `有关 有关部门
   相关 相关地区
   其他 其他部门
   职能 职能部门
   成员 成员单位
   责任 责任单位
   主管 主管部门
   区直 区直部门
   市直 市直单位
   县直 县直部门
   省直 省直单位
   州直 州直部门
   直属 直属机构
   国务院 国务院部门
   省级 省级部门
   市级 市级部门
   县级 县级部门
   区级 区级部门
   区属 区属国企
   市属 市属企业
   县属 县属企业
   所属 所属部门
   所在 所在乡镇
   属地 属地乡镇
   驻区 驻区单位
   驻县 驻县单位
   驻市 驻市单位
   基层 基层单位
   地方 地方政府
   试点 试点城市
   重点 重点企业
   国有 国有企业
   中央 中央企业
   牵头 牵头部门
   配合 配合单位`,
);

/** Bodies of one sort; behind one of the words above they are a collective. */
export const COLLECTIVE_HEADS = entries(
  `部门 有关部门
   单位 有关单位
   机构 相关机构
   地区 相关地区
   地方 有关地方
   处室 有关处室
   科室 有关科室
   企业 有关企业
   国企 区属国企
   学校 有关学校
   高校 有关高校
   院校 有关院校
   医院 有关医院
   乡镇 有关乡镇
   镇街 有关镇街
   街道 有关街道
   社区 有关社区
   村居 有关村居
   片区 有关片区
   园区 有关园区
   开发区 有关开发区
   功能区 有关功能区
   城市 试点城市
   省份 有关省份
   县区 有关县区
   市县 有关市县`,
);

/** Levels of the country, and sorts of offices, that only 各 makes a collective: 各区 · 各委、办、局. */
export const COLLECTIVE_LEVELS = entries(
  `省 各省人民政府
   自治区 各省、自治区、直辖市
   直辖市 各省、自治区、直辖市
   市 各市人民政府
   设区市 各设区市人民政府
   县级市 各区、县级市政府
   县 各县人民政府
   区 各区人民政府
   州 各州人民政府
   盟 各盟
   旗 各旗
   镇 各镇、街道
   乡 各乡
   村 各村
   场 各乡镇、场
   部 各部、委
   委 各委、办、局
   办 各委、办、局
   局 各委、办、局
   组 各组
   科 各科`,
);

/** What is at the head of a place; it may stand behind a level, or be joined to another: 各乡镇党委、政府. */
export const GOVERNMENTS = entries(
  `人民政府 各乡镇人民政府
   政府 各区政府
   办事处 各街道办事处
   党委 各乡镇党委
   党工委 各街道党工委
   管委会 各园区管委会
   管理委员会 各开发区管理委员会`,
);

/** Words that join two names, or stand inside one. */
export const JOINERS = entries(
  `以及 区发改局以及区财政局
   会同 区发改局会同区财政局
   及其 各地区及其有关部门
   和 区发改局和区财政局
   及 区发改局及区财政局
   与 区发改局与区财政局
   暨 区委暨区政府`,
);

const NOUNS: readonly WordEntry[] = [...COLLECTIVE_HEADS, ...COLLECTIVE_LEVELS];
const noun = `(?:${anyOf(NOUNS)})`;
const modifiers = `(?:${anyOf(COLLECTIVE_MODIFIERS)}|各级|各类)`;
const governments = `(?:${anyOf(GOVERNMENTS)})`;
const bracket = '(?:[（(][^()（）]{0,20}[)）])';
/** 县(市、区)人民政府 · 乡镇 · 街道办事处 · 党委 */
const item = `(?:(?:${noun}${bracket}?){1,4}(?:${governments}){0,2}|${governments})`;
const joiner = `(?:、|${anyOf(JOINERS.filter(({ word }) => !['会同', '及其', '暨'].includes(word)))})`;
/** Where a name of a list is over. */
const END = `(?=[、,，;；。等]|${anyOf(JOINERS)}|[^\\p{Script=Han}]|$)`;

/**
 * Sources of regular expressions (flag u), without groups that capture.
 * 各镇、街道 · 各乡镇人民政府、街道办事处 · 各区、县级市政府 · 各有关部门和单位 · 省、市有关部门: one collective, what joins it
 * no separator. What is joined to it is bare: 各镇、街道|及有关部门.
 */
export const EACH =
  `(?:各(?:级|类)?(?:${modifiers}){0,3}${item}(?:${joiner}${item}${END}){0,8}` +
  `|(?:[省市县区乡镇]、){1,5}[省市县区乡镇村]级?(?:(?:${modifiers}){0,3}(?:${anyOf(COLLECTIVE_HEADS)})|${governments}))`;
/** 各省、自治区、直辖市人民政府 · 市政府各委、办、局: levels or sorts of office that share what stands before and behind them. */
export const EACH_SHARED = `各(?:${modifiers}){0,3}(?:${noun}${bracket}?){1,4}(?:、(?:${noun}${bracket}?){1,4}(?:${governments})?${END}){1,8}`;
/** 国务院相关部门和单位 · 试点城市政府, whole. */
export const SOME = `(?:${modifiers}){1,3}(?:${anyOf(COLLECTIVE_HEADS)}){1,2}(?:${governments})?(?:${joiner}(?:${anyOf(COLLECTIVE_HEADS)})){0,3}`;
/** `有关部门和单位` goes on with a bare head: it shares what stands before the joiner. */
export const BARE_HEAD = `(?:${anyOf(COLLECTIVE_HEADS)})`;
/** Governments at the end of a name of several places. */
export const GOVERNMENT = governments;
