/**
 * Kinds of document (文种), which end a title: those that are letters in their own right (党政机关公文处理工作条例, 2012, article
 * 8), and those that a letter issues.
 */
import { anyOf, entries, type WordEntry } from './words.ts';

/** 通知 … */
export const LETTERS = entries(
  `通知 关于印发《青山县方案》的通知
   通报 关于表彰先进单位的通报
   通告 关于实施交通管制的通告
   公告 关于征收土地的公告
   公报 青山县统计公报
   意见 关于促进就业的实施意见
   决定 关于废止部分文件的决定
   决议 关于批准预算的决议
   命令 森林防火命令
   函 关于商请支持的函
   批复 关于总体规划的批复
   报告 关于防汛工作的报告
   请示 关于拨付经费的请示
   议案 关于设立基金的议案
   纪要 专题会议纪要`,
);

/** Plans of work, whose title says what is to be done: 打好蓝天保卫战工作方案. */
export const PLANS = entries(
  `方案 青山县打好蓝天保卫战工作方案
   计划 青山县三年行动计划
   规划 青山县应急体系规划
   预案 青山县防汛应急预案`,
);

/** What else a letter issues. */
const ATTACHED = entries(
  `纲要 青山县国民经济和社会发展规划纲要
   办法 青山县医疗救助办法
   细则 青山县医疗救助实施细则
   规定 青山县城市管理规定
   规则 青山县人民政府工作规则
   条例 青山县城市绿化条例
   措施 青山县促进民营经济若干措施
   清单 青山县重点任务清单
   要点 青山县政务公开工作要点
   指南 青山县办事指南
   制度 青山县联席会议制度
   分工 青山县重点任务分工
   标准 青山县低保标准
   表 青山县重点任务分解表`,
);

export const ISSUED: readonly WordEntry[] = [...PLANS, ...ATTACHED];
export const DOCUMENT_KINDS: readonly WordEntry[] = [...LETTERS, ...ISSUED];

/** What stands before the kind and belongs to it, of what extent it is, then of what manner: 总体方案, 专项行动计划. */
export const EXTENTS = entries(
  `总体 青山县总体方案
   专项 青山县专项规划
   具体 青山县具体方案`,
);
export const MANNERS = entries(
  `实施 青山县实施方案
   工作 青山县工作方案
   行动 青山县行动计划`,
);

/** A span of years or （试行） behind the kind. */
const REMARK = '(?:[(（][^()（）]*[)）]\\s*)?';

/** Whether a title ends in one of these kinds, as far as its characters tell. */
export const titleEndsIn = (kinds: readonly WordEntry[]): RegExp => new RegExp(`(?:${anyOf(kinds)})\\s*${REMARK}$`);
