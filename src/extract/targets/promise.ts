/** The words of one promise: what is measured, and how it is compared, from what stands around a quantity. */
import type { Comparator } from '../../lexicon/vocabulary.ts';
import { blank, type TextRange } from '../../text/spans/span.ts';
import { readComparator } from './comparators.ts';
import { ENDS_JOINED, type Conjunct } from './coordination.ts';
import type { Time } from '../times/times.ts';

export interface PromiseWords {
  name: string;
  /** 均, 分别 */
  shared: string;
  comparator: Comparator | null;
  /** Where the words of the promise begin. */
  start: number;
  /** What it starts from: 由60%, 比2020年. */
  baseline: TextRange | null;
}

/** `不低于辖区常驻人口的10%`, `按照服务人口数的15%-20%`, `占GDP的3%` */
const SHARE_OF =
  /(?<words>占|(?:按照?)?(?:不低于|不少于|不超过|不高于|达到?|超过?|高于|突破)|按照?)(?<whole>[^,;。的]{2,16})的$/;
/** `高于全省平均水平1个百分点` */
const AHEAD_OF = /(?<words>高于|快于|超过|优于|领先|低于)[^,;。]{2,14}$/;
/** `用水量比2020年下降16%`, `由60%提高到75%` */
const THAN = /(?:(?<!占)比|较|与)\s*(?:相比)?$/;
/** 每个乡镇至少建成1个, 应当在7日内公告: words that stand a little before the value. */
const AT_LEAST = /(?:至少|最少)(?=.{1,4}$)/;
const WITHIN = /(?:应当|应|须|必须|要)?(?:在|于)$/;
/** 完成…精细化提升34公里, 改造提升1.2万亩: there 提升 is a noun's. */
const NO_COMPARATOR = /^\s*(?:完成|实施).*提升$|(?:改造|巩固|优化|完善|整治|能力)提升$/;

/** The list of examples before a count, 过氧化氢、环氧树脂等40个项目: the count is of what stands behind it. */
const EXAMPLES = '等';
/** Two items and how many they are: A、B2个项目完成前期手续. */
const APPOSED = /、[^、]*$/;
const WORKS = /^(?:重点|重大)?(?:项目|工程)/;
/** A longer list, or one with numbers, is left out of the name. */
const LONGEST_LIST = 28;

/** Whether what stands before a count lists examples, so that the name is what stands behind it. */
function listsExamples(leading: string, named: string): boolean {
  if (ENDS_JOINED.test(leading)) return true;
  if (leading.endsWith(EXAMPLES)) return named.length >= 4 && (leading.length > LONGEST_LIST || /\d/.test(leading));
  return WORKS.test(named) && APPOSED.test(leading);
}

/** `不低于辖区常驻人口的10%`: the share is of what is named before it. */
function shareOf(before: string, after: string, rest: number): PromiseWords | null {
  const share = SHARE_OF.exec(before);
  if (!share?.groups) return null;
  const { words = '', whole = '' } = share.groups;
  return {
    name: before.slice(0, share.index) + (words === '占' ? `占${whole}的比重` : after),
    shared: '',
    comparator: readComparator(words)?.comparator ?? null,
    start: rest + share.index,
    baseline: null,
  };
}

/** `高于全省平均水平1个百分点`: the value is the lead over what is named. */
function aheadOf(before: string, rest: number): PromiseWords | null {
  const ahead = readComparator(before) === null ? AHEAD_OF.exec(before) : null;
  if (!ahead) return null;
  const comparator = ahead.groups?.['words'] === '低于' ? 'atMost' : 'moreThan';
  return { name: before.slice(0, ahead.index), shared: '', comparator, start: rest + ahead.index, baseline: null };
}

/** `增长7.5%`, `7家以上`, `由60%提高到75%`: words of comparison right before the value, or none. */
function plainly(before: string, after: string, rest: number, from: Conjunct['from']): PromiseWords {
  const named = after.replace(/^的/, '');
  const found = NO_COMPARATOR.test(before) ? null : readComparator(before);
  // 实现10个事项联办: 实现 is what is done, no word of comparison.
  const compared = found && named !== '' && before.slice(found.start) === '实现' ? null : found;
  const start = compared?.start ?? before.length;
  // The 由 before what it starts from is part of the baseline.
  const base = from ? { start: from.start - 1, end: from.end } : null;
  const unnumbered = before.slice(0, base ? base.start - rest : start);
  const than = THAN.exec(unnumbered);
  const leading = unnumbered
    .slice(0, than?.index)
    .replace(/(?:共|共计|总计|合计|累计)$/, '')
    .replace(AT_LEAST, '')
    .replace(WITHIN, '');
  return {
    name: listsExamples(leading, named) ? named : leading + named,
    shared: compared?.shared ?? '',
    comparator: compared?.comparator ?? (AT_LEAST.test(unnumbered) ? 'atLeast' : null),
    start: rest + start,
    baseline: base ?? (than && { start: rest + than.index, end: rest + start }),
  };
}

/** Reads one promise; `rest` is where its own words begin, behind the scope. */
export function readPromise(
  text: string,
  rest: number,
  { quantity, right, from }: Conjunct,
  times: readonly Time[],
): PromiseWords {
  const bare = blank(text, times);
  const before = bare.slice(rest, quantity.start);
  const after = bare.slice(right.start, right.end).replaceAll(' ', '');
  const isShare = quantity.measure === '%' || quantity.measure === '‰';
  return (
    (isShare ? shareOf(before, after, rest) : null) ??
    (quantity.measure.endsWith('百分点') ? aheadOf(before, rest) : null) ??
    plainly(before, after, rest, from)
  );
}
