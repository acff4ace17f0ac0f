/** 校勘 in words and as a feed. */
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { dataFile } from '../../../src/model/decisions/data-file.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { has } from '../../../src/model/pages.ts';
import { noteFragment, notesByPart, noteWords } from '../../../src/site/changes/notes.ts';
import { notesFeed } from '../../../src/site/changes/feed.ts';
import { readWell } from '../read.ts';

const TEXT =
  '青山县人民政府关于防汛的通知\n青政发〔2023〕4号\n一、加强值守。要直班,“A<B&C”。\n二、备足物资。要值班,值班。\n附件1\n预案\n一、值斑。要快。\n';
const note = { kind: 'wrongWord', remark: '应作“值班”', on: '2026-11-20' };
const data = dataFile.parse({
  notes: [
    { ...note, clause: 'annex-1/1', quote: '值斑', against: { clause: 'letter/2', quote: '要值班' } },
    { ...note, clause: 'letter/1', quote: '要直班,“A<B&C”', suspected: true, on: '2026-11-22' },
    { ...note, clause: 'letter/2', quote: '要值班', against: { clause: 'letter/2', quote: ',值班' } },
  ],
  moved: [{ from: 'letter/9/', to: 'letter/1/', on: '2026-11-23', note: '序号改了' }],
  removed: [{ address: 'letter/8/', on: '2026-11-21', note: '重复' }],
});
const index = indexNotice(readWell(TEXT, data).model);

test('slips are grouped by part, in the order of the parts', () => {
  expect(notesByPart(index).map(({ part, notes }) => [part.id, notes.map(noteFragment)])).toEqual([
    ['letter', ['letter-1-n1', 'letter-2-n1']],
    ['annex-1', ['annex-1-1-n1']],
  ]);
});

test('words are as the site shows them; another place is a link, the same clause none', () => {
  const words = Object.fromEntries(index.notes.map((each) => [each.id, noteWords(index, each)]));
  expect(words['letter/1-n1']).toEqual({
    quote: '要直班，“A<B&C”',
    kind: '用字',
    suspected: true,
    remark: '应作“值班”',
    against: null,
  });
  expect(words['annex-1/1-n1']?.against).toEqual({
    place: '通知第二部分',
    href: '/qzf-2023-4/letter/2/',
    quote: '要值班',
  });
  expect(words['letter/2-n1']?.against).toMatchObject({ href: null, quote: '，值班' });
});

test('a notice without slips and changes has nothing to tell', () => {
  const bare = indexNotice(readWell(TEXT).model);
  expect(has(bare, 'notes')).toBe(false);
  expect(has(index, 'notes')).toBe(true);
  expect(() => notesFeed(bare, new URL('https://example.org'))).toThrow('no slips');
});

test('the feed tells slips and changes, the newest first, and is dated by the newest', () => {
  const feed = parseAtomFeed(notesFeed(index, new URL('https://example.org')));
  expect(feed.updated).toBe('2026-11-23T00:00:00.000Z');
  expect(feed.entries?.map(({ updated }) => updated?.slice(0, 10))).toEqual([
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-20',
    '2026-11-20',
  ]);
  const home = 'https://example.org/qzf-2023-4/';
  expect(feed.entries?.slice(0, 3).map(({ id, links }) => [id, links?.[0]?.href])).toEqual([
    [`${home}notes/#moved-2026-11-23-qzf-2023-4-letter-9`, `${home}letter/1/`],
    [`${home}notes/#letter-1-n1`, `${home}letter/1/#notes`],
    [`${home}notes/#removed-2026-11-21-qzf-2023-4-letter-8`, `${home}letter/8/`],
  ]);
  expect(feed.entries?.[1]?.title?.value).toBe('校勘：通知第一部分“要直班，“A&lt;B&amp;C””');
  expect(feed.entries?.[1]?.summary?.value).toBe('用字（存疑）。应作“值班”');
});
