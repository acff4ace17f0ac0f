/** Selections against brute force, over made-up tasks and every state: what is shown, its order and groups, counts, addresses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/selection/address.ts';
import type { TaskFacts } from '../../../src/selection/facts.ts';
import { asks, countFacets, grouped, select } from '../../../src/selection/select.ts';
import { ALL, GAPS, normal, toggle, type TaskSelection } from '../../../src/selection/state.ts';
import { ROLES } from '../../../src/lexicon/role-names.ts';
import { SEED } from '../../setup/seed.ts';
import { anySelection, anyTasks, KINDS, UNITS } from './arbitrary.ts';

const run = { seed: SEED, numRuns: 400 };

/** The rule, said once more and plainly. */
function isShown(task: TaskFacts, s: TaskSelection): boolean {
  const okay = (units: readonly string[]) =>
    task.assignments.filter(
      (one) =>
        (s.roles.length === 0 || s.roles.includes(one.role)) &&
        (s.kinds.length === 0 || s.kinds.includes(one.kind)) &&
        (units.length === 0 || units.includes(one.unit)),
    ).length > 0;
  if (s.campaigns.length > 0 && !s.campaigns.includes(task.campaign)) return false;
  if ((s.target && !task.target) || (s.due && !task.due)) return false;
  if (s.missing.includes('lead') && task.assignments.some(({ role }) => role === 'lead')) return false;
  if ((s.missing.includes('target') && task.target) || (s.missing.includes('due') && task.due)) return false;
  if (s.q !== '' && !task.text.includes(s.q === 'Ａ' ? 'a' : s.q)) return false;
  if (s.both) return s.units.every((unit) => okay([unit]));
  return (s.roles.length === 0 && s.kinds.length === 0 && s.units.length === 0) || okay(s.units);
}

describe('every state', () => {
  test('shows what brute force shows', () => {
    fc.assert(
      fc.property(anyTasks, anySelection, (all, s) => {
        const expected = all.filter((task) => isShown(task, s)).map(({ id }) => id);
        expect(
          select(all, s)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(expected.toSorted());
        expect(all.filter(asks(s)).map(({ id }) => id)).toEqual(expected);
      }),
      run,
    );
  });

  test('keeps the notice’s order between equals, and has each task in one group', () => {
    fc.assert(
      fc.property(anyTasks, anySelection, (all, s) => {
        const ids = select(all, s).map(({ id }) => id);
        if (s.sort === 'number') expect(ids).toEqual(all.map(({ id }) => id).filter((id) => ids.includes(id)));
        const groups = grouped(all, s);
        expect(groups.flatMap(([, own]) => own.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted());
        expect(new Set(groups.map(([key]) => key)).size).toBe(groups.length);
        // Within a group the order is the list's.
        for (const [, own] of groups) {
          const at = own.map(({ id }) => ids.indexOf(id));
          expect(at).toEqual(at.toSorted((one, other) => one - other));
        }
        const keys = groups.map(([key]) => (key === '0' ? 9 : Number(key)));
        if (s.group === 'campaign') expect(keys).toEqual(keys.toSorted((one, other) => one - other));
      }),
      run,
    );
  });

  test('counts what each choice would show under all other filters', () => {
    fc.assert(
      fc.property(anyTasks, anySelection, (all, s) => {
        const found = countFacets(all, s);
        const shown = (change: Partial<TaskSelection>) =>
          all.filter((task) => isShown(task, { ...s, ...change })).length;
        for (const n of [0, 1, 2, 3]) expect(found.campaigns.get(String(n)) ?? 0).toBe(shown({ campaigns: [n] }));
        for (const role of ROLES) expect(found.roles.get(role)).toBe(shown({ roles: [role] }));
        for (const unit of UNITS) expect(found.units.get(unit) ?? 0).toBe(shown({ units: [unit], both: false }));
        for (const kind of Object.values(KINDS)) expect(found.kinds.get(kind) ?? 0).toBe(shown({ kinds: [kind] }));
        for (const gap of GAPS) expect(found.missing.get(gap)).toBe(shown({ missing: [gap] }));
        expect([found.target, found.due]).toEqual([shown({ target: true }), shown({ due: true })]);
        expect(found.both).toBe(s.units.length < 2 ? 0 : shown({ both: true }));
      }),
      run,
    );
  });

  test('is its address, and its address it', () => {
    fc.assert(
      fc.property(anySelection, (s) => {
        expect(readAddress(writeAddress(s))).toEqual(s);
        expect(writeAddress(readAddress(writeAddress(s)))).toBe(writeAddress(s));
      }),
      run,
    );
  });

  test('is undone by choosing again what was chosen', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...ROLES), fc.integer({ min: 0, max: 3 }), (s, role, campaign) => {
        expect(toggle(toggle(s, 'roles', role), 'roles', role)).toEqual(s);
        expect(toggle(toggle(s, 'campaigns', campaign), 'campaigns', campaign)).toEqual(s);
        expect(normal(normal(s))).toEqual(normal(s));
      }),
      run,
    );
  });
});

test.each([
  ['', ALL],
  ['?c=3,2&role=support,lead', { ...ALL, campaigns: [2, 3], roles: ['lead', 'support'] }],
  ['?unit=a,b,c&both=1', { ...ALL, units: ['b', 'c'], both: true }],
  ['?unit=a&both=1', { ...ALL, units: ['a'] }],
  ['?c=x,,-1,99999&role=boss&sort=size&view=globe&target=yes', ALL],
  ['?unit=%3Cb%3E', ALL],
])('%s is read', (query, expected) => {
  expect(readAddress(query)).toEqual(expected);
});

test('a third unit pushes out the first', () => {
  expect(toggle({ ...ALL, units: ['a', 'b'] }, 'units', 'c').units).toEqual(['b', 'c']);
});
