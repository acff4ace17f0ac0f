import { expect, test } from 'vitest';
import { speakPart, speakSteps } from '../../../src/clause/speech.ts';

test.each([
  ['letter', 'letter', '关于印发《甲市方案》的通知', '通知'],
  ['letter', 'letter', '甲市关于加强树木保护的意见', '意见'],
  ['letter', 'letter', '', '通知'],
  ['plan', 'plan', '甲市打好“三大仗”总体方案', '总体方案'],
  ['plan', 'plan', '甲市城市树木保护办法（试行）', '办法'],
  ['plan', 'plan', '甲市推进计划三年行动计划(2023—2025年)', '行动计划'],
  ['plan', 'plan', '甲市工作方案实施意见', '意见'],
  ['plan', 'plan', '甲市树木', '正文'],
  ['annex-1', 'annex', '甲市方案', '附件1'],
  ['annex-12', 'annex', '', '附件12'],
  ['annex-1-x2', 'annex', '', '附件1'],
] as const)('%s, %s %s, is %s', (id, kind, title, words) => {
  expect(speakPart({ id, kind, title })).toBe(words);
});

test.each([
  ['第二部分第(一)项第3目', ['二、', '(一)', '3.']],
  ['第二部分第(一)项第1目第(2)点', ['二、', '（一）', '１．', '（２）']],
  ['第三部分第(十一)项', ['三、', '(十一)']],
  ['第二部分第(二)项第1段', ['二、', '(二)', 1]],
  ['第2段', [2]],
  ['第二章第一节第五条', ['第二章', '第一节', '第五条']],
  ['第一部分第3小点', ['第一部分', '③']],
])('%s', (words, path) => {
  expect(speakSteps(path)).toBe(words);
});
