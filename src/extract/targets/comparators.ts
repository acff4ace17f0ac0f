/** Comparators: how a value is meant. Words before the quantity (不低于90%) and behind it (90%以上) are read together. */
import type { Comparator } from '../../lexicon/vocabulary.ts';

const BEFORE: readonly (readonly [Comparator, string])[] = [
  ['growth', '(?:(?:同比|环比|年均|平均|比上年|较上年|比去年){0,3}(?:增长|增幅|增速))(?:达到|达|为|保持在|稳定在)?'],
  ['growthAtLeast', '(?:同比|年均|平均){0,3}(?:增长|增幅|增速)(?:不低于|不少于|高于|超过)'],
  ['raiseTo', '(?:提高|提升|增加|增长|上升|扩大|增|升)(?:到|至)'],
  ['lowerTo', '(?:降低|下降|减少|压减|压缩|缩短|削减|降|减)(?:到|至)'],
  ['atLeast', '不低于|不少于|不小于|不得低于|不得少于|至少|最低|最少'],
  ['atMost', '不超过|不高于|不大于|不多于|不得超过|不得高于|控制在|压缩在|最高|最多|至多|低于|少于|小于'],
  ['moreThan', '突破|超过|超|高于|大于|多于'],
  ['raiseBy', '(?:年均|平均|累计|同比){0,3}(?:净增加?|提高|提升|增加|上升|扩大)'],
  ['declineBy', '(?:年均|平均|累计|同比){0,3}(?:下降|降低|减少|压减|压缩|缩短|削减)'],
  ['about', '大约|约|约为'],
  ['equal', '达到|达|实现|稳定在|保持在|维持在|保持|维持|确定为|为|是'],
];

/** `均`, `分别`: one predicate over several indicators. */
const SHARED = '(?:(?:均|都|分别|各|全部|总体)(?:要|应)?)?';

const PATTERNS = BEFORE.map(([comparator, words]) => ({
  comparator,
  pattern: new RegExp(`(?<shared>${SHARED})(?:${words}) ?$`),
}));

export interface Compared {
  comparator: Comparator;
  /** Where the words begin in what stands before the quantity. */
  start: number;
  /** 均, 分别: the indicators before it have a value each, or share one. */
  shared: string;
}

/** Reads the words of comparison that end `before`; null where there are none. */
export function readComparator(before: string): Compared | null {
  const found = PATTERNS.flatMap(({ comparator, pattern }) => {
    const match = pattern.exec(before);
    return match ? [{ comparator, start: match.index, shared: match.groups?.['shared'] ?? '' }] : [];
  });
  // The longest reading is the right one: 提高到 before 到, 不低于 before 低于.
  return found.sort((one, other) => one.start - other.start)[0] ?? null;
}

/** 以上, 左右 … behind a quantity. */
function ofSuffix(suffix: string): Comparator | null {
  if (suffix === '') return null;
  if (suffix.includes('以上')) return 'atLeast';
  if (/左右|上下/.test(suffix)) return 'about';
  return /多|余/.test(suffix) ? 'moreThan' : 'atMost';
}

/** One comparator of the words before and behind, and of whether two numbers make a range. */
export function combine(before: Comparator | null, suffix: string, isRange: boolean): Comparator {
  const behind = ofSuffix(suffix);
  if (before === 'growth') return isRange ? 'growthRange' : behind === 'atLeast' ? 'growthAtLeast' : 'growth';
  if (before !== null && before !== 'equal' && before !== 'about') return before;
  if (isRange) return 'range';
  return behind ?? before ?? 'none';
}
