/** A clause's line cut into words, attributions and references: nothing added, nothing lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraphOf } from '../../../src/model/restore.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import type { ClauseRecord, ReferenceRecord } from '../../../src/model/schema/schema.ts';
import { markUp, type SentencePiece } from '../../../src/site/clause/markup.ts';
import { mentionedDocuments, otherNotice, referenceHref } from '../../../src/site/clause/references.ts';
import { show } from '../../../src/text/marks/display.ts';
import { SEED } from '../../pages.ts';
import { readWell } from '../read.ts';

const piecesOf = (of: Parameters<typeof markUp>[0], clause: ClauseRecord) =>
  markUp(of, clause).body.flatMap(({ pieces }) => pieces);
const headingOf = (of: Parameters<typeof markUp>[0], clause: ClauseRecord) => markUp(of, clause).heading;

function expectWholeLine(of: Parameters<typeof markUp>[0], clause: ClauseRecord): void {
  const { indent, heading, marker } = markUp(of, clause);
  const pieces = piecesOf(of, clause);
  expect(indent + marker + heading.map(({ text }) => text).join('') + pieces.map(({ text }) => text).join('')).toBe(
    show(paragraphOf(clause)).text,
  );
  for (const { text, attribution, reference } of pieces) {
    if (attribution) expect(attribution.map((piece) => piece.text).join('')).toBe(text);
    if (reference) expect(text).toBe(show(reference.text).text);
  }
}

test('the pieces of every clause of the real notice are its shown line, and every reference is one of them', () => {
  const index = indexNotice(readWell(readFileSync(SEED, 'utf8')).model);
  const cut = index.clauses.flatMap((clause) => {
    expectWholeLine(index, clause);
    return piecesOf(index, clause).flatMap(({ reference }) => reference?.id ?? []);
  });
  expect(cut.length).toBeGreaterThan(10);
  expect(cut).toEqual(index.references.map(({ id }) => id));
});

/** A notice whose plan ends with the clause under test. */
const notice = (clause: string, number = '青政发〔2024〕3号', title = '青山县林木管理办法') =>
  [
    '青山县人民政府',
    `关于印发《${title}》的通知`,
    number,
    '各镇人民政府:',
    '现印发给你们。',
    '青山县人民政府',
    '2024年3月1日',
    title,
    '一、总则',
    '(一)目的。为了管理林木。',
    `(二)${clause}`,
    '附件1',
    `${title}申请表说明`,
    '一、填写',
    '(一)要求。用钢笔填写。',
  ].join('\n');

const lastOf = (text: string) => {
  const index = indexNotice(readWell(notice(text)).model);
  return { index, clause: index.clause('plan/1-2') };
};
const marks = ({ text, attribution, reference }: SentencePiece) =>
  reference ? `[${text}]` : attribution ? `<${text}>` : text;

describe('references stand out of the words around them', () => {
  test.each([
    ['移植。按附件1填写,依照《森林法》办理。', '按[附件1]填写，依照[《森林法》]办理。'],
    ['移植。《森林法》。', '[《森林法》]。'],
    ['移植。《森林法》《种子法》都适用。', '[《森林法》][《种子法》]都适用。'],
    ['移植。依照《省条例》(青政发〔2021〕5号)办理。', '依照[《省条例》（青政发〔2021〕5号）]办理。'],
    ['移植。落实财税〔2022〕41号。', '落实[财税〔2022〕41号]。'],
    ['移植。依照《森林法》办理。(县林业局牵头,县财政局配合)', '依照[《森林法》]办理。<（县林业局牵头，县财政局配合）>'],
    [
      '移植。按规定办理。(县林业局按《森林法》牵头,县财政局配合)',
      '按规定办理。<（县林业局按《森林法》牵头，县财政局配合）>',
    ],
    ['依照《森林法》移植。先申请。', '先申请。'],
    ['移植。依照《关于印发〈省条例〉的通知》办理。', '依照[《关于印发〈省条例〉的通知》]办理。'],
  ])('%s', (text, expected) => {
    const { index, clause } = lastOf(text);
    expectWholeLine(index, clause);
    expect(piecesOf(index, clause).map(marks).join('')).toBe(expected);
  });

  test.each([
    ['落实《森林法》和青政发〔2021〕5号。按规定办理。', '落实[《森林法》]和[青政发〔2021〕5号]。'],
    ['移植。按规定办理。', '移植。'],
  ])('in a heading too: %s', (text, expected) => {
    const { index, clause } = lastOf(text);
    expectWholeLine(index, clause);
    expect(headingOf(index, clause).map(marks).join('')).toBe(expected);
  });

  test('of one within another the outer is cut, in whatever order they are listed', () => {
    const { index, clause } = lastOf('移植。依照《甲〈乙〉丙》办理。');
    const [outer] = index.referencesOf(clause.id);
    if (!outer) throw new Error('no reference');
    const inner: ReferenceRecord = {
      ...outer,
      id: 'inner',
      text: '〈乙〉',
      start: outer.start + 2,
      end: outer.start + 5,
    };
    for (const references of [
      [outer, inner],
      [inner, outer],
    ]) {
      const of = { ...index, referencesOf: () => references };
      expectWholeLine(of, clause);
      expect(piecesOf(of, clause).map(marks).join('')).toBe('依照[《甲〈乙〉丙》]办理。');
    }
  });
});

