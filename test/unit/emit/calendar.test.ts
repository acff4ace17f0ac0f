/** The iCalendar file, read back by another library, and the groups of the page. */
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emitCalendar, eventsOf as eventsFor, yearTargets } from '../../../src/emit/calendar.ts';
import { answers, milestoneWords } from '../../../src/words/milestones.ts';
import { cadenceOf, readPeriod } from '../../../src/model/period.ts';
import { indexNotice, type NoticeIndex } from '../../../src/model/notice-index.ts';
import { makeCalendar, yearInput } from '../../../src/site/calendar.ts';
import { milestones, index } from '../../figures/milestones.ts';
import { readWell } from '../read.ts';

const SITE = new URL('https://example.invalid');
const text = emitCalendar(index, SITE);
const dated = milestones.filter(({ date }) => date !== null);

function eventsOf(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const events = eventsOf(text);
const eventOf = (id: string) => events.find(({ uid }) => uid.includes(`/${id}@`));

/** A notice of a few lines, as the site has it. */
const noticeOf = (words: string): NoticeIndex => indexNotice(readWell(words).model);

afterEach(() => {
  vi.useRealTimers();
});

describe('calendar.ics', () => {
  test('has one event for each milestone with a date, on that day, and for each target of the year at its end, whole days', () => {
    expect(dated.length).toBeGreaterThan(5);
    const yearly = yearTargets(index).map(({ id }) => ({ id, date: '2023-12-31' }));
    expect(yearly.length).toBeGreaterThan(15);
    expect(events.map(({ uid, startDate }) => [uid, startDate.isDate, startDate.toString()]).toSorted()).toEqual(
      [...dated, ...yearly].map(({ id, date }) => [`yyzbf-2023-4/${id}@plan-atlas`, true, date]).toSorted(),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) expect.soft(event.duration.toString()).toBe('P1D');
  });

  test('events stand in the order of their days', () => {
    const days = events.map(({ startDate }) => startDate.toString());
    expect(days).toEqual(days.toSorted());
  });

  test('an event says what, where it stands, who answers, and how its day was found', () => {
    const event = eventOf('annex-1/2-2-2-m2');
    expect(event?.summary).toBe('己内酰胺项目：3月中交（3月最后一天）');
    expect(event?.description.split('\n')).toEqual([
      '原文：全力推进两大立省项目建设，确保岳阳地区炼化一体化项目尽早开工，己内酰胺项目3月中交、二季度全面投产。',
      '出处：附件1第二部分第（二）项第2目，岳云政办发〔2023〕4号',
      '牵头：绿色化工高新区',
      '日期：原文只写“3月”，这里排在该期限的最后一天。',
      '地址：https://example.invalid/yyzbf-2023-4/annex-1/2-2-2/',
      '本站不记录是否完成。非官方整理，以原文为准。',
    ]);
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.invalid/yyzbf-2023-4/annex-1/2-2-2/');
    expect(eventOf('annex-4/2-2-1-m2')?.summary).toBe('年内对辖内小额贷款公司进行一次现场检查（2023年最后一天）');
  });

  test('a unit’s has what it answers for, no more', () => {
    const { milestones: own, targets } = eventsFor(index, 'qufagaiju');
    const text = emitCalendar(index, undefined, { name: '区发改局', events: { milestones: own, targets } });
    expect(eventsOf(text)).toHaveLength(own.length + targets.length);
    expect(targets.length).toBeGreaterThan(0);
    for (const { responsibility } of [...own, ...targets]) {
      expect
        .soft(index.responsibility(responsibility)?.roles.some(({ orgs }) => orgs.includes('qufagaiju')))
        .toBe(true);
    }
    expect(text).toContain('区发改局：');
  });

  test('without the site’s origin the same events, without addresses', () => {
    const bare = eventsOf(emitCalendar(index, undefined));
    expect(bare.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    for (const event of bare) {
      expect.soft(event.component.getFirstProperty('url')).toBeNull();
      expect.soft(event.description).not.toMatch(/地址|yyzbf/);
    }
  });

  test('lines end in CRLF and are folded at 75 octets, no character cut', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(50);
    expect(Buffer.from(text).toString()).toBe(text);
  });

  test('is the same at any time and in any time zone', () => {
    const zone = process.env['TZ'];
    for (const other of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = other;
      vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
      expect.soft(emitCalendar(index, SITE) === text, other).toBe(true);
      vi.useRealTimers();
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(text.match(/DTSTAMP:.*/g)).toEqual(events.map(() => 'DTSTAMP:20230313T000000Z'));
  });

  test('is named after the plan, and says the rule', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('\r\nX-WR-CALNAME:岳阳市云溪区打好“发展六仗”总体方案的期限（2023年度方案）\r\n');
    expect(unfolded).toContain('日历按该期限的最后一天排列');
  });

  test('a day that the text names needs no rule', () => {
    const own = noticeOf('望江县惠民方案\n一、惠民\n1.推行课后服务。2024年3月15日前完成摸底。');
    const [event, ...others] = eventsOf(emitCalendar(own, undefined));
    expect(others).toEqual([]);
    expect([event?.summary, event?.startDate.toString()]).toEqual(['2024年3月15日前完成摸底', '2024-03-15']);
    expect(event?.description).not.toContain('最后一天');
    expect(event?.description).toContain('原文这里没有注明责任单位');
  });
});

describe('groups', () => {
  const calendar = makeCalendar(index);
  const groups = [...calendar.dated, ...calendar.cadences, ...calendar.undated];
  const listed = groups.flatMap(({ entries }) => entries.flatMap(({ milestones: own }) => own));

  test('every milestone is in one', () => {
    expect(listed.map(({ record }) => record.id).toSorted()).toEqual(milestones.map(({ id }) => id).toSorted());
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
    expect(groups.map(({ entries }) => entries.flatMap(({ milestones: own }) => own).length)).toEqual(
      groups.map(({ count }) => count),
    );
  });

  test('dated ones by their last day, the shorter period first', () => {
    expect(calendar.dated.map(({ title, note }) => `${title} ${note}`)).toEqual([
      '3月 排在2023年3月31日',
      '6月 排在2023年6月30日',
      '二季度 排在2023年6月30日',
      '12月 排在2023年12月31日',
      '年内 排在2023年12月31日',
    ]);
  });

  test('cadences from the most frequent on', () => {
    expect(calendar.cadences.map(({ title }) => title).join(' ')).toBe(
      '每旬 每月 每季度 每年、全年 定期，没有写多久一次',
    );
  });

  test('the sentence stands once where several of a group are in it, all marked', () => {
    const month = calendar.cadences.find(({ cadence }) => cadence === 'month');
    const entry = month?.entries.find(({ clause }) => clause.id === 'annex-5/4-1');
    expect(entry?.milestones.map(({ words }) => words)).toEqual(['一月一考核', '一月一排名', '一月一通报']);
    expect(entry?.pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
      '一月一考核',
      '一月一排名',
      '一月一通报',
    ]);
  });

  test('targets with a date have milestones of that date in their sentence, so they are not listed again', () => {
    const promised = index.targets.filter(({ deadline }) => deadline?.date);
    expect(promised.length).toBeGreaterThan(0);
    for (const { id, line, start, deadline } of promised) {
      const same = dated.filter((one) => one.line === line && one.start === start && one.date === deadline?.date);
      expect.soft(same.length, id).toBeGreaterThan(0);
    }
  });

  test('a plan of no known year has its milestones all the same, and no figure', () => {
    const own = noticeOf('望江县惠民方案\n一、惠民\n1.推行课后服务。3月完成摸底，每月检查。2025年底前全面实现。');
    const made = makeCalendar(own);
    expect(own.notice.planYear).toBeNull();
    expect(yearInput(own, made)).toBeNull();
    expect([made.dated, made.cadences, made.undated].map((all) => all.map(({ title }) => title))).toEqual([
      ['2025年内'],
      ['每月'],
      ['写了时间，没有写哪一天'],
    ]);
  });
});

