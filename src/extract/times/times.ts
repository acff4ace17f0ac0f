/**
 * Times that a text names: dates and periods (3月, 二季度, 2023年底前), cadences (每季度, 一月一通报), vague ones (尽快), and
 * spans that only say of which year something is (全年, 2023年). Read in half-width form.
 */
import { CHINESE_NUMERAL, parseNumeral } from '../../text/numerals.ts';

export interface Time {
  /** `span`: a year or the like that is no date of its own. */
  kind: 'date' | 'cadence' | 'vague' | 'span';
  start: number;
  end: number;
  /** What the words name: `2023-03`, `2023-Q2`, `2023`; of a cadence `month`, `quarter` …; null where they name none. */
  period: string | null;
  /** The last day of that period, ISO 8601; null where the words give no day. */
  date: string | null;
}

/** 月月有活动, 以旬保月: slogans, no times. */
const SLOGAN = /(?:季季|月月|周周|天天|年年)有|以[旬月季][保促稳带][月季年]/g;

/** Of a cadence its first words, what is counted is due by then: 全年开展四次; not 每年开展四次. */
export const WHOLE_YEAR = '全年';
const YEAR = '(?:(?<year>\\d{4}) ?(?:年度|年)|(?<thisYear>今年|本年度|本年|当年))';
const MONTH = `(?<month>\\d{1,2}|${CHINESE_NUMERAL})月(?:份)?`;
const DAY = `(?:(?<day>\\d{1,2}|${CHINESE_NUMERAL})[日号])`;
const TO = '(?:-|—{1,2}|–|~|至|到)';
const BY = '(?:底|末|初)?(?:之?前|以前)?';