describe('a document that is another notice of the shelf', () => {
  const other = indexNotice(readWell(notice('无。', '青政发〔2023〕9号', '青山县防火办法')).model);
  const { slug } = other.notice;
  test.each([
    ['按《青山县防火办法》办理。', `/${slug}/plan/`],
    ['按《青山县防火办法》(青政发[2023]9号)办理。', `/${slug}/`],
    ['按青政发[2023]9号办理。', `/${slug}/`],
    ['按《青山县防火办法》(青政发〔2020〕1号)办理。', null],
    ['按青政发〔2023〕90号办理。', null],
    ['按《青山县防火办法(试行)》办理。', null],
    ['按《青山县林木管理办法》办理。', 'own'],
    ['按附件1办理。', 'own'],
    ['按附件7办理。', null],
  ])('%s', (text, expected) => {
    const { index, clause } = lastOf(`移植。${text}`);
    const [reference] = index.referencesOf(clause.id);
    if (!reference) throw new Error('no reference');
    expect(otherNotice([other], reference, index.notice.slug)).toBe(expected === 'own' ? null : expected);
    const own = expected === 'own' ? reference.url : expected;
    expect(referenceHref([other, index], reference, index.notice.slug)).toBe(own);
    if (expected === 'own') expect(own).toMatch(`/${index.notice.slug}/`);
  });

  test('is none where two may be meant', () => {
    const { index, clause } = lastOf('移植。按《青山县防火办法》办理。');
    const [reference] = index.referencesOf(clause.id);
    if (!reference) throw new Error('no reference');
    const again = indexNotice(readWell(notice('无。', '青政发〔2022〕8号', '青山县防火办法')).model);
    expect(otherNotice([other, again], reference, index.notice.slug)).toBeNull();
  });
});

test('mentions of one document are together, under the fullest, whatever their order', () => {
  const { index } = lastOf(
    '移植。按《省条例》、《市规定》和《省条例》(青政发〔2021〕5号)办理,青政发[2021]5号另有规定的除外;《省条例》(青政发〔2019〕1号)废止。',
  );
  expect(mentionedDocuments([index], index).map(({ name, clauses }) => [name, clauses.length])).toEqual([
    ['《省条例》（青政发〔2021〕5号）', 1],
    ['《市规定》', 1],
    ['《省条例》（青政发〔2019〕1号）', 1],
  ]);
});

test('an edition before the notice is another document, and not here', () => {
  const { index } = lastOf(
    '移植。按《青山县林木管理办法》办理,《青山县林木管理办法》(青政发〔2017〕1号)同时废止;原《青山县林木管理办法》无效。',
  );
  expect(mentionedDocuments([index], index).map(({ name, href }) => [name, href !== null])).toEqual([
    ['《青山县林木管理办法》', true],
    ['《青山县林木管理办法》（青政发〔2017〕1号）', false],
  ]);
});
