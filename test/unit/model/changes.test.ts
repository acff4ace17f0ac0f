/** Addresses that moved or are gone: what the data file may say, and what becomes of it. */
import { describe, expect, test } from 'vitest';
import { isNoted, nearestPage, pageOf } from '../../../src/model/decisions/changes.ts';
import { dataFile, type Decisions } from '../../../src/model/decisions/data-file.ts';
import { acceptLock, compareLocks, goneIds } from '../../../src/model/lock.ts';
import { formatRedirects, parseRedirects } from '../../../scripts/serve/redirects-file.ts';
import { readWell, said } from '../read.ts';

const TEXT =
  '青山县人民政府关于防汛的通知\n青政发〔2023〕4号\n一、加强值守。要值班。(县水利局牵头)\n二、备足物资。要足。\n';
const HOME = '/qzf-2023-4/';
const on = '2026-11-23';
const dataOf = (entries: Partial<Record<'moved' | 'removed' | 'changes', Record<string, unknown>[]>>): Decisions =>
  dataFile.parse(
    Object.fromEntries(
      Object.entries(entries).map(([key, list]) => [key, list.map((each) => ({ on, note: '序号改了', ...each }))]),
    ),
  );
const build = (entries: Parameters<typeof dataOf>[0]) => {
  const { model, file } = readWell(TEXT, dataOf(entries));
  const messages = file.messages.filter(({ ruleId }) => ruleId === 'moved');
  return {
    changes: model.changes.map(({ kind, address, to }) => [kind, address, to]),
    said: said(file).filter((line) => line.startsWith('moved ')),
    fatal: messages.every(({ fatal }) => fatal),
  };
};

test('records have paths of the notice, by date; a move of a move ends where the page is', () => {
  const { changes, said: messages } = build({
    moved: [
      { from: 'letter/9/', to: 'letter/8/', on: '2026-11-22' },
      { from: 'letter/8/', to: 'letter/1/' },
      { from: 'orgs/old/', to: 'orgs/xianshuiliju/', on: '2026-11-20' },
    ],
    removed: [{ address: 'letter/3/', on: '2026-11-21' }],
    changes: [{ ids: ['letter/1', 'letter/1-s1', 'letter/2', 'orgs/xianshuiliju', 'letter/9-s1'] }],
  });
  expect(messages).toEqual([]);
  expect(changes).toEqual([
    ['moved', `${HOME}orgs/old/`, `${HOME}orgs/xianshuiliju/`],
    ['removed', `${HOME}letter/3/`, null],
    ['moved', `${HOME}letter/9/`, `${HOME}letter/1/`],
    ['moved', `${HOME}letter/8/`, `${HOME}letter/1/`],
    ['changed', `${HOME}letter/1/`, null],
    ['changed', `${HOME}letter/2/`, null],
    ['changed', `${HOME}orgs/xianshuiliju/`, null],
  ]);
});

