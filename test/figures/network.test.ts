import { describe, expect, test } from 'vitest';
import { isInside, overlaps } from '../../src/figures/box.ts';
import { layoutNetwork, type NetworkFigure } from '../../src/figures/network.ts';
import { growth } from '../../scripts/checks/cpu-time.ts';
import { madeUp } from '../../scripts/bench/made-up.ts';
import { network, realInput } from './notice.ts';

const labelsOf = ({ heads, orgs, campaigns }: NetworkFigure) => [
  ...heads,
  ...orgs.map(({ label }) => label),
  ...campaigns.map(({ label }) => label),
];

test('ten times the organisations take some ten times as long', () => {
  const [few, many] = [madeUp(60), madeUp(600)];
  // Quadratic would be 100.
  const times = growth(
    () => layoutNetwork(few),
    () => layoutNetwork(many),
    40,
  );
  expect(times).toBeLessThan(40);
});

describe.each([
  ['the real notice', realInput],
  ['60 organisations', madeUp(60)],
  ['600 organisations', madeUp(600)],
])('%s', (_, input) => {
  const figure = layoutNetwork(input);

  test('labels lie inside and apart, those of others and bars and boxes too', () => {
    const boxes = [...labelsOf(figure).map(({ box }) => box), ...figure.orgs.map(({ bar }) => bar)];
    for (const [i, box] of boxes.entries()) {
      expect.soft(isInside(box, figure.width, figure.height)).toBe(true);
      for (const other of boxes.slice(i + 1)) if (overlaps(box, other)) expect.soft([box, other]).toEqual([]);
    }
    for (const { label, box } of figure.campaigns) {
      expect.soft(label.box.x).toBeGreaterThanOrEqual(box.x);
      expect.soft(label.box.x + label.box.width).toBeLessThanOrEqual(box.x + box.width);
      expect.soft(label.box.height).toBeLessThanOrEqual(box.height);
    }
  });

  test('no line runs under a label: lines stay between the columns', () => {
    for (const { path } of figure.edges) {
      const [from = NaN, to = NaN] = [/^M([\d.]+)/, /([\d.]+),[\d.]+$/].map((end) => Number(end.exec(path)?.[1]));
      for (const { box } of [...labelsOf(figure).filter((label) => !figure.heads.includes(label))]) {
        const apart = box.x + box.width <= Math.min(from, to) || box.x >= Math.max(from, to);
        if (!apart) expect.soft([path, box]).toEqual([]);
      }
    }
  });

  test('targets are 24 px high and do not overlap', () => {
    const hits = figure.orgs.map(({ hit }) => hit);
    expect(Math.min(...hits.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
    expect(hits.filter((hit, i) => hits.slice(i + 1).some((other) => overlaps(hit, other)))).toEqual([]);
  });

  test('every edge is a line, as wide as its tasks are many', () => {
    expect(figure.edges).toHaveLength(input.edges.length);
    for (const { tasks, width } of figure.edges) expect.soft(width).toBeCloseTo(tasks * 1.5, 5);
    const total = input.edges.reduce((sum, { clauses }) => sum + clauses.length, 0);
    for (const marks of [figure.edges, figure.orgs, figure.campaigns]) {
      expect.soft(marks.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(total);
    }
  });

  test('is the same again', () => {
    expect(layoutNetwork(input)).toEqual(figure);
  });
});

test('the real notice: 32 organisations of several campaigns left, the others right; labels of 12 px and more', () => {
  const { orgs, font, height } = layoutNetwork(realInput);
  expect(orgs.filter(({ label }) => label.anchor === 'end').length).toBe(
    [...Map.groupBy(network.edges, ({ org }) => org).values()].filter(
      (own) => new Set(own.map(({ campaign }) => campaign)).size > 1,
    ).length,
  );
  expect(font).toBeGreaterThanOrEqual(12);
  expect(height).toBeLessThan(1100);
});

test('one organisation, one campaign', () => {
  const { edges, orgs } = layoutNetwork({
    heads: null,
    campaigns: [{ id: null, name: '总体方案' }],
    orgs: [
      { id: 'a', name: '甲局' },
      { id: 'b', name: '乙局' },
    ],
    edges: [{ org: 'a', campaign: null, role: 'lead', clauses: ['plan/1'] }],
  });
  expect([edges.length, orgs.length]).toEqual([1, 1]);
  expect(JSON.stringify(edges)).not.toContain('NaN');
});

test('nothing', () => {
  expect(layoutNetwork({ campaigns: [], orgs: [], edges: [], heads: null }).edges).toEqual([]);
});
