/** Notices made worse: pieces of the corpus, cut, doubled, swapped, with what a careless hand or a bad file puts into them. */
import fc from 'fast-check';
import { SCHEMES } from '../../src/clause/markers.ts';

/** As much of a notice as one input has; most have far less. */
const MOST = 4096;

/** What has a meaning in the grammar, or is no text at all. */
const TOKENS = [
  ...SCHEMES.flatMap(({ make }) => [1, 2, 3, 21, 9999].map(make)),
  ...Array.from('()（）【】〔〕[]《》“”‘’'),
  ...Array.from('，。；：、,.;:!?%℃\t\n\r\u000b\u2028\u3000 '),
  ...[
    '附件',
    '附件1',
    '附件：',
    '附件1：责任表',
    '第一条',
    '本办法第三条',
    '《办法》',
    '国发〔2021〕1号',
    '2023年3月1日',
  ],
  ...['牵头单位：', '责任单位：区发改局', '(区发改局牵头)', '（区财政局等配合）', '各镇、街道', '等', '完成时限:6月底'],
  ...['增长7.5%', '100个', '1-2家', '5万元以上', '3月', '二季度', '每月', '尽快', '全覆盖', '由60%提高到75%', '万亿'],
  ...[
    '成立由',
    '为成员的领导小组',
    '\u0001',
    '\u0000',
    '\ufffe',
    '\ufeff',
    '\u200b',
    '\u{1fffe}',
    '😀',
    '{',
    '<',
    '*',
    '\\',
    '`',
    '#',
  ],
  '1'.repeat(40),
  '一'.repeat(40),
  '('.repeat(200),
  ' '.repeat(300),
];

type Change = (text: string) => string;

/** A place of a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number) => Math.floor(where * text.length);

const change: fc.Arbitrary<Change> = fc.oneof(
  // A token put in, once or many times.
  fc
    .tuple(share, fc.constantFrom(...TOKENS), fc.oneof(fc.constant(1), fc.constant(1), fc.integer({ min: 2, max: 60 })))
    .map(
      ([where, token, times]): Change =>
        (text) =>
          text.slice(0, at(text, where)) + token.repeat(times) + text.slice(at(text, where)),
    ),
  // A stretch taken out, doubled, or moved to another place.
  fc
    .tuple(share, fc.integer({ min: 1, max: 40 }), fc.constantFrom('out', 'twice', 'moved'), share)
    .map(([where, length, how, other]): Change => (text) => {
      const [from, to] = [at(text, where), at(text, where) + length];
      const [stretch, rest] = [text.slice(from, to), text.slice(0, from) + text.slice(to)];
      if (how === 'out') return rest;
      if (how === 'twice') return text.slice(0, to) + text.slice(from);
      return rest.slice(0, at(rest, other)) + stretch + rest.slice(at(rest, other));
    }),
  // Two lines in each other's place.
  fc.tuple(share, share).map(([one, other]): Change => (text) => {
    const lines = text.split('\n');
    const [i, j] = [one, other].map((where) => Math.min(Math.floor(where * lines.length), lines.length - 1));
    const [a = '', b = ''] = [lines[i ?? 0], lines[j ?? 0]];
    return lines.map((line, k) => (k === i ? b : k === j ? a : line)).join('\n');
  }),
  // Marks of the other width, all lines one, all breaks of the other kind, cut off.
  fc.constantFrom<Change>(
    (text) => text.replace(/[,:;()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
    (text) => text.replace(/[，：；（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
    (text) => text.replaceAll('\n', ''),
    (text) => text.replaceAll('\n', '\r\n'),
  ),
  share.map(
    (where): Change =>
      (text) =>
        text.slice(0, Math.max(1, at(text, where))),
  ),
);

/** Inputs made of these texts, of pieces of at most `most` characters. */
export function mutations(texts: readonly string[], most = MOST): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      share,
      fc.integer({ min: 40, max: MOST }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
    )
    .map(([text, where, length, changes]) => {
      const size = most === MOST ? length : most;
      const from = Math.floor(where * Math.max(0, text.length - size));
      return changes.reduce((made, apply) => apply(made), text.slice(from, from + size)).slice(0, 2 * most);
    });
}
