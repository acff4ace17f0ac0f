/** Quantities: numbers with their order, measure and the words of comparison right behind them. */
import { predicatesThat } from '../../lexicon/predicates.ts';
import { isKnown, MEASURE_PATTERN, ORDER_PATTERN } from '../../lexicon/measures.ts';
import { CHINESE_NUMERAL, parseNumeral } from '../../text/numerals.ts';
import type { TextRange } from '../../text/spans/span.ts';

/** Offsets in the text that was read; `numbers` are the runs of digits, one, or two of a range. */
export interface Quantity extends TextRange {
  numbers: (TextRange & { value: number })[];
  /** 亿, 万 … or ''. */
  order: string;
  /** As written, '' where it hides: 突破100万. */
  measure: string;
  /** 以上, 左右, 以内 …, '' for none. It is part of the quantity. */
  suffix: string;
  chinese: boolean;
}

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?`;
const DASH = '(?:-|—{1,2}|–|~|～|至|到)';
const SUFFIX = '(?:\\((?:不)?含\\))?(?:及以上|及以下|以上|以下|以内|之内|左右|上下|多(?!个|家|种|项)|余|内)';
/** A numeral before a word that counts, where the words before show that it is meant: 全年开展四次. */
const CHINESE_BEFORE = `(?<=${predicatesThat('counts')}|达到|不少于|不低于|不超过|至少|超过|突破)`;
const CHINESE_COUNTED = '(?:个月|次|场次|场|家|项|名|座|处|所|条|个(?!人|体|性|别))';

/** A word right behind a digit that no table has is its measure all the same: 栽植600颗月季 … */
const UNKNOWN_MEASURE = '[\\u4e00-\\u9fff]';
/** … and its second character, where nothing stands behind that: 安装护栏3200延米. */
const SECOND = /^[\u4e00-\u9fff](?=[,;。、)]|$)/;

const QUANTITY = new RegExp(
  `(?<![A-Za-z\\d.]|\\d,(?=\\d{3}))(?:(?<from>${DIGITS})(?:(?:${ORDER_PATTERN})?(?:${MEASURE_PATTERN})?${DASH}(?<to>${DIGITS}))?` +
    ` ?(?:(?<order>${ORDER_PATTERN})(?<more>余|多)?(?<measure>${MEASURE_PATTERN})?|(?<few>余|多)?(?<bare>${MEASURE_PATTERN}|${UNKNOWN_MEASURE}))` +
    `|百分之(?<percent>${CHINESE_NUMERAL})` +
    `|${CHINESE_BEFORE}(?<chinese>${CHINESE_NUMERAL})(?<counted>${CHINESE_COUNTED}))` +
    `(?<suffix>${SUFFIX})?`,
  'dg',
);

const parse = (digits: string) => Number(digits.replaceAll(',', ''));

/** Words that hide behind a digit and are no measure: 2022年, 41号, 3月; see times.ts. */
const NO_MEASURE = /^[号第和与及、的以]/;

/** What every quantity has: a digit, or a Chinese numeral that counts something or is a share. */
const HINT = new RegExp(`\\d|百分之|${CHINESE_NUMERAL}${CHINESE_COUNTED}`);

/** The second character of a measure that no table has, '' where there is none. */
function secondOf(text: string, end: number, groups: Partial<Record<string, string>>, measure: string): string {
  if (groups['bare'] === undefined || groups['suffix'] !== undefined || isKnown(measure)) return '';
  return SECOND.exec(text.slice(end, end + 2))?.[0] ?? '';
}

/** Quantities of a text in half-width form (`toHalfWidth`), from its start. Dates and names are still among them. */
export function findQuantities(text: string): Quantity[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const { groups = {}, indices } = match;
    const at = (name: string) => indices?.groups?.[name];
    const number = (name: string, value: number | null) => {
      const [start, end] = at(name) ?? [0, 0];
      return value === null || groups[name] === undefined ? [] : [{ start, end, value }];
    };
    const measure =
      groups['measure'] ?? groups['bare'] ?? groups['counted'] ?? (groups['percent'] === undefined ? '' : '%');
    if (groups['order'] === undefined && NO_MEASURE.test(measure)) return [];
    const end = match.index + match[0].length;
    const second = secondOf(text, end, groups, measure);
    const percent = groups['percent'];
    const chinese = groups['chinese'] !== undefined || percent !== undefined;
    const numbers = chinese
      ? [...number('chinese', parseNumeral(groups['chinese'] ?? '')), ...number('percent', parseNumeral(percent ?? ''))]
      : [...number('from', parse(groups['from'] ?? '')), ...number('to', parse(groups['to'] ?? ''))];
    // A longer number has no value that can be told exactly: it is a name, if anything.
    if (numbers.length === 0 || numbers.some(({ value }) => value > Number.MAX_SAFE_INTEGER)) return [];
    return [
      {
        start: match.index,
        end: end + second.length,
        numbers,
        order: groups['order'] ?? '',
        measure: measure + second,
        suffix: groups['suffix'] ?? groups['more'] ?? groups['few'] ?? '',
        chinese,
      },
    ];
  });
}
