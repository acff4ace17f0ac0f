import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWell, said } from '../read.ts';

const real = readFileSync('seeds/yyzbf-2023-4.txt', 'utf8');
const numbered = (text: string) =>
  readWell(text).model.clauses.flatMap(({ id, number }) => (number === null ? [] : [id]));

test('the real notice without its line breaks has the same parts, titles, frame and numbered ids', () => {
  const { notice } = readWell(real).model;
  const flat = readWell(real.replaceAll('\n', '')).model;
  expect(flat.notice.parts).toEqual(notice.parts);
  // 一、工作目标 and the goal itself are one paragraph then.
  const paired = (of: typeof notice) => of.campaigns.map(({ annex, planClause }) => [annex, planClause]);
  expect(paired(flat.notice)).toEqual(paired(notice));
  const words = (of: typeof notice) => of.frame.map(({ role, text }) => [role, text]);
  // Issuer and title stand on one line then.
  expect(words(flat.notice).slice(1)).toEqual(words(notice).slice(2));
  expect(numbered(real.replaceAll('\n', ''))).toEqual(numbered(real));
});

const long = (text: string) => `${text}${'各单位要高度重视,认真抓好落实。'.repeat(15)}`;

test.each([
  ['prose that counts to one', long('关于安全的通知各单位:要做好以下工作:一、二期工程。')],
  [
    'a mention of a number',
    long('根据《关于安全的意见》(青政办发〔2021〕25号)要求,经县人民政府2023年3月1日研究,抓好落实。'),
  ],
])('%s is one paragraph', (_, text) => {
  const { model, file } = readWell(text);
  expect(model.notice.frame.length + model.clauses.length).toBe(1);
  expect(said(file).filter((message) => message.includes('run-on-line'))).toEqual([]);
});

test.each([
  ['关于加快发展的意见的通知', '青政办发〔2023〕11号'],
  ['青山县关于加强领导的通知', '(青办〔2023〕1号)'],
])('%s%s各单位: is cut where the title ends', (title, number) => {
  const { notice } = readWell(long(`${title}${number}各单位:现通知如下:一、甲。乙。二、丙。丁。`)).model;
  expect(notice.frame.map(({ text }) => text)).toEqual([title, number, '各单位:']);
});

test('two U+3000 begin a paragraph, but not after 第一条 or inside 目　　录', () => {
  const { notice, clauses } = readWell('青山县办法\n第一条　　为了保护。　　第二条　　适用本办法。\n目　　录\n').model;
  expect(notice.frame.length).toBe(1);
  expect(clauses.map(({ marker, text }) => [marker, text])).toEqual([
    ['第一条', '　　为了保护。'],
    ['第二条', '　　适用本办法。'],
    [null, '目　　录'],
  ]);
});

test('a number that the text mentions and a day on which something was done are not cut out', () => {
  const text = long(
    '关于安全的通知各单位:现就有关事项通知如下:一、排查隐患。根据《意见》(青政办发〔2021〕25号)要求,经县政府2023年3月1日研究,全面排查。二、整改到位。',
  );
  expect(readWell(text).model.clauses.map(({ id }) => id)).toEqual(['letter/p1', 'letter/1', 'letter/2']);
});
