/** Names of indicators: what is measured, made from the words around a quantity so that it can be read on its own. */
import { predicatesThat } from '../../lexicon/predicates.ts';
import { trimWords } from '../../text/strings/trim.ts';

/** Verbs that say only that something is to be done; what is measured stands behind them. */
const LIGHT =
  /^(?:(?:全面|加快|加速|积极|持续|稳步|深入|大力|着力|继续|扎实|稳妥|有序|高标准|高质量|按时|按要求)*(?:推进|推动|促进|启动)|加快|加速|(?:全面|按期|按时)?(?:完成|实现|达到)|确保|保持|做到|开展|组织实施|组织开展|组织人员|组织|落实|做好|办好|累计)(?=.{2})/;
const HEAD_WORDS = /^(?:并|且|和|及|与|以及|、|,|;|的|共|将|把|要|总计|合计|累计|同比|全年|每年)+/;
const TAIL_WORDS = ['的', '共', '共计', '总计', '合计', '累计', '要', '应', '须', '将', '均', '都', '等', '再', '再次'];

/** Takes away what does not name the thing: joints, light verbs, stray words at either end. */
export function cleanIndicator(words: string): string {
  const strip = (text: string) => trimWords(text.replace(HEAD_WORDS, ''), TAIL_WORDS);
  let name = strip(words.replace(/[ ;]+/g, ''));
  // 完成对…整治 is about what is put right; 对…实施检测 is an act of its own.
  if (!/实施|进行|开展|给予/.test(name)) name = name.replace(/^(?:(?:全面)?完成)?对/, '');
  for (;;) {
    const next = strip(name.replace(LIGHT, ''));
    if (next === name || next.length < 2) return name;
    name = next;
  }
}

/** Nouns in which an indicator ends. */
export const INDICATOR_END =
  '(?:率|比例|比重|占比|标准|总额|总量|总值|总数|增加值|生产总值|收入|产值|面积|产量|人数|户数|数量|额|量|数|资金|税收|投资|GDP|浓度|增速|增幅|起数|债务率|指数|时间|时长|成本|水平|覆盖面)';
const ENDS = new RegExp(`${INDICATOR_END}$`);
/** 分别 names as many indicators as values: any joint parts them. */
const ANY_JOINT = /、|和|及|与|以及/;
/** Without 分别, only what ends as an indicator does ends before a joint: 接种率和…, not 公司和农户. */
const SEPARATOR = /、|(?<=[率额量数值入资金准贴])(?:和|与|及|以及)(?=[\u4e00-\u9fff“])/;

/** The words after the last stretch that `first` ends with inside `last`: 补贴 … 补贴标准 → 标准. */
function sharedTail(first: string, last: string): string {
  for (let length = Math.min(first.length, 4); length >= 1; length -= 1) {
    const at = last.lastIndexOf(first.slice(-length));
    if (at >= 0 && (length >= 2 || at + length === last.length)) return last.slice(at + length);
  }
  return ENDS.test(first) ? '' : last.slice(2); // 失业|保险参保人数: words of a row are as long as 工伤, 养老
}

/**
 * Splits `A、B和C` where one predicate holds for each. `values` is how many values follow (分别); without them, only
 * indicators that end as indicators do are split. A tail that all share stands with each: 养老、工伤和失业保险参保人数.
 */
export function splitIndicators(name: string, shared: string, values: number): string[] {
  const split = (joint: RegExp) => name.split(joint).filter((part) => part !== '');
  const strict = split(SEPARATOR);
  const parts = values > 1 && strict.length !== values ? split(ANY_JOINT) : strict;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return [name];
  if (values > 1 && parts.length !== values) return [name];
  const whole = parts.every((part) => ENDS.test(part));
  if (!whole && shared === '' && values < 2) return [name];
  return parts.map((part) => (part === last ? part : part + sharedTail(part, last)));
}

/** Indicators that say nothing on their own: 总量, 任务. */
const BARE = /^(?:总量|总额|总数|总值|总规模|规模|数量|面积|人数|产值|金额|比例|占比|增速|增幅)$/;
/** 建设任务 after …进行高标准农田建设: what the two share is said once. Null where they share nothing. */
function overlap(before: string, name: string): string | null {
  const object = /(?:进行|开展|实施)(?<object>[^\d]+)$/.exec(before)?.groups?.['object'] ?? '';
  for (let length = Math.min(name.length - 1, object.length); length >= 2; length -= 1) {
    if (object.endsWith(name.slice(0, length))) return object + name.slice(length);
  }
  return null;
}

const SUBJECT = new RegExp(`^.*${INDICATOR_END}`);

/** The subject of a predicate without a value: 断面水质优良率三类以上水体比例稳中向好 → …水体比例. */
function subjectOf(segment: string): string | null {
  const found = SUBJECT.exec(segment);
  return found && found[0].length >= 3 ? found[0] : null;
}

/** What a heading is about, for an indicator too short to stand alone: 校园安全专项整治 → 校园安全; '' where it is a phrase. */
function topicOf(heading: string): string {
  return /^(?<topic>[^,，。]{2,12}?)(?:专项)?(?:整治|行动|工程|攻坚|领域)+$/.exec(heading)?.groups?.['topic'] ?? '';
}

/**
 * Completes a name that cannot stand alone. `before` is the segment before it, `last` the indicator before it, `heading`
 * the clause's: 总量 → 地区生产总值总量; 达到100% → what the segment before speaks of; 事故 → 校园安全事故.
 */
export function completeIndicator(
  name: string,
  { before, last, heading }: { before: string; last: string | undefined; heading: string },
): string {
  if (name === '') return cleanIndicator(subjectOf(before) ?? last ?? before);
  if (BARE.test(name) && last !== undefined) return last + name;
  // 通车里程达到600公里,新增200公里
  if (PREDICATE.exec(name)?.[0] === name && last !== undefined) return name + last.replace(PREDICATE, '');
  // 上半年完成50%, behind 完成投资25%
  if (/^(?:完成|实现|达到|其中)$/.test(name)) return last ?? name;
  const joined = overlap(before, name);
  if (joined !== null) return joined;
  return name.length <= 2 ? topicOf(heading) + name : name;
}

/** Predicates that a second quantity of a row takes from the first: 新增A2家、B1个. */
export const PREDICATE = new RegExp(`^(?:${predicatesThat('shared')})`);

const LEVEL = /^(?:国家|省|市|县|区|部|乡|镇|村)级$/;

/** 国家级示范社2个、省级3个: a name that is only a level takes the noun of the one before it, or of what is announced. */
export function withNoun(name: string, other: string): string {
  if (!LEVEL.test(name) || other === '' || LEVEL.test(other)) return name;
  return name + (/(?:国家|省|市|县|区|部|乡|镇|村)级(.{2,})$/.exec(other)?.[1] ?? other.replace(PREDICATE, ''));
}

/** The measure that hides: 总人次突破100万 counts 人次, 增加值250亿 is money. */
export function hiddenMeasure(indicator: string): string {
  return /(人次|人|户|家|个|亩|吨)数?$/.exec(indicator)?.[1] ?? '元';
}
