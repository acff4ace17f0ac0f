/** What each file of a notice is, in the site's words. */
import { campaignWords } from '../../words/campaigns.ts';
import type { DataName, NoticeRecord } from '../../model/schema/schema.ts';
import type { TableName } from '../../emit/tables/tables.ts';

const networkOf = (notice: NoticeRecord) => {
  const words = campaignWords(notice);
  return words ? `与${words.all}的关系` : '在各项任务中的职责';
};

export const jsonWords = (notice: NoticeRecord): Readonly<Record<DataName, string>> => ({
  notice: '文件信息、篇章、专项和框架（标题、文号、落款等）',
  clauses: '全部条款，每条带原文行号和位置',
  responsibilities: '责任括注：谁以什么角色负责哪段文字',
  orgs: '单位，附异写和归并理由（归并是本站所做）',
  taskforces: '工作专班和领导小组',
  network: `单位${networkOf(notice)}，每条边附条款`,
  topics: '“我关心”的话题和地点（本站归类）',
  targets: '目标：承诺了什么，数值、单位、期限和原句',
  milestones: '时间节点和频次，附原句',
  numbers: '数字台账：条款里每个阿拉伯数字是什么',
  reviews: '哪些数据由人对照原文读过，哪些存疑',
  notes: '校勘：原文里疑似的差错，原文一字不改',
  references: '原文提到的附件、条款和文件，本站有没有',
  changes: '网址的变动和更正',
  synonyms: '检索单位用的俗称（本站所加，不是原文）',
});

export const TABLE_WORDS: Readonly<Record<TableName, string>> = {
  clauses: '条款：一条一行，正文逐字照录',
  tasks: '任务：一处责任括注一行，谁以什么角色负责什么',
  orgs: '单位：名称、类别、异写，各角色的次数',
  targets: '目标：承诺了什么，数值、单位、期限和原句',
  milestones: '节点：时间、频次和原句',
  notes: '校勘：原文里疑似的差错',
};
