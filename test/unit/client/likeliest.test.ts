/** Addresses without a page: which clauses they may have meant. */
import { expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { likeliest } from '../../../src/client/search/likeliest.ts';
import { readNoticeText } from '../../../src/client/search/records.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { searchFile } from '../../../src/site/search/records.ts';

const { model } = readSeed('seeds/yyzbf-2023-4.txt');
if (!model) throw new Error('the real notice was not read');
const index = indexNotice(model);
const file = searchFile(index);
const notice = readNoticeText({ ...file, index: { hash: '', names: file.records.map((_, i) => i).join(' ') } });
const found = (path: string) => likeliest(notice, path).map(({ clause }) => clause);

const ALL = index.clauses.filter(({ number }) => number === '2.1.3').map(({ id }) => id);

test.each([
  ['annex-1/2.1.3/', ['annex-1/2-1-3']],
  ['annex1/2-1-3', ['annex-1/2-1-3']],
  ['annex-1/2-1-3.html', ['annex-1/2-1-3']],
  ['annex-1/2-1-3。', ['annex-1/2-1-3']],
  ['附件1/2.1.3', ['annex-1/2-1-3']],
  ['2.1.3/', ALL],
  ['campaign-3/2-1-3/', ['annex-3/2-1-3', ...ALL.filter((id) => !id.startsWith('annex-3/'))]],
  ['annex-9/2-1-3/', ALL],
  [
    'annex-1/2-1-9/',
    ['annex-1/2-1', 'annex-1/2-1-5', 'annex-1/2-1-4', 'annex-1/2-1-3', 'annex-1/2-1-2', 'annex-1/2-1-1'],
  ],
  ['annex-1/9-9/', ['annex-1/3', 'annex-1/2', 'annex-1/p1', 'annex-1/1']],
  ['orgs/qukegongju2/', []],
])('%s: %j', (path, clauses) => {
  expect(found(path)).toEqual(clauses);
});

test.each(['', '/', '//', '%', '%E0%A4', '-'.repeat(300), '1'.repeat(300), '一'.repeat(300), 'annex-1/'.repeat(40)])(
  '%s: nothing is thrown',
  (path) => {
    expect(found(path).length).toBeLessThanOrEqual(6);
  },
);