/** Months that a half, a quarter or a season ends with. */
const HALVES: Readonly<Record<string, number>> = { 上: 6, 下: 12 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

const pad = (value: number) => String(value).padStart(2, '0');
/** The last day of a month, 1 … 12. */
const lastDay = (year: number, month: number) => {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(day)}`;
};

type Groups = Readonly<Record<string, string | undefined>>;
type PeriodAndDate = Pick<Time, 'period' | 'date'>;
interface TimeForm {
  kind: Time['kind'];
  pattern: RegExp;
  /** Reads what was matched for a plan of `year`; null where the words are no time after all. */
  read: (groups: Groups, year: number | null, words: string) => PeriodAndDate | null;
}

const NONE: PeriodAndDate = { period: null, date: null };
const yearOf = ({ year, toYear }: Groups, planYear: number | null) => Number(toYear ?? year ?? planYear ?? NaN);

function dayOf(groups: Groups, planYear: number | null): PeriodAndDate | null {
  const year = yearOf(groups, planYear);
  const month = parseNumeral(groups['month'] ?? '') ?? 0;
  const day = groups['day'] === undefined ? null : (parseNumeral(groups['day']) ?? 0);
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  if (Number.isNaN(year)) return NONE;
  const last = lastDay(year, month);
  if (day === null) return { period: `${year}-${pad(month)}`, date: last };
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return date > last ? null : { period: date, date };
}

function yearEnd(groups: Groups, planYear: number | null): PeriodAndDate {
  const year = yearOf(groups, planYear);
  return Number.isNaN(year) ? NONE : { period: String(year), date: lastDay(year, 12) };
}

function monthsEnd(year: number, month: number | undefined, period: string): PeriodAndDate {
  return Number.isNaN(year) || month === undefined ? NONE : { period: `${year}-${period}`, date: lastDay(year, month) };
}

/** Words of a period by their first: what cadence it is. */
const CADENCES: Readonly<Record<string, string>> = {
  年: 'year',
  半: 'half-year',
  季: 'quarter',
  月: 'month',
  旬: 'ten-days',
  周: 'week',
  星: 'week',
  日: 'day',
  天: 'day',
};
const cadence = ({ unit }: Groups): PeriodAndDate => ({ period: CADENCES[unit?.charAt(0) ?? ''] ?? null, date: null });

/** Longer forms before shorter ones that are their beginning. */
const FORMS: readonly TimeForm[] = [
  // 一月一考核, 一季一调度
  { kind: 'cadence', pattern: /一(?<unit>[年季月旬周日天])一[^、,;。”"]{1,4}/g, read: cadence },
  // 2021—2023年, 2023-2025年
  {
    kind: 'span',
    pattern: /(?<year>\d{4})年?(?:-|—{1,2}|–|~|至|到)(?<toYear>\d{4})年/g,
    read: () => NONE,
  },
  // 3月1日至31日, 6月1日—7月15日: the last day counts
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\d个])(?:${YEAR})?\\d{1,2}月\\d{1,2}日?${TO}(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日`,
      'g',
    ),
    read: (groups, planYear, words) =>
      dayOf({ ...groups, month: groups['month'] ?? /(\d{1,2})月/.exec(words)?.[1] }, planYear),
  },
  // 3月15日前, 2023年3月底前, 6月: not 三个月, not 5月以来
  {
    kind: 'date',
    pattern: new RegExp(`(?<![\\d个])(?:${YEAR})?(?:${MONTH})(?:${DAY})?(?!考|通|调|以来|有)${BY}`, 'g'),
    read: dayOf,
  },
  // 二季度, 2023年第三季度末
  {
    kind: 'date',
    pattern: new RegExp(`(?:${YEAR})?第?(?<quarter>[一二三四1-4])季度${BY}`, 'g'),
    read: (groups, planYear) => {
      const quarter = groups['quarter'] ?? '';
      const month = QUARTERS[quarter];
      return monthsEnd(yearOf(groups, planYear), month, `Q${(month ?? 0) / 3}`);
    },
  },
  // 上半年
  {
    kind: 'date',
    pattern: new RegExp(`(?:${YEAR})?(?<half>[上下])半年${BY}`, 'g'),
    read: (groups, planYear) =>
      monthsEnd(yearOf(groups, planYear), HALVES[groups['half'] ?? ''], groups['half'] === '上' ? 'H1' : 'H2'),
  },
  // 今年秋季开学: no day is given
  {
    kind: 'date',
    pattern: new RegExp(`${YEAR}[春秋夏冬]季(?:学期)?(?:开学)?前?|[春秋夏冬]季(?:学期)?开学前`, 'g'),
    read: () => NONE,
  },
  // 年内, 年底前, 2023年底前, 到2025年底
  {
    kind: 'date',
    pattern: new RegExp(
      `到?${YEAR}(?:年)?(?:[底末](?:之?前|以前)?|(?:之?前|以前|内))|年(?:内|[底末](?:之?前|以前)?)`,
      'g',
    ),
    read: yearEnd,
  },
  // 到2025年
  { kind: 'date', pattern: /到(?<year>\d{4})年/g, read: yearEnd },
  // 每月定期, 每季度, 每年, 每半年
  {
    kind: 'cadence',
    pattern: /每(?:[一两个])?(?<unit>半年|季度|季|年度|年|个?月|旬|周|星期|日|天)(?!次)(?:定期|至少)?/g,
    read: cadence,
  },
  // 旬简报、月通报、季总结, 月报制度; not 三月报
  {
    kind: 'cadence',
    pattern:
      /(?<![一二三四五六七八九十\d个本当次每上下全])(?<unit>[旬月季周日年])(?:(?<!年)度)?(?:简报|通报|总结|调度|考核|报告|报表|报|例会|督查|评比|排名)/g,
    read: cadence,
  },
  // 全年开展四次
  {
    kind: 'cadence',
    pattern: new RegExp(`(?:${WHOLE_YEAR}|每年|一年)(?:[^,;。、]{0,8}?)(?:\\d+|${CHINESE_NUMERAL})次`, 'g'),
    read: () => ({ period: 'year', date: null }),
  },
  {
    kind: 'cadence',
    pattern: /不?定期(?:或不定期)?(?!存款|存单|债|开放)/g,
    read: () => ({ period: 'irregular', date: null }),
  },
  { kind: 'vague', pattern: /尽早|尽快|(?:按期|按时|如期|限期)(?![^,;。]{0,4}率)|及早|早日/g, read: () => NONE },
  { kind: 'span', pattern: /全年(?!龄)|全年度|今年|本年度|本年|明年|去年|上年/g, read: () => NONE },
  { kind: 'span', pattern: /(?<year>\d{4}) ?年度?/g, read: () => NONE },
];

/** What every form has at least one of; most sentences have none. */
const HINT = /[\d年月季旬周日天期尽时早]/;

/** Times in a text, in its order; none overlaps another. `planYear` is the year of 3月 and 年内. */
export function findTimes(text: string, planYear: number | null): Time[] {
  if (!HINT.test(text)) return [];
  const taken = new Uint8Array(text.length);
  for (const { 0: slogan, index } of text.matchAll(SLOGAN)) taken.fill(1, index, index + slogan.length);
  const times: Time[] = [];
  for (const { kind, pattern, read } of FORMS) {
    for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (taken.subarray(index, end).includes(1)) continue;
      const reading = read(groups, planYear, words);
      if (!reading) continue;
      taken.fill(1, index, end);
      times.push({ kind, start: index, end, ...reading });
    }
  }
  return times.sort((one, other) => one.start - other.start);
}
