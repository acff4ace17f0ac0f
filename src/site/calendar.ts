/** Milestones as the calendar's page lists them: by period, by cadence, and those without a date; each once. */
import { fragment } from '../clause/id.ts';
import { milestoneWords } from '../words/milestones.ts';
import { cadenceOf, CADENCES, isDay, readPeriod, type CadenceName } from '../model/period.ts';
import type { ClauseRecord, MilestoneRecord, ResponsibilityRecord } from '../model/schema/schema.ts';
import { shownCut } from '../model/shown-cut.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { chineseDate } from '../words/notice.ts';
import { byCode } from '../text/strings/collate.ts';

/** A sentence with its milestones of one group. */
export interface CalendarEntry {
  clause: ClauseRecord;
  /** `id` is its anchor on the page. */
  milestones: { id: string; record: MilestoneRecord; words: string }[];
  /** The sentence, what is said of a time marked. */
  pieces: { text: string; marked: boolean }[];
  /** The sentence on its clause's page. */
  href: string;
  responsibility: ResponsibilityRecord | undefined;
  /** The anchor of the entry above that has the sentence; null where it stands here. */
  above: string | null;
}

export interface MilestoneGroup {
  id: string;
  title: string;
  note: string | null;
  /** How many milestones. */
  count: number;
  entries: CalendarEntry[];
}

export interface Calendar {
  dated: MilestoneGroup[];
  cadences: (MilestoneGroup & { cadence: CadenceName })[];
  undated: MilestoneGroup[];
}

/** `annex-1/2-2-2-m2` → `annex-1-2-2-2-m2`: a fragment on this page. */
const anchor = (id: string) => id.replaceAll('/', '-');

/** A sentence cut at what is said in it; the same words said for two times (6月和12月…) are marked once. */
function markSaid(clause: ClauseRecord, start: number, end: number, records: readonly MilestoneRecord[]) {
  const pieces: CalendarEntry['pieces'] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    if (at < to) pieces.push({ text: shownCut(clause, at, to), marked });
    at = Math.max(at, to);
  };
  for (const { said } of records.toSorted((one, other) => one.said.start - other.said.start)) {
    add(said.start, false);
    add(said.end, true);
  }
  add(end, false);
  return pieces;
}

/** One entry for each sentence and who answers for it, in the records' order. */
function entriesOf(index: NoticeIndex, records: readonly MilestoneRecord[]): CalendarEntry[] {
  const bySentence = Map.groupBy(
    records,
    ({ clause, start, responsibility }) => `${clause} ${start} ${responsibility}`,
  );
  return [...bySentence.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const clause = index.clause(first.clause);
    const sentence = clause.sentences.find(({ start, end }) => start <= first.said.start && first.said.end <= end);
    return {
      clause,
      milestones: own.map((record) => ({ id: anchor(record.id), record, words: milestoneWords(clause, record) })),
      pieces: markSaid(clause, first.start, first.end, own),
      href: sentence ? `${clause.url}#${fragment(sentence.id)}` : clause.url,
      responsibility: index.responsibility(first.responsibility),
      above: null,
    };
  });
}

/** Each sentence stands once: where it comes again its entry leads to the first. */
function sayOnce(groups: readonly MilestoneGroup[]): void {
  const firsts = new Map<string, string>();
  for (const entry of groups.flatMap(({ entries }) => entries)) {
    const [milestone] = entry.milestones;
    if (!milestone) continue;
    const key = `${milestone.record.clause} ${milestone.record.start}`;
    entry.above = firsts.get(key) ?? null;
    if (entry.above === null) firsts.set(key, milestone.id);
  }
}

/** The last day first decides, then the shorter period: 6月 before 二季度, 12月 before 年内. */
function byPeriod(planYear: number | null) {
  const from = ({ period }: MilestoneRecord) => readPeriod(period ?? '', planYear)?.from ?? '';
  return (one: MilestoneRecord, other: MilestoneRecord) =>
    byCode(one.date ?? '', other.date ?? '') || byCode(from(other), from(one));
}

/** Puts every milestone into one group; groups without any are left out. */
export function makeCalendar(index: NoticeIndex): Calendar {
  const { milestones, notice } = index;
  const group = (
    id: string,
    title: string,
    note: string | null,
    records: readonly MilestoneRecord[],
  ): MilestoneGroup[] =>
    records.length === 0 ? [] : [{ id, title, note, count: records.length, entries: entriesOf(index, records) }];
  const dated = milestones.filter(({ date }) => date !== null).sort(byPeriod(notice.planYear));
  const cadences = milestones.filter(({ kind, date }) => kind === 'cadence' && date === null);
  const undated = milestones.filter(({ kind, date }) => kind === 'date' && date === null);
  const vague = milestones.filter(({ kind, date }) => kind === 'vague' && date === null);
  const lanes = Map.groupBy(cadences, ({ period }) => cadenceOf(period));
  const calendar: Calendar = {
    dated: [...Map.groupBy(dated, ({ period, date }) => period ?? date ?? '')].flatMap(([period, own]) => {
      const { name, to } = readPeriod(period, notice.planYear) ?? { name: period, to: own[0]?.date ?? '' };
      const day = chineseDate(to);
      return group(`by-${period}`, name, isDay(period) ? day : `排在${day}`, own);
    }),
    cadences: (Object.keys(CADENCES) as CadenceName[]).flatMap((cadence) =>
      group(`every-${cadence}`, CADENCES[cadence].name, null, lanes.get(cadence) ?? []).map((own) => ({
        ...own,
        cadence,
      })),
    ),
    undated: [
      ...group('no-date', '写了时间，没有写哪一天', null, undated),
      ...group('soon', '没有写期限', `只说${[...new Set(vague.map(({ when }) => `“${when}”`))].join('')}`, vague),
    ],
  };
  sayOnce([...calendar.dated, ...calendar.cadences, ...calendar.undated]);
  return calendar;
}

/** What the figure draws, the year's own deadlines left to the lists; null where the plan is of no known year. */
export function yearInput({ notice }: NoticeIndex, { dated, cadences }: Calendar) {
  const { planYear } = notice;
  if (planYear === null) return null;
  const said = new Map<string, string>();
  /** What was drawn before for another period is not written out again. */
  const short = (words: string, period: string) => {
    const name = readPeriod(period, planYear)?.name ?? period;
    const before = said.get(words);
    if (before === undefined) said.set(words, name);
    return before === undefined ? words : `${name}：同${before}`;
  };
  return {
    year: planYear,
    dated: dated
      .flatMap(({ entries }) => entries.flatMap(({ milestones }) => milestones))
      .map(({ id, record, words }) => ({ id, period: record.period ?? record.date ?? '', words }))
      // What may be done at any time of the year has no place in it.
      .filter(({ period }) => period !== String(planYear))
      .map(({ id, period, words }) => ({ id, period, words: short(words, period) })),
    lanes: cadences.map(({ id, title, count, cadence }) => ({
      id,
      words: `${title} ${count}处`,
      times: CADENCES[cadence].times,
    })),
  };
}
