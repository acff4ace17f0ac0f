/** Findings: each is a count that can be made again from the records, and none is trivial. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { findingsOf } from '../../../src/pictures/findings.ts';
import { SEED } from '../../pages.ts';
import { readWell } from '../read.ts';

const found = (text: string) =>
  findingsOf(indexNotice(readWell(text).model)).map(({ count, of, words }) => [count, of, words]);

test('of the real notice', () => {
  const findings = findingsOf(indexNotice(readWell(readFileSync(SEED, 'utf8')).model));
  expect(findings.length).toBeGreaterThanOrEqual(4);
  for (const { count, of, words, href } of findings) {
    expect.soft(count).toBeGreaterThan(0);
    expect.soft(count).toBeLessThan(of);
    expect.soft(words).toContain(String(count));
    expect.soft(href).toMatch(/^\/[\w-]+\/(?:network|targets|tasks)\//);
  }
});

const LED = '(甲局、乙局、丙局牵头,丁局配合)';
const RESPONSIBLE = '(甲局、乙局、丙局、丁局负责)';
const notice = (first: string, second: string) =>
  `青山县“两仗”总体方案\n一、任务\n(一)打好甲仗\n抓好甲事。\n(二)打好乙仗\n抓好乙事。\n` +
  `附件1\n打好甲仗工作方案\n一、任务\n1.建设学校。新增1个。${first}\n2.建设医院。新增1个。${first}\n` +
  `附件2\n打好乙仗工作方案\n一、任务\n1.建设道路。新增1个。${second}\n2.建设桥梁。新增1个。${second}\n`;

test('the greatest shares of 牵头 and of 负责 alone, each in its campaign', () => {
  expect(found(notice(LED, RESPONSIBLE))).toContainEqual([6, 8, '甲仗的8项次责任里，6次是牵头，比例最高']);
});

test('all or none is no finding', () => {
  const words = found(notice(RESPONSIBLE, RESPONSIBLE)).map(([, , say]) => String(say));
  expect(words.filter((say) => say.includes('项次'))).toEqual([]);
});

test('without campaigns, tasks and numbers there is none', () => {
  expect(found('青山县方案\n一、任务\n抓好甲事。\n')).toEqual([]);
});
