/** Commitments without a number of their own: 全覆盖, 清零, 零事故, 高于…平均增速, 达到市下达的年度目标, 新建多个5G基站. */
import { predicatesThat } from '../../lexicon/predicates.ts';
import type { Comparator } from '../../lexicon/vocabulary.ts';
import type { TextRange } from '../../text/spans/span.ts';
import { INDICATOR_END } from './indicator.ts';
import type { Segment } from './passages.ts';

/** Offsets in the passage. */
export interface Unmeasured {
  name: string;
  comparator: Comparator;
  said: TextRange;
  baseline: TextRange | null;
  /** What stands before the predicate's verb: 全区5个镇、56个村实现…全覆盖. */
  population: TextRange | null;
}

interface PromiseForm {
  comparator: Comparator;
  /** Characters of a segment beyond which a form that looks through it more than once is not tried. */
  within?: number;
  /** `name` is the indicator, `said` the promise, `baseline` what it starts from. Matched against a whole segment. */
  pattern: RegExp;
}

const LONGEST = 120;
const ADVERB = '(?:持续|稳步|明显|显著|逐年|不断|进一步|稳定|逐步|有效|大幅)';
const DIRECTION = '(?:下降|降低|减少|上升|提高|增长|改善|提升|扩大|减轻|缩小)';

/** What can be counted, not only praised: 债务率, 总磷浓度; not 效率, 水平. */
const MEASURED = '(?:(?<!效)率|比例|比重|标准|浓度|起数|人数|覆盖面|增速|收入|总量)';

const FORMS: readonly PromiseForm[] = [
  { comparator: 'all', pattern: /^(?<name>.*[^、,])(?<said>(?:全面|全域)?全覆盖)$/d },
  { comparator: 'zero', pattern: /^(?<name>.+?)(?<said>(?:动态|全部|全面)?清零)$/d },
  // 确保零事故发生
  {
    comparator: 'zero',
    pattern:
      /^.*?(?<said>[“"]?零(?<name>事故|死亡|伤亡|投诉|上访|案件|发案|失误|污染|排放|增长|新增|差错|违规)[”"]?(?:发生)?)$/d,
  },
  // 较大事故零发生
  { comparator: 'zero', pattern: /^(?<name>.{2,}?)(?<said>零(?:发生|增长|新增))$/d },
  // 在 2022年 86.4%的基础上持续改善
  {
    comparator: 'qualitative',
    within: LONGEST,
    // eslint-disable-next-line regexp/no-super-linear-backtracking
    pattern: new RegExp(`^(?<name>.+?)(?<said>(?<baseline>在.*\\d.*的?基础上)${ADVERB}*${DIRECTION})$`, 'd'),
  },
  // 高于全区各项贷款平均增速
  {
    comparator: 'qualitative',
    within: LONGEST,
    pattern:
      /^(?<name>.+?)(?<said>(?:高于|低于|不低于|不高于|优于|快于|超过)[^\d]*(?:平均|全国|全省|全市|全区|全县)[^\d]*(?:增速|水平|均值|平均值|平均数|值|率))$/d,
  },
  // 达到市下达的年度目标
  {
    comparator: 'qualitative',
    within: LONGEST,
    pattern:
      /^(?<name>[^\d]*?)(?<said>(?:达到|完成|实现)[^\d,]*(?:下达|规定|确定|核定|分解)的?[^\d]*(?:目标|任务|指标|要求))$/d,
  },
  // 新建多个5G基站
  {
    comparator: 'qualitative',
    pattern: new RegExp(
      `^(?<name>(?:${predicatesThat('several')}))(?<said>多(?:个|家|处|条|座|所|项))(?<more>[^的]{2,})$`,
      'd',
    ),
  },
  // 事故起数和死亡人数持续下降
  {
    comparator: 'qualitative',
    within: LONGEST,
    pattern: new RegExp(`^(?<name>.*${INDICATOR_END})(?<said>${ADVERB}+${DIRECTION})$`, 'd'),
  },
  // 持续降低总磷浓度
  {
    comparator: 'qualitative',
    within: LONGEST,
    pattern: new RegExp(`^(?<said>${ADVERB}+${DIRECTION})(?<name>[^\\d]*${MEASURED})$`, 'd'),
  },
];

/** The subject before the verb, as in 全区5个镇实现医保服务全覆盖: what is covered is the object. */
// The name is a short one (LONGEST).
// eslint-disable-next-line regexp/no-super-linear-backtracking
const OBJECT = /^(?<subject>.*\d.*?)(?:实现|做到|达到)(?<object>.{2,})$/;

/** One form, read from `rest`; null where the words do not fit it. */
function readForm({ comparator, pattern }: PromiseForm, words: string, rest: number): Unmeasured | null {
  const match = pattern.exec(words);
  const { name = '', more = '' } = match?.groups ?? {};
  const stretch = (group: string): TextRange | null => {
    const at = match?.indices?.groups?.[group];
    return at ? { start: rest + at[0], end: rest + at[1] } : null;
  };
  const said = stretch('said');
  if (!said) return null;
  const object = comparator === 'all' && name.length <= LONGEST ? OBJECT.exec(name)?.groups : undefined;
  return {
    name: object?.['object'] ?? name + more,
    comparator,
    said,
    baseline: stretch('baseline'),
    population: object ? { start: rest, end: rest + (object['subject']?.length ?? 0) } : null,
  };
}

/** Commitments in one segment, from `rest`, where its scope ends; by the first form that fits. */
export function findUnmeasured(text: string, segment: Segment, rest: number): Unmeasured[] {
  const words = text.slice(rest, segment.end);
  for (const form of FORMS.filter(({ within = Infinity }) => words.length <= within)) {
    const found = readForm(form, words, rest);
    if (found) return [found];
  }
  return [];
}
