/**
 * Questions with the results that should come first, judged by reading the notice: who asks for 电梯 wants the clause
 * that is about lifts, then the tasks that mention them, then preambles; who asks for 7.5% wants the shorter of the two.
 */
export interface Golden {
  typed: string;
  /** Clause ids, or lines of the frame, in order. */
  first: (string | number)[];
}

export const GOLDENS: readonly Golden[] = [
  // One clause is about it, others mention it.
  { typed: '养老', first: ['annex-6/2-1-1-5', 'annex-1/2-1-1', 'annex-6/2-2-1'] },
  { typed: '电梯', first: ['annex-6/2-1-2-3', 'annex-5/3-3-7', 'annex-1/2-2-3'] },
  { typed: '老旧小区', first: ['annex-6/2-1-1-8', 'annex-6/2-1-3-5', 'annex-1/2-5-2', 'annex-1/2-2-3'] },
  { typed: '燃气', first: ['annex-5/3-3-5', 'annex-4/2-5-4', 'annex-5/3-3-7'] },
  { typed: '高标准农田', first: ['annex-6/2-1-2-5', 'annex-1/2-2-3'] },
  { typed: '夜间经济', first: ['annex-1/2-1-3', 'plan/3-1'] },
  { typed: '民营经济', first: ['annex-3/2-1-2', 'plan/3-3'] },
  { typed: '疫情防控', first: ['annex-4/2-4-8', 'plan/2-4'] },
  { typed: '困难残疾人', first: ['annex-6/2-1-1-7', 'annex-6/2-1-1-6'] },
  { typed: '非法集资', first: ['annex-4/2-2-3', 'annex-4/2-2-4'] },
  { typed: '专班', first: ['annex-1/3-1', 'annex-1/2-4-6'] },
  { typed: '特种设备', first: ['annex-5/3-3-7'] },
  // Several clauses are about it: tasks first, the shorter first, then headings without a task.
  { typed: '人才', first: ['annex-2/2-4-2', 'annex-1/2-6-5', 'annex-2/2-4-4', 'annex-2/2-4-1'] },
  { typed: '消费', first: ['annex-1/2-1-1', 'annex-1/2-1-2', 'annex-1/2-1-5', 'annex-1/2-1'] },
  { typed: '组织领导', first: ['annex-2/3-1', 'plan/4-1', 'annex-4/2-2-2'] },
  { typed: '2023年', first: ['annex-6/2-2', 'annex-6/2-1-1', 'annex-6/2-1-2', 'annex-6/2-1-3'] },
  // The same heading in several parts: the notice's order.
  { typed: '工作目标', first: ['annex-1/1', 'annex-2/1', 'annex-3/1', 'annex-4/1'] },
  // Only in the text: tasks before goals and preambles, the shorter first.
  { typed: '高新技术企业', first: ['annex-2/2-2-1', 'annex-1/2-4-1', 'plan/2-2', 'annex-2/3-3'] },
  { typed: '专精特新', first: ['annex-2/2-2-1', 'annex-2/2-2-5', 'annex-1/2-4-1', 'plan/3-2'] },
  { typed: '招商引资', first: ['annex-1/2-3-2', 'annex-1/2-5-3', 'plan/3-1'] },
  { typed: '营商环境', first: ['annex-1/2-2-4', 'annex-3/2-4-2', 'annex-3/2-3-4', 'annex-3/p1'] },
  { typed: '地区生产总值', first: ['plan/2-1', 'annex-1/1-p1'] },
  { typed: '7.5%', first: ['plan/2-1', 'annex-1/1-p1'] },
  { typed: '空气质量', first: ['annex-6/2-2-4'] },
  { typed: 'gdp', first: ['annex-1/2-4-1'] },
  { typed: '５Ｇ', first: ['annex-2/2-2-3', 'annex-6/2-1-1-9'] },
  { typed: '危桥', first: ['annex-6/2-1-3-4', 'annex-5/3-3-3'] },
  { typed: '信访', first: ['annex-4/2-3-6', 'annex-4/2-2-2'] },
  // Who leads.
  { typed: '区科工局牵头', first: ['annex-2/2-3-1', 'annex-2/2-2-3', 'annex-2/2-3-2'] },
  { typed: '各镇、街道', first: ['annex-4/2-5-6', 'annex-4/2-5-5', 'annex-4/2-5-3'] },
  // Titles and the frame.
  { typed: '岳云政办发〔2023〕4号', first: [3] },
  { typed: '打好科技创新攻坚仗', first: [81, 'plan/3-2', 33, 'annex-2/p1'] },
  // Several parts: as one string first.
  { typed: '经济 增长', first: [39, 'plan/3-1'] },
  { typed: '企业 贷款', first: ['annex-2/2-2-5', 'annex-3/2-1-4', 'plan/3-2', 'annex-1/2-4-4'] },
  { typed: '项目 开工', first: ['annex-1/2-2-2', 'annex-1/2-2-1'] },
];