describe('a wrong entry is fatal and no record', () => {
  test.each<[string, Parameters<typeof dataOf>[0], RegExp[]]>([
    ['from is there', { moved: [{ from: 'letter/1/', to: 'letter/2/' }] }, [/Expected no page at letter\/1\//]],
    ['a named page', { moved: [{ from: 'about/', to: 'letter/2/' }] }, [/Expected no page at about\//]],
    [
      'to a named page that this notice has not',
      { moved: [{ from: 'letter/9/', to: 'targets/' }] },
      [/Expected a page of the notice .*, found none at targets\//],
    ],
    [
      'changed is not',
      { changes: [{ ids: ['letter/8-s1'] }] },
      [/Expected a page at letter\/8\/.*under moved: or removed:/],
    ],
    ['a part', { removed: [{ address: 'letter/' }] }, [/Expected no page at letter\//]],
    ['to is not', { moved: [{ from: 'letter/9/', to: 'letter/8/' }] }, [/found none at letter\/8\//]],
    [
      'round',
      {
        moved: [
          { from: 'letter/9/', to: 'letter/8/' },
          { from: 'letter/8/', to: 'letter/9/' },
        ],
      },
      [/letter\/9\/ .* moves go round/, /letter\/8\/ .* moves go round/],
    ],
    ['to itself', { moved: [{ from: 'letter/9/', to: 'letter/9/' }] }, [/moves go round/]],
  ])('%s', (_, entries, reasons) => {
    const { changes, said: messages, fatal } = build(entries);
    expect(messages).toEqual(reasons.map((reason) => expect.stringMatching(reason) as string));
    expect(changes).toEqual([]);
    expect(fatal).toBe(true);
  });

  test('two entries for one page', () => {
    const { said: messages, fatal } = build({
      moved: [{ from: 'letter/9/', to: 'letter/1/' }],
      removed: [{ address: 'letter/9/' }],
    });
    expect(messages).toEqual([expect.stringContaining('moved Expected one entry of moved: or removed: for letter/9/')]);
    expect(fatal).toBe(true);
  });
});

test.each([
  ['annex-1/2-1-3', 'annex-1/2-1-3/'],
  ['annex-1/2-1-3-s2', 'annex-1/2-1-3/'],
  ['annex-1/2-p1-t1', 'annex-1/2-p1/'],
  ['orgs/qufagaiju-2', 'orgs/qufagaiju-2/'],
])('%s stands on %s', (id, page) => {
  expect(pageOf(id)).toBe(page);
});

test.each([
  ['annex-1/2-1-3/', 'annex-1/2/'],
  ['annex-1/9/', 'annex-1/'],
  ['annex-9/1/', ''],
  ['orgs/x/', 'orgs/'],
])('above %s is %s', (page, nearest) => {
  expect(nearestPage(new Set(['annex-1/', 'annex-1/2/', 'orgs/']), page)).toBe(nearest);
});

test('a page’s entry speaks for its clause, sentences and targets; a change for the ids that it names', () => {
  const data = dataOf({ moved: [{ from: 'plan/2/', to: 'plan/1/' }], changes: [{ ids: ['plan/3-s1'] }] });
  const ids = ['plan/2', 'plan/2-s1', 'plan/2-t3', 'plan/3-s1', 'plan/3', 'plan/2-1'];
  expect(ids.filter((id) => isNoted({ id, what: 'changed' }, data))).toEqual([
    'plan/2',
    'plan/2-s1',
    'plan/2-t3',
    'plan/3-s1',
  ]);
});

test('a page that is gone is not noted by a change of its text; what stands on a page may be', () => {
  const data = dataOf({ changes: [{ ids: ['plan/3', 'plan/3-s1', 'orgs/x'] }] });
  const gone = ['plan/3', 'plan/3-s1', 'orgs/x'].map((id) => ({ id, what: 'gone' as const }));
  expect(gone.filter((change) => isNoted(change, data)).map(({ id }) => id)).toEqual(['plan/3-s1']);
});

test('changes of one page on one day are one record with all their notes', () => {
  const { model } = readWell(
    TEXT,
    dataOf({
      changes: [
        { ids: ['letter/1'], note: '改一字' },
        { ids: ['letter/1-s1', 'letter/2'], note: '补标点' },
      ],
    }),
  );
  expect(model.changes.map(({ address, note }) => [address, note])).toEqual([
    [`${HOME}letter/1/`, '改一字；补标点'],
    [`${HOME}letter/2/`, '补标点'],
  ]);
});

test('what was accepted as gone stays known; it may not come back as something else unseen', () => {
  const accepted = acceptLock({ a: '1', b: '2' }, { b: '3', c: '4' });
  expect(accepted).toEqual({ a: 'gone', b: '3', c: '4' });
  expect(compareLocks(accepted, { b: '3', c: '4' })).toEqual([]);
  expect(goneIds(accepted, { b: '3', c: '4' })).toEqual(['a']);
  expect(compareLocks(accepted, { a: '9', b: '3', c: '4' })).toEqual([{ id: 'a', what: 'changed' }]);
});

describe('_redirects', () => {
  test('reading gives back what was written', () => {
    const moves = new Map([
      ['/a/b/', '/a/c/'],
      ['/a/d/', '/a/c/'],
    ]);
    expect(formatRedirects(moves)).toBe('/a/b/ /a/c/ 301\n/a/d/ /a/c/ 301\n');
    expect(parseRedirects(`# moves\n\n${formatRedirects(moves)}`)).toEqual(moves);
  });

  test.each(['/a/ /b/', '/a/ /b/ 302', 'a/ /b/ 301', '/a/ https://x.example/ 301'])('%j is refused', (text) => {
    expect(() => parseRedirects(text)).toThrow('_redirects:1: expected /from/ /to/ 301');
  });
});
