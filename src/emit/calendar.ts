/** The notice's dated milestones as one iCalendar file (RFC 5545): whole days, the same bytes at each build. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { answers, milestoneWords } from '../words/milestones.ts';
import { shownCut } from '../model/shown-cut.ts';
import { isDay, readPeriod } from '../model/period.ts';
import type { MilestoneRecord, NoticeRecord, TargetRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { show } from '../text/marks/display.ts';
import { SITE } from '../site-config.ts';
import { UNOFFICIAL } from '../words/imprint.ts';
import { byCode } from '../text/strings/collate.ts';

/** How a day was found; the page says the same. */
export const RULE =
  '原文只写“3月”“二季度”“年内”等期限，日历按该期限的最后一天排列；目标只写“全年”“今年”的，排在年末；其余没有写日期的不排入日历。';

/** A milestone that has its day. */
type DatedMilestone = MilestoneRecord & { date: string };
const isDated = (record: MilestoneRecord): record is DatedMilestone => record.date !== null;

/** Milestones that are events, in the order of their days. */
export function datedMilestones({ milestones }: Pick<NoticeIndex, 'milestones'>): DatedMilestone[] {
  return milestones.filter(isDated).sort((one, other) => byCode(one.date, other.date));
}

/** A target whose words name the plan's year and no day of it: 全年, 今年, 2023年. */
export type YearTarget = TargetRecord & { deadline: { text: string; date: null } };

/** Targets that the calendar places at the year's end: the data keep no date for them, for the notice names none. */
export function yearTargets({ notice, targets }: Pick<NoticeIndex, 'notice' | 'targets'>): YearTarget[] {
  const isYears = (target: TargetRecord): target is YearTarget =>
    target.deadline !== null && target.deadline.date === null;
  return notice.planYear === null ? [] : targets.filter(isYears);
}

/** What stands in a calendar. */
export interface CalendarEvents {
  milestones: readonly DatedMilestone[];
  targets: readonly YearTarget[];
}

const allEvents = (index: NoticeIndex): CalendarEvents => ({
  milestones: datedMilestones(index),
  targets: yearTargets(index),
});

/** What a unit answers for, in whatever role. */
export function eventsOf(index: NoticeIndex, org: string): CalendarEvents {
  const isOwn = ({ responsibility }: { responsibility: string | null }) =>
    index.responsibility(responsibility)?.roles.some(({ orgs }) => orgs.includes(org)) ?? false;
  const { milestones, targets } = allEvents(index);
  return { milestones: milestones.filter(isOwn), targets: targets.filter(isOwn) };
}

/** 己内酰胺项目：3月中交（3月最后一天）: that the day is the period's last is ours, so it stands in the title. */
function summary(words: string, { period }: MilestoneRecord, planYear: number | null): string {
  const found = period === null || isDay(period) ? null : readPeriod(period, planYear);
  if (!found) return words;
  const name = found.name.endsWith('年内') ? `${found.year}年` : found.name;
  return `${words}（${name}最后一天）`;
}

function description(index: NoticeIndex, record: DatedMilestone | YearTarget, address: string | null): string {
  const { notice } = index;
  const when = 'deadline' in record ? record.deadline.text : record.when;
  const isExact = 'period' in record && record.period !== null && isDay(record.period);
  const clause = index.clause(record.clause);
  const responsibility = index.responsibility(record.responsibility);
  const number = notice.documentNumber === null ? '' : `，${notice.documentNumber}`;
  return [
    `原文：${shownCut(clause, record.start, record.end)}`,
    `出处：${show(index.speak(clause)).text}${number}`,
    responsibility ? answers(responsibility) : '原文这里没有注明责任单位。',
    ...(isExact ? [] : [`日期：原文只写“${show(when).text}”，这里排在该期限的最后一天。`]),
    ...(address === null ? [] : [`地址：${address}`]),
    `本站不记录是否完成。${UNOFFICIAL}。`,
  ].join('\n');
}

function nameOf({ title, parts, planYear }: NoticeRecord): string {
  const plan = show(parts.find(({ kind }) => kind === 'plan')?.title ?? title).text;
  return `${plan}的期限${planYear === null ? '' : `（${planYear}年度方案）`}`;
}

/**
 * An iCalendar file. `site` is the origin; without it events have no address. UIDs are made of slug and milestone id
 * and DTSTAMP is the notice's date, so that a second import changes nothing. `name` and `events` are of a part of them.
 */
export function emitCalendar(
  index: NoticeIndex,
  site: URL | undefined,
  { name, events = allEvents(index) }: { name?: string; events?: CalendarEvents } = {},
): string {
  const { notice } = index;
  const calendar = ical({
    name: name === undefined ? nameOf(notice) : `${show(name).text}：${nameOf(notice)}`,
    description: RULE,
    prodId: { company: 'plan-atlas', product: SITE.name, language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const add = (record: DatedMilestone | YearTarget, start: string, words: string) => {
    const clause = index.clause(record.clause);
    const address = site ? new URL(clause.url, site).href : null;
    calendar.createEvent({
      id: `${notice.slug}/${record.id}@plan-atlas`,
      stamp: `${notice.issuedOn ?? '1970-01-01'}T00:00:00Z`,
      // A date alone is read as UTC, and written so: no machine's time zone moves it.
      start,
      allDay: true,
      summary: words,
      description: description(index, record, address),
      // A deadline is no appointment: nobody's day is taken by it.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address === null ? {} : { url: address }),
    });
  };
  for (const record of events.milestones) {
    add(record, record.date, summary(milestoneWords(index.clause(record.clause), record), record, notice.planYear));
  }
  for (const target of events.targets) {
    const { indicator, said, clause } = target;
    const promise = shownCut(index.clause(clause), said.start, said.end);
    add(target, `${notice.planYear}-12-31`, `${show(indicator).text}：${promise}（${notice.planYear}年最后一天）`);
  }
  return `${calendar.toString()}\r\n`;
}
