import { expect, test } from 'vitest';
import { isInside, overlaps } from '../../src/figures/box.ts';
import { layoutEgo } from '../../src/figures/ego.ts';
import { network, realInput } from './notice.ts';

const partners = realInput.orgs.map((org, i) => ({ ...org, times: 1 + (i % 9) }));

test.each(realInput.orgs.map(({ id, name }, i) => [name, id, i] as const))('%s', (_, id, i) => {
  const edges = network.edges.filter(({ org }) => org === id);
  const some = partners.slice(i, i + (i % 14));
  const figure = layoutEgo({ campaigns: realInput.campaigns, edges, partners: some });
  expect(figure.width).toBe(360);
  expect(figure.edges).toHaveLength(edges.length + some.length);
  const boxes = [...figure.campaigns, ...figure.partners].map(({ label }) => label.box);
  expect(boxes.filter((box) => !isInside(box, figure.width, figure.height))).toEqual([]);
  expect(boxes.filter((box, k) => boxes.slice(k + 1).some((other) => overlaps(box, other)))).toEqual([]);
  expect(JSON.stringify(figure)).not.toMatch(/NaN|null,"y/);
  expect(Math.min(...[...figure.campaigns, ...figure.partners].map(({ hit }) => hit.height))).toBeGreaterThanOrEqual(
    24,
  );
});

test('lines to a campaign are as wide as its tasks are many', () => {
  const edges = [
    { org: 'a', campaign: 'campaign-1', role: 'support' as const, clauses: ['annex-1/1'] },
    { org: 'a', campaign: 'campaign-1', role: 'lead' as const, clauses: ['annex-1/2', 'annex-1/3'] },
  ];
  const figure = layoutEgo({ campaigns: realInput.campaigns, edges, partners: [] });
  expect(figure.campaigns.map(({ times }) => times)).toEqual([3]);
  expect(figure.edges.map(({ role, width }) => [role, width])).toEqual([
    ['lead', 3],
    ['support', 1.5],
  ]);
});
