import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { fragment, makeId, parseId, parseTyped } from '../../../src/clause/id.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';

describe('parse and make', () => {
  test.each([
    'letter/p1',
    'plan/3-1',
    'annex-1/2-1-3',
    'annex-12/2-1-3-s10',
    'annex-3/2-2-p1',
    'annex-3/2-2-p1-s2',
    'annex-1/p1-s1',
    'plan/4-x2-1',
    'plan/1-3-x2',
    'plan/1-x2-3-x3-p2-s4',
    'annex-1-x2/1-1',
  ])('%s', (id) => {
    const parsed = parseId(id);
    expect(parsed && makeId(parsed)).toBe(id);
  });

  test('the parts of an id', () => {
    expect(parseId('annex-1/2-1-x2-p3-s4')).toEqual({
      part: 'annex-1',
      path: ['2', '1-x2'],
      paragraph: 3,
      sentence: 4,
    });
  });

  test.each(['', 'plan', 'plan/', 'annex/1', 'annex-1', '/1', 'plan/s1', 'plan/1-', 'plan/1-a', 'plan/p', 'plan/1/2'])(
    '%j is none',
    (id) => {
      expect(parseId(id)).toBeNull();
    },
  );

  test('fragment', () => {
    expect(fragment('annex-1/2-1-3-s2')).toBe('c2-1-3-s2');
  });
});

describe('typed forms', () => {
  test.each([
    ['annex-1/2-1-3', 'annex-1/2-1-3'],
    [' annex-3/2-2-p1-s1 ', 'annex-3/2-2-p1-s1'],
    ['1.2.1.3', 'annex-1/2-1-3'],
    ['0.3.1', 'plan/3-1'],
    ['1．2．1', 'annex-1/2-1'],
    ['附件1 二(一)3', 'annex-1/2-1-3'],
    ['附件1二（一）3.', 'annex-1/2-1-3'],
    ['附件 1 二、(一)', 'annex-1/2-1'],
    ['附件一 二(一)3', 'annex-1/2-1-3'],
    ['附件６ 二(一)１．(1)', 'annex-6/2-1-1-1'],
    ['附件1的二(十一)', 'annex-1/2-11'],
    ['附件1第二部分第(一)项第3目', 'annex-1/2-1-3'],
    ['附件6第二部分第(一)项第1目第(1)点', 'annex-6/2-1-1-1'],
    ['附件3第二部分第(二)项第1段', 'annex-3/2-2-p1'],
    ['附件3第1段', 'annex-3/p1'],
    ['总体方案三(一)', 'plan/3-1'],
    ['方案 三', 'plan/3'],
    ['通知第二章第五条', 'letter/2-5'],
    ['正文 1', 'letter/1'],
    ['附件2第一部分第(一)项第3小点', 'annex-2/1-1-3'],
  ])('%s is %s', (typed, id) => {
    expect(parseTyped(typed)).toBe(id);
  });

  test.each([
    '',
    '附件',
    '附件1',
    '附件1 住房',
    '附件1 二(一)住房',
    '公租房',
    '2023',
    '7.5%',
    '1.2.',
    '三(一)',
    '附件1 (',
    'annex-1',
  ])('%j is none', (typed) => {
    expect(parseTyped(typed)).toBeNull();
  });

  test('how a clause is said is how it is found', () => {
    const { model } = readSeed('seeds/yyzbf-2023-4.txt');
    if (!model) throw new Error('the real notice was not read');
    const { clauses, speak } = indexNotice(model);
    expect(clauses.map((clause) => parseTyped(speak(clause)))).toEqual(clauses.map(({ id }) => id));
  });
});
