/** Reading takes time that grows with the text: eight times as much of anything takes about eight times as long. */
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { growth } from '../../../scripts/checks/cpu-time.ts';
import { NO_DECISIONS } from '../../../src/model/decisions/data-file.ts';
import { readDataFile } from '../../../src/model/decisions/decisions.ts';
import { modelOf } from '../../../src/pipeline.ts';
import { readText } from '../../../src/text/source.ts';

const SMALL = 6_000;
/** Quadratic would be 64. */
const MOST = 24;

const read = (text: string) => modelOf(readText(text, 'notice.txt', '0'.repeat(64)), NO_DECISIONS, new VFile());
const plan = (line: string) => read(`青山县方案\n一、任务\n1.甲。新增1个${line}\n`);

const SHAPES: readonly (readonly [string, (n: number) => unknown])[] = [
  ['spaces', (n) => plan(' '.repeat(n) + '甲')],
  ['digits', (n) => plan('1'.repeat(n))],
  ['brackets in brackets', (n) => plan('('.repeat(n / 2) + ')'.repeat(n / 2))],
  ['brackets that open alone', (n) => plan('(《“'.repeat(n / 3))],
  ['附件 lines', (n) => read('附件\n'.repeat(n / 3))],
  ['titles in short lines', (n) => read('甲\n'.repeat(n / 2))],
  ['labels', (n) => plan('责任单位:甲局;'.repeat(n / 8) + '。尾。尾')],
  ['qualifiers', (n) => plan(`(甲${'按职责分工'.repeat(n / 5)})`)],
  ['times', (n) => plan('3月1日、'.repeat(n / 5))],
  ['quantities', (n) => plan('新增1家、'.repeat(n / 5))],
  ['places', (n) => plan('第三条、'.repeat(n / 4))],
  ['documents', (n) => plan('国发〔2021〕1号、'.repeat(n / 10))],
  ['attributions and mentions', (n) => plan('(区发改局牵头)做好区发改局工作。'.repeat(n / 18))],
  ['one line', (n) => read('一、甲。1.乙。'.repeat(n / 8))],
  [
    'keys of a data file',
    (n) =>
      readDataFile(`synonyms:\n${Array.from({ length: n / 10 }, (_, i) => `  区${i}局: [a]\n`).join('')}`, new VFile()),
  ],
  ['unknown keys', (n) => readDataFile(Array.from({ length: n / 10 }, (_, i) => `k${i}: 1\n`).join(''), new VFile())],
];

test.each(SHAPES)('%s', (_, make) => {
  const times = growth(
    () => make(SMALL),
    () => make(8 * SMALL),
    MOST,
  );
  expect(times).toBeLessThan(MOST);
});

test.each([
  ['two lists to ⑳', '⑳甲。\n①乙。\n⑳丙。\n①丁。'],
  ['the greatest numeral', '九千九百九十九、甲\n一、乙'],
  ['a numeral beyond', '青山县方案\n一、任务\n一〇〇〇〇〇、甲'],
  ['a number beyond', `一、新增${'9'.repeat(400)}个学位。`],
])('%s is read', (_, text) => {
  expect(read(text).clauses.length).toBeGreaterThan(0);
});

test('a data file of brackets in brackets is refused with a message', () => {
  const file = new VFile();
  expect(readDataFile('['.repeat(100_000), file)).toBeNull();
  expect(file.messages.length).toBeGreaterThan(0);
});
