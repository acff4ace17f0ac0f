import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inGoal, targetWords } from '../../src/pictures/target-figures.ts';
import { chooseHeadlines, cutHeadline, FILL, MOST } from '../../src/figures/headline.ts';
import { COMPARATORS } from '../../src/lexicon/vocabulary.ts';
import { index } from './targets.ts';

type Candidate = Parameters<typeof chooseHeadlines>[0][number];

const target = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  clause: id.replace(/-t\d+$/, ''),
  comparator: 'none',
  value: 5,
  min: null,
  max: null,
  measure: '家',
  group: null,
  ...more,
});
const isGoal = (clause: string) => clause.startsWith('1');
const chosenOf = (...targets: Candidate[]) => chooseHeadlines(targets, isGoal).map(({ id }) => id);

describe('the rule', () => {
  test('a goal with enough numbers needs no others, and gives at most eight', () => {
    const goal = Array.from({ length: 10 }, (_, i) => target(`1-t${i + 1}`));
    expect(chosenOf(...goal, target('2-t1'))).toEqual(goal.slice(0, MOST).map(({ id }) => id));
    expect(chosenOf(...goal.slice(0, FILL), target('2-t1'))).toHaveLength(FILL);
  });

  test('a goal without a number is no headline', () => {
    const valueless = { value: null, measure: null };
    expect(chosenOf(target('1-t1', { ...valueless, comparator: 'qualitative' }), target('2-t1'))).toEqual(['2-t1']);
  });

  test('one of each clause before the second of any', () => {
    expect(
      chosenOf(...[1, 2, 3].map((n) => target(`2-t${n}`)), ...[3, 4, 5, 6, 7].map((n) => target(`${n}-t1`))),
    ).toEqual(['2-t1', '3-t1', '4-t1', '5-t1', '6-t1', '7-t1']);
    expect(chosenOf(target('2-t1'), target('2-t2'), target('3-t1'))).toEqual(['2-t1', '2-t2', '3-t1']);
  });

  test('what recurs comes first, then what says how its number is meant', () => {
    const rest = [2, 3, 4, 5, 6].map((n) => target(`${n}-t1`));
    expect(chosenOf(...rest, target('7-t1', { comparator: 'atLeast' }), target('8-t1', { group: 'x' }))).toEqual([
      '2-t1',
      '3-t1',
      '4-t1',
      '5-t1',
      '7-t1',
      '8-t1',
    ]);
    // Within a clause too.
    expect(chosenOf(target('2-t1'), target('2-t2', { group: 'x' }), ...rest.slice(1), target('9-t1'))).toContain(
      '2-t2',
    );
  });

  test('a repeat is not shown twice, unless in another measure', () => {
    const group = { group: 'x' };
    expect(chosenOf(target('1-t1', group), target('1-t2', group), target('2-t1', group))).toEqual(['1-t1']);
    expect(chosenOf(target('1-t1', group), target('1-t2', { ...group, measure: '%' }))).toEqual(['1-t1', '1-t2']);
  });

  test('清零 and 全覆盖 fill up where numbers are few; praise does not', () => {
    const valueless = { value: null, measure: null };
    expect(
      chosenOf(
        target('2-t1', { ...valueless, comparator: 'zero' }),
        target('2-t2', { ...valueless, comparator: 'qualitative' }),
        target('3-t1'),
      ),
    ).toEqual(['2-t1', '3-t1']);
    const numbers = Array.from({ length: FILL }, (_, i) => target(`3-t${i + 1}`));
    expect(chosenOf(target('2-t1', { ...valueless, comparator: 'zero' }), ...numbers)).not.toContain('2-t1');
  });

  test('never more than it may, always as many as there are, the same again', () => {
    const any = fc.array(
      fc.record({
        clause: fc.constantFrom('1', '1-1', '2', '3', '4-1'),
        comparator: fc.constantFrom(...COMPARATORS),
        value: fc.constantFrom(null, 1, 7.5),
        group: fc.constantFrom(null, null, 'x', 'y'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(any, (records) => {
        const targets = records.map((record, i) => target(`${record.clause}-t${i}`, record));
        const chosen = chooseHeadlines(targets, isGoal);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.length).toBeLessThanOrEqual(MOST);
        const goal = chosen.filter(({ clause }) => isGoal(clause));
        if (chosen.length > goal.length) expect(chosen.length).toBeLessThanOrEqual(FILL);
        expect(chosen.slice(0, goal.length)).toEqual(goal);
        expect(chooseHeadlines(targets, isGoal)).toEqual(chosen);
      }),
    );
  });
});

describe('the number in large type', () => {
  test.each([
    ['增长7.5%', { value: 7.5, measure: '%' }, ['增长', '7.5%', '']],
    ['突破370亿元', { value: 370, measure: '亿元' }, ['突破', '370亿元', '']],
    ['250亿以上', { value: 250, measure: '亿元' }, ['', '250亿', '以上']],
    ['突破100万', { value: 100, measure: '万人次' }, ['突破', '100万', '']],
    ['四次', { value: 4, measure: '次' }, ['', '四次', '']],
    ['1-2个', { value: null, min: 1, max: 2, measure: '个' }, ['', '1-2个', '']],
    ['按照服务人口数的15%-20%', { value: null, min: 15, max: 20, measure: '%' }, ['按照服务人口数的', '15%-20%', '']],
    ['分别达到8.1万人', { value: 8.1, measure: '万人' }, ['达到', '8.1万人', '']],
    ['均不低于80元/月/人', { value: 80, measure: '元/月/人' }, ['不低于', '80元/月/人', '']],
    ['由60%提高到75%', { value: 75, measure: '%' }, ['由60%提高到', '75%', '']],
    ['动态清零', { value: null, measure: null }, ['', '动态清零', '']],
  ] as const)('%s', (words, more, [before, number, after]) => {
    expect(cutHeadline(words, target('2-t1', more))).toEqual({ before, number, after });
  });
});

describe('the real notice', () => {
  const chosen = index.notice.campaigns.map(({ id, goalClause }) => {
    const own = index.targets.filter(({ campaign }) => campaign === id);
    return { id, goalClause, own, headlines: chooseHeadlines(own, inGoal(index, goalClause)) };
  });

  test.each(chosen)('$id has five to eight, of its own, with their numbers', ({ own, headlines }) => {
    expect(headlines.length).toBeGreaterThanOrEqual(5);
    expect(headlines.length).toBeLessThanOrEqual(MOST);
    expect(own).toEqual(expect.arrayContaining(headlines));
    for (const headline of headlines) {
      const words = targetWords(index, headline);
      const { before, number, after } = cutHeadline(words, headline);
      expect.soft(words.endsWith(before + number + after)).toBe(true);
      expect.soft(number).toMatch(/[\d一二三四五六七八九十]|清零|全覆盖/);
    }
  });

  test('the growth campaign’s goal comes whole, with the region’s product', () => {
    const first = chosen.find(({ id }) => id === 'campaign-1');
    expect(first?.headlines.map(({ indicator }) => indicator)).toContain('地区生产总值');
    for (const { clause } of first?.headlines ?? []) expect(clause).toBe('annex-1/1-p1');
  });
});
