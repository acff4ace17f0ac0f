import { describe, expect, test } from 'vitest';
import { readAnnexListItem } from '../../../src/clause/frame-lines.ts';
import { readDateLine } from '../../../src/clause/frame-lines.ts';
import { DOCUMENT_NUMBER } from '../../../src/clause/frame-lines.ts';
import { readWell } from '../read.ts';

test.each([
  ['2023年3月13日', '2023-03-13'],
  ['　　2023 年 3 月 3 日  ', '2023-03-03'],
  ['２０２１年１１月３日', '2021-11-03'],
  ['二〇二三年三月十三日', '2023-03-13'],
  ['二○二三年十二月三十一日', '2023-12-31'],
  ['2024年2月29日', '2024-02-29'],
  ['2023年2月29日', null],
  ['2023年13月1日', null],
  ['2023年0月1日', null],
  ['2023年3月', null],
  ['自2023年3月13日起', null],
  ['2023年3月13日印发', null],
])('date %s is %s', (line, date) => {
  expect(readDateLine(line)).toBe(date);
});

test.each([
  ['岳云政办发〔2023〕4号', true],
  ['(岳云政办发〔2023〕4号)', true],
  ['松政发〔２０２１〕１８号', true],
  ['根据《通知》(岳政办发〔2021〕25号)', false],
  ['2023年第4号', false],
])('document number %s: %s', (line, is) => {
  expect(DOCUMENT_NUMBER.test(line)).toBe(is);
});

test.each([
  ['1.青山县工作方案', { number: 1, title: '青山县工作方案' }],
  ['附件：２．责任分工表；', { number: 2, title: '责任分工表' }],
  ['附件:名单', { number: 1, title: '名单' }],
  ['附件:', null],
])('list of annexes: %s', (line, item) => {
  expect(readAnnexListItem(line)).toEqual(item);
});

/** Roles of the paragraphs as `part role`, clauses as their ids. */
function roles(...lines: string[]): string[] {
  const { notice, clauses } = readWell(lines.join('\n')).model;
  const all = [
    ...notice.frame.map(({ line, part, role }) => ({ line, is: `${part} ${role}` })),
    ...clauses.map(({ line, id }) => ({ line, is: id })),
  ];
  return all.sort((a, b) => a.line - b.line).map(({ is }) => is);
}

describe('frame', () => {
  test('a title over two lines, its number below, signature over two lines', () => {
    expect(
      roles(
        '青山县教育局',
        '青山县财政局',
        '关于印发《办法》的通知',
        '青教〔2023〕1号',
        '各学校:',
        '现印发。',
        '青山县教育局',
        '青山县财政局',
        '2023年3月1日',
      ),
    ).toEqual([
      ...['letter title', 'letter issuer', 'letter title', 'letter documentNumber', 'letter addressees', 'letter/p1'],
      ...['letter signature', 'letter signature', 'letter date'],
    ]);
  });

  test('通知如下: is text, not addressees', () => {
    expect(roles('关于停水的通知', '现将有关事项通知如下:', '一、停水时间')).toEqual([
      'letter title',
      'letter/p1',
      'letter/1',
    ]);
  });

  test('annexes are listed above the signature, one by one, and in the plan', () => {
    expect(
      roles(
        '关于A的通知',
        '各单位:',
        '现印发。',
        '附件1:方案',
        '附件2:名单',
        '青山县人民政府',
        '2023年3月1日',
        '附件1',
        '方案',
        '一、目标',
        '附件2',
        '名单',
        '二、张三',
      ),
    ).toEqual([
      ...['letter title', 'letter addressees', 'letter/p1', 'letter annexListItem', 'letter annexListItem'],
      ...['letter signature', 'letter date', 'annex-1 annexMark', 'annex-1 title', 'annex-1/1'],
      ...['annex-2 annexMark', 'annex-2 title', 'annex-2/2'],
    ]);
  });

  test('附件1:题名 on one line opens an annex', () => {
    expect(roles('青山县方案', '一、目标', '附件1:责任清单', '一、甲局')).toEqual([
      ...['plan title', 'plan/1', 'annex-1 title', 'annex-1/1'],
    ]);
  });

  test('附件 twice, with one number, gives two parts', () => {
    expect(roles('青山县方案', '一、目标', '附件1', '甲表', '一、甲', '附件1', '乙表', '一、乙').slice(2)).toEqual([
      ...[
        'annex-1 annexMark',
        'annex-1 title',
        'annex-1/1',
        'annex-1-x2 annexMark',
        'annex-1-x2 title',
        'annex-1-x2/1',
      ],
    ]);
  });

  test('lines of white space are frame, empty lines nothing', () => {
    expect(roles('关于A的通知', '', '　　', '一、甲')).toEqual(['letter title', 'letter blank', 'letter/1']);
  });

  test('issuer from the title when nobody signs', () => {
    expect(readWell('青山县教育局关于停课的通知\n停课。').model.notice.issuer).toBe('青山县教育局');
  });
});
