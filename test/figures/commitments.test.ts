import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, overlaps } from '../../src/figures/box.ts';
import {
  countCommitments,
  layoutCommitments,
  type CommitmentsFigure,
  type CommitmentsInput,
} from '../../src/figures/commitments.ts';
import { anyCommitments, realCommitments, index } from './targets.ts';

/** Every promise counts once; bars stand on their row's line, as high as their count on one scale; nothing overlaps. */
function check(input: CommitmentsInput, figure: CommitmentsFigure): void {
  const cells = figure.rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, baseline: row.baseline })));
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(input.promises.length);
  for (const { campaign, kind, count } of cells) {
    const own = input.promises.filter((promise) => promise.campaign === campaign && promise.kind === kind);
    expect(count).toBe(own.length);
  }
  const tallest = cells.toSorted((one, other) => other.count - one.count)[0];
  const unit = tallest && tallest.count > 0 ? tallest.bar.height / tallest.count : 0;
  for (const { count, bar, baseline, label } of cells) {
    expect(Math.abs(bar.y + bar.height - baseline)).toBeLessThan(0.11);
    expect(Math.abs(bar.height - count * unit)).toBeLessThan(0.11);
    expect(label.lines).toEqual([count === 0 ? '·' : String(count)]);
  }
  expect(new Set(cells.map(({ bar }) => bar.width)).size).toBeLessThanOrEqual(1);

  const boxes = [
    ...figure.heads.map(({ label }) => label.box),
    ...figure.rows.flatMap(({ name, cells: own }) => [name.box, ...own.flatMap(({ bar, label }) => [bar, label.box])]),
  ].filter(({ height }) => height > 0);
  for (const [i, box] of boxes.entries()) {
    if (!isInside(box, figure.width, figure.height)) expect(box).toBe('inside');
    for (const other of boxes.slice(i + 1)) if (overlaps(box, other)) expect([box, other]).toEqual([]);
  }
  const hits = figure.rows.flatMap(({ hit, cells: own }) => [hit, ...own.map((cell) => cell.hit)]);
  for (const [i, hit] of hits.entries()) {
    expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
    // Cells touch; sums of rounded numbers differ in the last binary place.
    const own = { ...hit, width: hit.width - 0.01, height: hit.height - 0.01 };
    for (const other of hits.slice(i + 1)) if (overlaps(own, other)) expect([hit, other]).toEqual([]);
  }
}

describe.each([680, 300])('the real notice at %i px', (width) => {
  const figure = layoutCommitments(realCommitments, width);

  test('every target counts once, in the row of its campaign and the column of its kind', () => {
    expect(realCommitments.promises).toHaveLength(index.targets.length);
    check(realCommitments, figure);
    expect(figure.rows.map(({ campaign }) => campaign)).toEqual([...index.notice.campaigns.map(({ id }) => id), null]);
    const campaign = figure.rows[0]?.cells.find(({ kind }) => kind === 'money');
    const money = index.targets.filter((target) => target.campaign === 'campaign-1' && target.kind === 'money');
    expect(campaign?.count).toBe(money.length);
    expect(money.length).toBeGreaterThan(5);
  });

  test('is the same again', () => {
    expect(layoutCommitments(realCommitments, width)).toEqual(figure);
  });
});

test('a kind that nobody promises has no column; a campaign that promises nothing keeps its row', () => {
  const { kinds, rows } = countCommitments({
    kinds: [
      { id: 'money', lines: ['金额'] },
      { id: 'land', lines: ['面积'] },
    ],
    campaigns: [
      { id: 'campaign-1', name: '甲' },
      { id: 'campaign-2', name: '乙' },
      { id: null, name: '总体方案' },
    ],
    promises: [{ campaign: 'campaign-2', kind: 'money' }],
  });
  expect(kinds.map(({ id, sum }) => [id, sum])).toEqual([['money', 1]]);
  expect(rows.map(({ campaign, cells }) => [campaign, cells.map(({ count }) => count)])).toEqual([
    ['campaign-1', [0]],
    ['campaign-2', [1]],
  ]);
});

test('holds for any promises, on a phone and on a page', () => {
  fc.assert(
    fc.property(anyCommitments, fc.constantFrom(300, 680), (input, width) => {
      check(input, layoutCommitments(input, width));
    }),
    { numRuns: 60 },
  );
});
