import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readNotice } from '../../../src/clause/tree.ts';
import { findAttributions } from '../../../src/extract/who/attributions.ts';
import { findCommitments } from '../../../src/extract/targets/commitments.ts';
import { readText } from '../../../src/text/source.ts';

/** `己内酰胺项目：3月中交`, one a milestone. */
function read(text: string): string[] {
  const source = readText(`青山县方案\n一、工作任务\n${text}`, 'notice.txt');
  const tree = readNotice(source, new VFile());
  const { milestones } = findCommitments(tree, findAttributions(tree), 2023);
  return milestones.map(({ said, subject }) => {
    const words = source.lines[said.line - 1]?.slice(said.start, said.end) ?? '';
    return subject === null ? words : `${subject}：${words}`;
  });
}

test.each([
  [
    '确保甲项目尽早开工,乙项目3月中交、二季度全面投产。',
    ['甲项目：尽早开工', '乙项目：3月中交', '乙项目：二季度全面投产'],
  ],
  ['依托6月和12月宣传月等活动。', ['6月和12月宣传月等活动', '6月和12月宣传月等活动']],
  ['严格落实“旬简报、月通报、季总结”工作机制。', ['旬简报', '月通报', '季总结']],
  ['每季度召开一次调度会,每半年通报一次。', ['每季度召开一次调度会', '每半年通报一次']],
  ['到2025年,覆盖率达到90%。', ['到2025年,覆盖率达到90%']],
  ['加快建设。(牵头单位:县发改局;完成时限:2023年6月底)', ['2023年6月底']],
  ['贯彻《2023年6月安全生产月方案》。', []],
])('%s', (text, said) => {
  expect(read(text)).toEqual(said);
});
