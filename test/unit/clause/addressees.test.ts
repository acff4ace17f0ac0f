/** 主送机关 of the covering letter: lists of bodies, and levels that are one. */
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readMasthead } from '../../../src/clause/masthead.ts';
import { readNotice } from '../../../src/clause/tree.ts';
import { readText } from '../../../src/text/source.ts';

test.each([
  ['各县(市、区)人民政府、街道办事处,区直及驻区各单位', ['各县(市、区)人民政府', '街道办事处', '区直及驻区各单位']],
  [
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构',
    ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'],
  ],
  ['各县（市、区）人民政府，市政府各委、办、局', ['各县（市、区）人民政府', '市政府各委、办、局']],
  ['各区、县级市政府，市直各单位', ['各区、县级市政府', '市直各单位']],
  ['各区教育局、财政局，市招考中心', ['各区教育局', '财政局', '市招考中心']],
])('%s', (line, addressees) => {
  const text = `青山市人民政府关于防汛的通知\n青政发〔2023〕4号\n${line}：\n一、加强值守。\n`;
  expect(readMasthead(readNotice(readText(text, 'a.txt'), new VFile())).addressees).toEqual(addressees);
});
