import { expect, test } from 'vitest';
import { label, shortText } from '../../../src/words/labels.ts';

test.each([
  [{ marker: '(一)', heading: '激发释放消费潜力', text: '激发释放消费潜力。把恢复…' }, '(一)激发释放消费潜力'],
  [{ marker: '(5)', heading: null, text: '改造25个老旧小区。(区住建局牵头)' }, '(5)改造25个老旧小区'],
  [{ marker: null, heading: null, text: '  成立工作专班！其余略' }, '成立工作专班'],
  [{ marker: null, heading: null, text: '一'.repeat(29) }, `${'一'.repeat(28)}…`],
  [{ marker: null, heading: null, text: '一'.repeat(28) }, '一'.repeat(28)],
  [{ marker: '①', heading: null, text: '' }, '①'],
])('%j', (clause, expected) => {
  expect(label(clause)).toBe(expected);
});

test('shortText is without the enumerator and as long as asked', () => {
  expect(shortText({ heading: null, text: '成立工作专班' }, 2)).toBe('成立…');
});
