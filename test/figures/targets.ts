/** Targets of any number, the same each time; and the real notice's as figures take them. */
import fc from 'fast-check';
import type { CommitmentsInput } from '../../src/figures/commitments.ts';
import type { Growth } from '../../src/figures/growth.ts';
import { commitmentsInput, growthInput } from '../../src/pictures/target-figures.ts';
import { index } from './milestones.ts';

export { index };
export const realGrowths = growthInput(index);
export const realCommitments = commitmentsInput(index);

const words = fc.stringMatching(/^[一-龥、（）“”A-z0-9]{1,40}$/);

/** Growth targets with up to five places for an indicator, values from 0 to 400 per cent, ranges and open ones. */
export const anyGrowths: fc.Arbitrary<Growth[]> = fc
  .array(
    fc.record({
      row: words,
      place: fc.constantFrom('总体方案', '附件1', '附件12'),
      from: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 400, noNaN: true }), fc.integer({ min: 1, max: 30 })),
      more: fc.constantFrom(0, 0, 0, 2, 50),
      open: fc.boolean(),
      manner: fc.constantFrom('增长', '同比增长', '年均增长', '均增长'),
    }),
    { maxLength: 25 },
  )
  .map((targets) =>
    targets.map(({ row, place, from, more, open, manner }, i): Growth => {
      const low = Math.round(from * 10) / 10;
      return {
        id: `annex-1/1-t${i}`,
        row,
        name: row,
        source: place,
        inPlan: place === '总体方案',
        words: `${manner}${low}${more > 0 ? `%-${low + more}` : ''}%${open ? '以上' : ''}`,
        from: low,
        to: low + more,
        open,
      };
    }),
  );

const KINDS: CommitmentsInput['kinds'] = [
  { id: 'money', lines: ['金额'] },
  { id: 'size', lines: ['长度', '重量', '产量'] },
  { id: 'time', lines: ['次数', '时间'] },
  { id: null, lines: ['没有', '数值'] },
];

/** Up to ten campaigns, and up to three hundred promises of four kinds. */
export const anyCommitments: fc.Arbitrary<CommitmentsInput> = fc
  .record({ names: fc.array(words, { maxLength: 10 }), seeds: fc.array(fc.nat(), { maxLength: 300 }) })
  .map(({ names, seeds }) => {
    const campaigns = [...names.map((name, i) => ({ id: `campaign-${i + 1}`, name })), { id: null, name: '总体方案' }];
    const promises = seeds.map((seed) => ({
      campaign: campaigns[seed % campaigns.length]?.id ?? null,
      kind: KINDS[Math.floor(seed / 7) % KINDS.length]?.id ?? null,
    }));
    return { kinds: KINDS, campaigns, promises };
  });
