/** The site's words for targets: kinds of measure, ways of comparing, and the order of values that can be compared. */
import { orderOf } from '../lexicon/measures.ts';
import { MEASURE_KINDS, type Comparator, type MeasureKind } from '../lexicon/vocabulary.ts';
import type { Difference } from '../model/repeats.ts';
import type { TargetRecord } from '../model/schema/schema.ts';

export const MEASURE_KIND_WORDS: Readonly<Record<MeasureKind, string>> = {
  money: '金额',
  share: '比率',
  people: '人数',
  households: '户数',
  things: '数量（个、家、项）',
  land: '面积',
  size: '长度、重量、产量',
  time: '次数、时间',
  points: '分数',
};

export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  none: '直接写数',
  growth: '增长',
  growthAtLeast: '增长至少',
  growthRange: '增长区间',
  equal: '达到',
  atLeast: '至少',
  moreThan: '超过',
  atMost: '不超过',
  about: '左右',
  range: '区间',
  raiseTo: '提高到',
  raiseBy: '增加',
  lowerTo: '降到',
  declineBy: '减少',
  all: '全覆盖',
  zero: '清零',
  qualitative: '没有数值',
};

/** What tells two promises of one indicator apart. */
export const DIFFERENCE_WORDS: Readonly<Record<Difference, string>> = {
  value: '数值不同',
  basis: '口径不同',
  wording: '表述不同',
  force: '语气不同',
};
export const UNLIKE_UNITS = '写明的单位不同';

/** Comparators that a reader looks for together, most used first; the first names the choice in addresses. */
const TOGETHER: readonly (readonly [string, readonly [Comparator, ...Comparator[]]])[] = [
  ['直接写数', ['none']],
  ['达到', ['equal']],
  ['至少', ['atLeast']],
  ['超过', ['moreThan']],
  ['不超过', ['atMost']],
  ['左右', ['about']],
  ['区间', ['range']],
  ['增长', ['growth', 'growthAtLeast', 'growthRange']],
  ['提高到、降到', ['raiseTo', 'lowerTo']],
  ['增加、减少', ['raiseBy', 'declineBy']],
  ['全覆盖', ['all']],
  ['清零', ['zero']],
  ['没有数值', ['qualitative']],
];

export const COMPARATOR_CHOICES = TOGETHER.map(([text, own]) => ({ value: own[0], text }));

/** The choice that a comparator belongs to: growthAtLeast → growth. */
export function comparatorChoice(comparator: Comparator): Comparator {
  return TOGETHER.find(([, own]) => own.includes(comparator))?.[1][0] ?? comparator;
}

/** A value in its base measure, of a range the lower end; null without a number. 1-2万人 → 10000. */
export function comparable({ base, min, measure }: Pick<TargetRecord, 'base' | 'min' | 'measure'>): number | null {
  if (base !== null || min === null) return base;
  const order = /^[十百千万亿]+/.exec(measure ?? '')?.[0] ?? '';
  return min * orderOf(order);
}

/** What can be compared with each other: the same measure. Kinds in their order, then measures; null without a number. */
export function scaleOf({ kind, baseMeasure }: Pick<TargetRecord, 'kind' | 'baseMeasure'>): string | null {
  if (kind === null || baseMeasure === null) return null;
  return `${MEASURE_KINDS.indexOf(kind)} ${baseMeasure}`;
}
