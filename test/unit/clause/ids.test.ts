import { describe, expect, test } from 'vitest';
import { fragment, makeId, parseId } from '../../../src/clause/id.ts';

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
