/** Numbers as they are typed: every form that the site prints, with and without the part. */
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { readTyped, standsAt } from '../../../src/clause/typed.ts';
import { byNumber } from '../../../src/client/search/number.ts';
import { readNoticeText } from '../../../src/client/search/records.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import type { ClauseRecord } from '../../../src/model/schema/schema.ts';
import { searchFile } from '../../../src/site/search/records.ts';
import { chineseNumeral } from '../../../src/text/numerals.ts';
import { clausePlace, clauseSign, partName, shortPlace, shortPlaceIn } from '../../../src/words/notice.ts';

/** What is read, as ids: `*` for any part, `p*` for any paragraph. */
const read = (typed: string) =>
  readTyped(typed).map(({ part, path, paragraph }) => {
    const steps = [...path, ...(paragraph === null ? [] : [`p${paragraph === 'any' ? '*' : paragraph}`])];
    return `${part ?? '*'}/${steps.join('-')}`;
  });

describe('typed forms', () => {
  test.each([
    ['annex-1/2-1-3', ['annex-1/2-1-3']],
    [' annex-3/2-2-p1-s1 ', ['annex-3/2-2-p1']],
    ['annex1/2-1-3', ['annex-1/2-1-3']],
    ['/yyzbf-2023-4/annex-1/2-1-3/', ['annex-1/2-1-3']],
    ['https://a.example/yyzbf-2023-4/annex-1/#c2-1-3-s2', ['annex-1/2-1-3']],
    ['https://a.example/yyzbf-2023-4/annex-1/2-1-3/?q=1.1#s2', ['annex-1/2-1-3']],
    ['plan/1-3-x2', ['plan/1-3-x2']],
    ['annex-1-x2/1-1', ['annex-1-x2/1-1']],
    ['2.1.3', ['*/2-1-3', 'annex-2/1-3']],
    ['1.2.1.3', ['*/1-2-1-3', 'annex-1/2-1-3']],
    ['0.3.1', ['*/0-3-1', 'plan/3-1']],
    ['２．１．３', ['*/2-1-3', 'annex-2/1-3']],
    ['2。1。3', ['*/2-1-3', 'annex-2/1-3']],
    ['二（一）3', ['*/2-1-3']],
    ['二　（一）　３', ['*/2-1-3']],
    ['二㈠3', ['*/2-1-3']],
    ['三(一)', ['*/3-1']],
    ['附件1 二(一)3', ['annex-1/2-1-3']],
    ['附1 2.1.3', ['annex-1/2-1-3']],
    ['附件１　２．１．３', ['annex-1/2-1-3']],
    ['附件12.1.3', ['annex-1/2-1-3', 'annex-12/1-3']],
    ['附件一二（一）3', ['annex-1/2-1-3']],
    ['附件 1 二、(一)', ['annex-1/2-1']],
    ['附件６ 二(一)１．(1)', ['annex-6/2-1-1-1']],
    ['附件〔1〕', []],
    ['附件1的二(十一)', ['annex-1/2-11']],
    ['附件1第二部分第(一)项第3目', ['annex-1/2-1-3']],
    ['附件6第二部分第(一)项第1目第(1)点', ['annex-6/2-1-1-1']],
    ['附件3第二部分第(二)项第1段', ['annex-3/2-2-p1']],
    ['附件3第1段', ['annex-3/p1']],
    ['附件3 二（二）段', ['annex-3/2-2-p*']],
    ['一段', ['*/p1', '*/1-p*']],
    ['总体方案三(一)', ['plan/3-1']],
    ['方案 三', ['plan/3']],
    ['通知第二章第五条', ['letter/2-5']],
    ['第五条', ['*/5']],
    ['第2.1.3条', ['*/2-1-3']],
    ['正文 1', ['letter/1']],
  ])('%s is %j', (typed, places) => {
    expect(read(typed)).toEqual(places);
  });

  test.each([
    '',
    '附件',
    '附件1',
    '附件1 住房',
    '附件1 二(一)住房',
    '公租房',
    '7.5%',
    '2023年',
    '附件1 (',
    'annex-1',
    '5G',
  ])('%j is none', (typed) => {
    expect(readTyped(typed)).toEqual([]);
  });

  test('hostile ones are none, and quickly', () => {
    for (const char of ['1', '一', '1.', '(', '第', '段', '/', '%', '-']) {
      for (const length of [79, 300, 100_000]) {
        readTyped(char.repeat(length));
        readTyped(`附件${char.repeat(length)}`);
        readTyped(`/a/annex-1/${char.repeat(length)}/`);
      }
    }
  });

  test('a part that the notice has, and its own name for it', () => {
    const names = new Map([
      ['附件11', 'annex-11'],
      ['办法', 'plan'],
    ]);
    expect(readTyped('附件11', names)).toEqual([]);
    expect(readTyped('办法第三条', names)).toEqual([{ part: 'plan', path: ['3'], paragraph: null }]);
  });

  test('a repeated number is each that has it, unless it says which', () => {
    const stands = (id: string, typed: string) => readTyped(typed).some((place) => standsAt(id, place));
    expect(['plan/1-3', 'plan/1-3-x2'].map((id) => stands(id, '总体方案 1.3'))).toEqual([true, true]);
    expect(['plan/1-3', 'plan/1-3-x2'].map((id) => stands(id, 'plan/1-3-x2'))).toEqual([false, true]);
  });
});

