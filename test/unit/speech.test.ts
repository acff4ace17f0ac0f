import { expect, test } from 'vitest';
import { speakPart, speakPath } from '../../src/clause/speech.ts';

test.each([
  ['letter', '通知'],
  ['plan', '总体方案'],
  ['annex-1', '附件1'],
  ['annex-12', '附件12'],
  ['annex-1-x2', '附件1'],
])('%s is %s', (part, words) => {
  expect(speakPart(part)).toBe(words);
});

test.each([
  ['附件1第二部分第(一)项第3目', 'annex-1', ['二、', '(一)', '3.']],
  ['附件6第二部分第(一)项第1目第(2)点', 'annex-6', ['二、', '（一）', '１．', '（２）']],
  ['总体方案第三部分第(十一)项', 'plan', ['三、', '(十一)']],
  ['附件3第二部分第(二)项第1段', 'annex-3', ['二、', '(二)', 1]],
  ['通知第2段', 'letter', [2]],
  ['总体方案第二章第一节第五条', 'plan', ['第二章', '第一节', '第五条']],
  ['总体方案第一部分第3小点', 'plan', ['第一部分', '③']],
])('%s', (words, part, path) => {
  expect(speakPath(part, path)).toBe(words);
});
