/**
 * 责任清单 adds up: what the built page's rows show in 1,000 random states and under each single filter is what the published
 * records say, and its chips, bars, files and units' pages say the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute } from '../../scripts/checks/dom.ts';
import { ROLES, type RoleName } from '../../src/lexicon/role-names.ts';
import { milestonesFile, orgsFile, responsibilitiesFile, targetsFile } from '../../src/model/schema/schema.ts';
import type { TaskFacts } from '../../src/selection/facts.ts';
import { countFacets, select } from '../../src/selection/select.ts';
import { ALL, GAPS, normal, type TaskSelection } from '../../src/selection/state.ts';
import { countCampaigns, countsAt, tallyUnits } from '../../src/selection/tally.ts';
import { chosen, type TableFile } from '../../src/table/file.ts';
import { NOTICE } from '../pages.ts';
import { SEED } from '../setup/seed.ts';

const at = (...path: string[]) => join(inject('dist'), NOTICE, ...path);
const json = (...path: string[]) => JSON.parse(readFileSync(at(...path), 'utf8')) as unknown;
const { responsibilities } = responsibilitiesFile.parse(json('data', 'responsibilities.json'));
const { targets } = targetsFile.parse(json('data', 'targets.json'));
const { milestones } = milestonesFile.parse(json('data', 'milestones.json'));
const { orgs } = orgsFile.parse(json('data', 'orgs.json'));
const kindOf = new Map(orgs.map(({ id, kind }) => [id, kind as string]));
const file = json('tasks', 'tasks.json') as TableFile;
const document = parse(readFileSync(at('tasks', 'index.html'), 'utf8'));

/** The page's rows as its script reads them; words are left out, they are asked for elsewhere. */
const rows = withAttribute(document, 'data-task').flatMap((row): TaskFacts[] => {
  const own = (name: string) => attribute(row, name) ?? '';
  if (row.tagName !== 'tr') return [];
  return [
    {
      id: own('data-task'),
      campaign: Number(own('data-c')),
      assignments: own('data-a')
        .split(' ')
        .map((one) => one.split(':'))
        .map(([role = '', unit = '']) => ({ role: role as RoleName, unit, kind: kindOf.get(unit) ?? '' })),
      target: own('data-t') !== '',
      due: own('data-d') !== '',
      text: '',
    },
  ];
});

/** The records, asked plainly. */
function expectedIds(s: TaskSelection): string[] {
  const wanted = <T>(values: readonly T[], value: T) => values.length === 0 || values.includes(value);
  return responsibilities
    .filter(({ id, clause, roles }) => {
      const campaign = Number(/^annex-(\d+)/.exec(clause)?.[1] ?? 0);
      const counted = targets.filter((target) => target.responsibility === id);
      const dated =
        counted.some(({ deadline }) => deadline !== null) ||
        milestones.some((one) => one.responsibility === id && one.kind === 'date');
      const named = (units: readonly string[]) =>
        roles.some(
          ({ role, orgs: own }) =>
            wanted(s.roles, role) && own.some((unit) => wanted(units, unit) && wanted(s.kinds, kindOf.get(unit) ?? '')),
        );
      return (
        wanted(s.campaigns, campaign) &&
        (!s.target || counted.length > 0) &&
        (!s.due || dated) &&
        !(s.missing.includes('lead') && roles.some(({ role }) => role === 'lead')) &&
        !(s.missing.includes('target') && counted.length > 0) &&
        !(s.missing.includes('due') && dated) &&
        (s.both ? s.units.every((unit) => named([unit])) : named(s.units))
      );
    })
    .map(({ id }) => id);
}

const units = orgs.map(({ id }) => id);
const kinds = [...new Set(kindOf.values())];
const state = fc
  .record({
    campaigns: fc.subarray([0, 1, 2, 3, 4, 5, 6]),
    roles: fc.subarray([...ROLES]),
    units: fc.subarray(units, { maxLength: 2 }),
    both: fc.boolean(),
    kinds: fc.subarray(kinds, { maxLength: 3 }),
    target: fc.boolean(),
    due: fc.boolean(),
    missing: fc.subarray([...GAPS]),
  })
  .map((some) => normal({ ...ALL, ...some }));
const ids = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id);

test('in 1,000 random states list and files have what the records say', () => {
  let shown = 0;
  fc.assert(
    fc.property(state, (s) => {
      const own = ids(select(rows, s));
      shown += own.length;
      expect(own).toEqual(expectedIds(s));
      expect(ids(chosen(file, own, '', '').rows)).toEqual(own);
    }),
    { seed: SEED, numRuns: 1000 },
  );
  expect(shown).toBeGreaterThan(1000);
});