describe('every clause of the notice', () => {
  const { model } = readSeed('seeds/yyzbf-2023-4.txt');
  if (!model) throw new Error('the real notice was not read');
  const index = indexNotice(model);
  const file = searchFile(index);
  const notice = readNoticeText({ ...file, index: { hash: '', names: file.records.map((_, i) => i).join(' ') } });
  const { clauses } = index;
  const found = (typed: string, here: string | null = null) =>
    byNumber(notice, typed, here).map(({ clause }) => clause);

  const annex = ({ part }: ClauseRecord) => /^annex-(\d+)$/.exec(part)?.[1];
  const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const numbered = clauses.filter(({ number }) => number !== null);

  /** Forms that say which part. */
  const whole = (clause: ClauseRecord): string[] => {
    const { id, part } = clause;
    const sign = clauseSign(clause);
    const number = annex(clause);
    const name = number === undefined ? partName(index, index.part(part)) : `附件${number}`;
    const inPart = [...(sign === '¶' ? [] : [sign]), index.speakInPart(clause)];
    const short = number === undefined ? [] : [`附${number}`, `附件${chineseNumeral(Number(number))}`];
    return [
      id,
      `/${notice.slug}/${id}/`,
      `https://a.example/${notice.slug}/${part}/#c${id.slice(part.length + 1)}`,
      index.speak(clause),
      clausePlace(index, clause),
      ...[name, ...short].flatMap((own) =>
        inPart.flatMap((place) => [`${own} ${place}`, own + place, `${own}　${place}`]),
      ),
      ...(sign === '¶' ? [] : [shortPlaceIn(index, clause), shortPlaceIn(index, clause).replace(' ', '')]),
    ].flatMap((form) => [form, wide(form)]);
  };

  test('with its part it is found, and nothing of another part', () => {
    const wrong: string[] = [];
    for (const clause of clauses) {
      for (const typed of whole(clause)) {
        const [first, ...others] = found(typed);
        if (first !== clause.id || others.length > 0) wrong.push(`${typed}: ${[first, ...others].join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the annex before the number: found, or listed with those whose own number it is', () => {
    const ways = numbered
      .filter((clause) => annex(clause) !== undefined)
      .map((clause) => ({ clause, typed: `${annex(clause)}.${clauseSign(clause)}` }));
    for (const { clause, typed } of ways) {
      const own = numbered.filter((other) => clauseSign(other) === typed).map(({ id }) => id);
      expect(found(typed), typed).toEqual([...own, clause.id]);
    }
    expect(found('1.2.1.3')).toEqual(['annex-1/2-1-3']);
  });

  test('without its part it is found, or listed with all that have it', () => {
    const forms = [
      (clause: ClauseRecord) => clauseSign(clause),
      (clause: ClauseRecord) => shortPlace(index, clause),
      (clause: ClauseRecord) => index.speakInPart(clause),
    ];
    for (const form of forms) {
      for (const [typed, same] of Map.groupBy(numbered, form)) {
        for (const way of [typed, wide(typed), ` ${typed}.`]) {
          expect(found(way), way).toEqual(expect.arrayContaining(same.map(({ id }) => id)));
        }
      }
    }
    for (const clause of clauses) expect(found(shortPlace(index, clause))).toContain(clause.id);
  });

  test('47 of 115 numbers are ambiguous; the part that is read comes first', () => {
    const signs = [...new Set(numbered.map(clauseSign))];
    const ambiguous = signs.filter((sign) => found(sign).length > 1);
    expect([ambiguous.length, signs.length]).toEqual([47, 115]);
    for (const { id, part, number } of numbered) {
      const [first, ...others] = found(number ?? '', part);
      expect(first?.startsWith(`${part}/`), id).toBe(true);
      expect(new Set([first, ...others])).toEqual(new Set(found(number ?? '')));
    }
    expect(found('2.1.3', 'campaign-3')[0]).toBe('annex-3/2-1-3');
  });
});
