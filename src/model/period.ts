/** Periods and cadences of milestones, as they are published: from which day to which, how often in a year, their names. */

export interface Period {
  year: number;
  /** First and last day, ISO 8601. */
  from: string;
  to: string;
  /** 3月, 二季度, 上半年, 年内, 3月15日; with its year where that is not the plan's. */
  name: string;
}

const QUARTERS = '一二三四';
const PERIOD = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/;

const pad = (value: number) => String(value).padStart(2, '0');

/** Days of a month, 1 … 12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads `2023`, `2023-H1`, `2023-Q2`, `2023-03`, `2023-03-15`; null for anything else. */
export function readPeriod(period: string, planYear: number | null): Period | null {
  const [found, years, quarter, half, month, day] = PERIOD.exec(period) ?? [];
  if (found === undefined) return null;
  const year = Number(years);
  const prefix = year === planYear ? '' : `${year}年`;
  const months = (first: number, last: number, name: string): Period => ({
    year,
    from: `${year}-${pad(first)}-01`,
    to: `${year}-${pad(last)}-${pad(daysIn(year, last))}`,
    name: prefix + name,
  });
  if (quarter !== undefined) {
    const last = Number(quarter) * 3;
    return months(last - 2, last, `${QUARTERS.charAt(Number(quarter) - 1)}季度`);
  }
  if (half !== undefined) return half === '1' ? months(1, 6, '上半年') : months(7, 12, '下半年');
  if (month === undefined) return months(1, 12, prefix === '' ? '年内' : '内');
  if (day === undefined) return months(Number(month), Number(month), `${Number(month)}月`);
  return { year, from: period, to: period, name: `${prefix}${Number(month)}月${Number(day)}日` };
}

/** Whether the words name one day, so that nothing had to be decided about where it stands. */
export function isDay(period: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(period);
}

export interface Cadence {
  name: string;
  /** How often in a year; null where the words give no period. */
  times: number | null;
}

/** Cadences by what `period` says of them, the most frequent first. */
export const CADENCES = {
  day: { name: '每天', times: 365 },
  week: { name: '每周', times: 52 },
  'ten-days': { name: '每旬', times: 36 },
  month: { name: '每月', times: 12 },
  quarter: { name: '每季度', times: 4 },
  'half-year': { name: '每半年', times: 2 },
  year: { name: '每年、全年', times: 1 },
  irregular: { name: '定期，没有写多久一次', times: null },
} as const satisfies Readonly<Record<string, Cadence>>;

export type CadenceName = keyof typeof CADENCES;

/** The lane of a cadence; what names no known period is irregular. */
export function cadenceOf(period: string | null): CadenceName {
  return period !== null && Object.hasOwn(CADENCES, period) ? (period as CadenceName) : 'irregular';
}
