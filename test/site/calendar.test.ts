/** The calendar's page: every milestone once in its lists, its words marked in its sentence; the file beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { shownCut } from '../../src/model/shown-cut.ts';
import type { MilestoneRecord } from '../../src/model/schema/schema.ts';
import { milestones, index } from '../figures/milestones.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const dist = inject('dist');
const path = `/${NOTICE}/calendar/`;
const page = readPages(dist).find((each) => each.path === path);
if (!page) throw new Error('no calendar');
const main = withTag(page.document, 'main')[0];
if (!main) throw new Error('no main');
const classed = (node: HtmlElement, name: string) => (attribute(node, 'class') ?? '').split(' ').includes(name);
const svgs = withTag(main, 'svg').filter((svg) => classed(svg, 'year'));
const lists = withTag(main, 'section').filter((section) => classed(section, 'list'));

/** Each record with the entry that lists it. */
const entries = new Map(
  lists
    .flatMap((list) => withTag(list, 'li'))
    .flatMap((item) => withAttribute(item, 'data-milestone').map((mark) => [mark, item] as const))
    .map(([mark, item]) => [attribute(mark, 'data-milestone') ?? '', { mark, item }]),
);

test('every milestone stands once outside the figure', () => {
  const marks = withAttribute(main, 'data-milestone').map((mark) => attribute(mark, 'data-milestone'));
  expect(marks.length).toBeGreaterThan(30);
  expect(marks.toSorted()).toEqual(milestones.map(({ id }) => id).toSorted());
  expect(entries.size).toBe(milestones.length);
  for (const svg of svgs) expect(withAttribute(svg, 'data-milestone')).toEqual([]);
});

const said = ({ clause, said: { start, end } }: MilestoneRecord) => shownCut(index.clause(clause), start, end);

test('each has its sentence, whole, with its words marked, and leads to it', () => {
  for (const record of milestones) {
    const { item, mark } = entries.get(record.id) ?? {};
    if (!item || !mark) throw new Error(`${record.id} has no entry`);
    const above = withTag(item, 'a').find((a) => textOf(a) === '原句见上');
    const first = above && (attribute(above, 'href') ?? '').slice(1);
    // A sentence stands once; where it comes again the entry leads to the first.
    const place =
      first === undefined ? item : [...entries.values()].find(({ mark: one }) => attribute(one, 'id') === first)?.item;
    const quote = place && withTag(place, 'blockquote')[0];
    if (!quote) throw new Error(`${record.id} has no sentence`);
    const clause = index.clause(record.clause);
    expect.soft(textOf(quote).trim()).toBe(shownCut(clause, record.start, record.end));
    if (place === item) expect.soft(withTag(quote, 'mark').map(textOf), record.id).toContain(said(record));
    expect.soft(textOf(mark).trim().endsWith(said(record)), record.id).toBe(true);
    const links = withTag(item, 'a').map((a) => attribute(a, 'href') ?? '');
    expect.soft(links.some((href) => href.startsWith(`${clause.url}#c`))).toBe(true);
  }
});

test('each names who answers, every organisation a link, or says that the notice does not', () => {
  for (const record of milestones) {
    const item = entries.get(record.id)?.item;
    if (!item) continue;
    const roles = index.responsibility(record.responsibility)?.roles ?? [];
    const orgs = withTag(item, 'a').flatMap((a) => /\/orgs\/([^/]+)\/$/.exec(attribute(a, 'href') ?? '')?.[1] ?? []);
    expect.soft(orgs, record.id).toEqual(roles.flatMap((role) => role.orgs));
    expect.soft(textOf(item).includes('没有注明责任单位'), record.id).toBe(roles.length === 0);
  }
});

test('both forms of the figure lead to the entries of the dated ones and to each cadence', () => {
  // The year's own deadlines are in the lists alone.
  const dated = milestones
    .filter(({ date, period }) => date !== null && period !== String(index.notice.planYear))
    .map(({ id }) => id.replaceAll('/', '-'));
  const lanes = [...elements(main)].map((each) => attribute(each, 'id') ?? '').filter((id) => id.startsWith('every-'));
  expect(svgs).toHaveLength(2);
  expect(lanes.length).toBeGreaterThan(2);
  for (const svg of svgs) {
    const links = withTag(svg, 'a').map((a) => (attribute(a, 'href') ?? '').slice(1));
    expect(links.toSorted()).toEqual([...dated, ...lanes].toSorted());
    for (const label of withTag(svg, 'a')) expect.soft(textOf(label).trim()).not.toBe('');
  }
});

test('the rule stands on the page', () => {
  expect(textOf(main)).toContain(
    '原文只写“3月”“二季度”“年内”等期限，日历按该期限的最后一天排列；目标只写“全年”“今年”的，排在年末；其余没有写日期的不排入日历。',
  );
});

test('the file is linked, is iCalendar to a browser, and has the dated milestones with addresses of this site', async () => {
  const link = withTag(main, 'a').find((a) => (attribute(a, 'href') ?? '').endsWith('.ics'));
  const response = await fetch(new URL(attribute(link ?? main, 'href') ?? '', inject('origin')));
  expect(response.headers.get('content-type')).toMatch(/^text\/calendar;\s*charset=utf-8/i);
  const text = await response.text();
  expect(text).toBe(readFileSync(join(dist, NOTICE, 'calendar.ics'), 'utf8'));
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const yearly = index.targets.filter(({ deadline }) => deadline !== null && deadline.date === null);
  expect(yearly.length).toBeGreaterThan(15);
  expect(events).toHaveLength(milestones.filter(({ date }) => date !== null).length + yearly.length);
  const texts = events.map((event) => String(event.getFirstPropertyValue('description')));
  for (const { clause, start, end } of yearly) {
    const sentence = shownCut(index.clause(clause), start, end);
    expect.soft(texts.some((words) => words.includes(`原文：${sentence}`))).toBe(true);
  }
  for (const event of events) {
    expect.soft(event.getFirstPropertyValue('url')).toMatch(new RegExp(`^${inject('origin')}/${NOTICE}/`));
  }
});

test('the page is at most 16 KB', () => {
  expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(16_000);
});
