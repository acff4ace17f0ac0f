import { expect, test } from 'vitest';
import { compareMembers, layoutMembership } from '../../src/figures/membership.ts';
import { clauses, orgs, responsibilities, taskforces } from './notice.ts';

const campaignOf = new Map(clauses.map(({ id, campaign }) => [id, campaign ?? '']));
const collective = new Set(orgs.filter((org) => org.collective).map(({ id }) => id));
const all = compareMembers({
  taskforces,
  responsibilities: Map.groupBy(responsibilities, ({ clause }) => campaignOf.get(clause) ?? ''),
  isCollective: (org) => collective.has(org),
});
const of = (campaign: string) => all.find((membership) => membership.campaign === campaign);

test('one for each campaign, none for the leading group', () => {
  expect(all.map(({ campaign }) => campaign)).toEqual([1, 2, 3, 4, 5, 6].map((k) => `campaign-${k}`));
});

test('every organisation of list and tasks stands in one run, once', () => {
  for (const { campaign, taskforce, listed, both, tasked, collective: apart } of all) {
    const tasks = responsibilities
      .filter(({ clause }) => campaignOf.get(clause) === campaign)
      .flatMap(({ roles }) => roles.flatMap((role) => role.orgs));
    const expected = new Set([...taskforce.members.map(({ org }) => org), ...tasks]);
    const found = [...listed, ...both, ...tasked, ...apart];
    expect.soft(found.toSorted()).toEqual([...expected].toSorted());
  }
});

test('campaign 1 as the text has it', () => {
  expect(of('campaign-1')?.listed).toEqual(['qurensheju', 'qushengtaihuanjingfenju']);
  expect(of('campaign-1')?.tasked).toContain('luchengzhen');
  expect(of('campaign-1')?.open).toEqual({ members: true, tasks: expect.any(Boolean) as boolean });
});

test('a member named twice is one, a collective name is not compared', () => {
  const four = of('campaign-4');
  expect(four?.both.filter((org) => org === 'qukegongju')).toEqual(['qukegongju']);
  expect(four?.collective).toContain('gezhenjiedao');
  expect(four?.open.members).toBe(false);
});

test('a square for each organisation, side by side in the figure', () => {
  const { rows, width, height, side } = layoutMembership(all);
  for (const [i, { squares }] of rows.entries()) {
    const { listed = [], both = [], tasked = [] } = all[i] ?? {};
    expect.soft(squares.map(({ org }) => org)).toEqual([...listed, ...both, ...tasked]);
    for (const [k, { x, y }] of squares.entries()) {
      expect.soft(x).toBeGreaterThanOrEqual(k === 0 ? 0 : (squares[k - 1]?.x ?? 0) + side);
      expect.soft(x + side).toBeLessThanOrEqual(width);
      expect.soft(y + side).toBeLessThanOrEqual(height);
    }
  }
});