/** 项次 by cell and margin, where no unit is chosen: a unit in a task once, in the first of its roles that fits. */
function expectedCounts(s: TaskSelection): Map<string, number> {
  const counts = new Map<string, number>();
  const shown = new Set(expectedIds(s));
  for (const { clause, roles } of responsibilities.filter(({ id }) => shown.has(id))) {
    const campaign = Number(/^annex-(\d+)/.exec(clause)?.[1] ?? 0);
    const seen = new Set<string>();
    for (const role of ROLES.filter((one) => s.roles.length === 0 || s.roles.includes(one))) {
      for (const unit of roles.filter((one) => one.role === role).flatMap((one) => one.orgs)) {
        if (seen.has(unit) || (s.kinds.length > 0 && !s.kinds.includes(kindOf.get(unit) ?? ''))) continue;
        seen.add(unit);
        for (const key of [`${unit} ${campaign} ${role}`, `${unit} total`, `${campaign} total`, 'total']) {
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

test('in 1,000 random states matrix and network count what the records say; margins are sums over units', () => {
  let cells = 0;
  fc.assert(
    fc.property(state, (s) => {
      const tallies = tallyUnits(rows, s);
      const open = normal({ ...s, units: [], both: false });
      const expected = expectedCounts(open);
      const sums = countCampaigns(tallies);
      const found = new Map<string, number>();
      for (const [unit, { all }] of tallies) {
        found.set(`${unit} total`, all.total);
        found.set('total', (found.get('total') ?? 0) + all.total);
        for (const campaign of sums.keys()) {
          for (const role of ROLES) {
            const count = countsAt(tallies, unit, campaign)[role];
            if (count > 0) found.set(`${unit} ${campaign} ${role}`, count);
          }
        }
      }
      for (const [campaign, { total }] of sums) found.set(`${campaign} total`, total);
      cells += found.size;
      expect(found).toEqual(expected);
    }),
    { seed: SEED, numRuns: 1000 },
  );
  expect(cells).toBeGreaterThan(10_000);
});

test('in 200 random states each chip says what choosing it alone in its facet would show', () => {
  fc.assert(
    fc.property(state, (s) => {
      const counts = countFacets(rows, s);
      const n = (change: Partial<TaskSelection>) => expectedIds(normal({ ...s, ...change })).length;
      for (const campaign of [1, 2, 3, 4, 5, 6])
        expect(counts.campaigns.get(String(campaign)) ?? 0).toBe(n({ campaigns: [campaign] }));
      for (const role of ROLES) expect(counts.roles.get(role)).toBe(n({ roles: [role] }));
      for (const gap of GAPS) expect(counts.missing.get(gap)).toBe(n({ missing: [gap] }));
      expect(counts.target).toBe(n({ target: true }));
      expect(counts.due).toBe(n({ due: true }));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('a unit’s chip, its bar, its page’s files and the records say the same, in each role', () => {
  const chips = countFacets(rows, ALL).units;
  const tallies = tallyUnits(rows, ALL);
  const bars = new Map(
    withAttribute(document, 'data-unit').flatMap((item) =>
      item.tagName === 'li'
        ? [...elements(item)]
            .filter((one) => attribute(one, 'class') === 'n')
            .map((one): [string, number] => [attribute(item, 'data-unit') ?? '', Number(textOf(one))])
        : [],
    ),
  );
  const named = units.filter((unit) => expectedIds({ ...ALL, units: [unit] }).length > 0);
  expect(named.length).toBeGreaterThan(50);
  expect([...bars.keys()].toSorted()).toEqual(named.toSorted());
  for (const unit of named) {
    const expected = expectedIds({ ...ALL, units: [unit] });
    const { tasks } = json('orgs', `${unit}.json`) as { tasks: { id: string }[] };
    expect.soft(ids(tasks), unit).toEqual(expected);
    expect
      .soft([chips.get(unit), bars.get(unit), tallies.get(unit)?.all.total], unit)
      .toEqual(Array.from({ length: 3 }, () => expected.length));
    const lead = tallies.get(unit)?.all.lead;
    expect.soft(lead, unit).toBe(expectedIds({ ...ALL, units: [unit], roles: ['lead'] }).length);
  }
});

test('filters that share out all tasks add up to them', () => {
  const n = (change: Partial<TaskSelection>) => select(rows, { ...ALL, ...change }).length;
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
  expect(sum([0, 1, 2, 3, 4, 5, 6].map((campaign) => n({ campaigns: [campaign] })))).toBe(rows.length);
  expect(n({ target: true }) + n({ missing: ['target'] })).toBe(rows.length);
  expect(n({ due: true }) + n({ missing: ['due'] })).toBe(rows.length);
  expect(n({ roles: ['lead'] }) + n({ missing: ['lead'] })).toBe(rows.length);
});