test.each([
  ['2023-03', '3月 2023-03-01 2023-03-31'],
  ['2023-Q4', '四季度 2023-10-01 2023-12-31'],
  ['2023-H1', '上半年 2023-01-01 2023-06-30'],
  ['2023', '年内 2023-01-01 2023-12-31'],
  ['2024-02', '2024年2月 2024-02-01 2024-02-29'],
  ['2025', '2025年内 2025-01-01 2025-12-31'],
  ['2023-03-15', '3月15日 2023-03-15 2023-03-15'],
])('period %s is %s', (period, expected) => {
  const { name, from, to } = readPeriod(period, 2023) ?? {};
  expect(`${name} ${from} ${to}`).toBe(expected);
});

test.each(['month', '2023-Q5', '', '2023-3'])('%j is no period', (period) => {
  expect(readPeriod(period, 2023)).toBeNull();
});

test.each([
  ['month', 'month'],
  [null, 'irregular'],
  ['toString', 'irregular'],
])('cadence %s goes to %s', (period, lane) => {
  expect(cadenceOf(period)).toBe(lane);
});

test('who answers, in one line', () => {
  const { responsibilities } = noticeOf(
    '望江县方案\n一、惠民\n1.办实事。(县教体局依职责牵头,县财政局、县住建局等配合)',
  );
  expect(responsibilities.map(answers)).toEqual(['依职责牵头：县教体局；配合：县财政局、县住建局等']);
});

test('words are in shown punctuation, brackets paired in the whole line', () => {
  const record = milestones.find(({ id }) => id === 'annex-2/3-3-m1');
  if (!record) throw new Error('no such milestone');
  expect(milestoneWords(index.clause(record.clause), record)).toBe('每年给予一定额度科技创新经费支持（连续三年）');
});
