/** 项次 against brute force, over made-up tasks and every state: units, campaigns, roles, and the chips' counts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES } from '../../../src/lexicon/role-names.ts';
import { asks, countFacets, fitting } from '../../../src/selection/select.ts';
import { byMost, stack, tallyUnits } from '../../../src/selection/tally.ts';
import { SEED } from '../../setup/seed.ts';
import { anyTasks, anySelection } from './arbitrary.ts';

const run = { seed: SEED, numRuns: 400 };
const sum = (values: Iterable<number>) => [...values].reduce((all, one) => all + one, 0);

test('a unit has as many as tasks that name it, whatever units are chosen', () => {
  fc.assert(
    fc.property(anyTasks, anySelection, (tasks, selection) => {
      const open = { ...selection, units: [], both: false };
      const tallies = tallyUnits(tasks, selection);
      const named = new Set(tasks.filter(asks(open)).flatMap((task) => fitting(task, open).map(({ unit }) => unit)));
      expect(new Set(tallies.keys())).toEqual(named);
      const chips = countFacets(tasks, selection).units;
      for (const [unit, { all, tasks: own }] of tallies) {
        const expected = tasks.filter(asks({ ...open, units: [unit] })).map(({ id }) => id);
        expect(own.map(({ id }) => id)).toEqual(expected);
        expect(all.total).toBe(expected.length);
        expect(all.total).toBe(chips.get(unit));
      }
    }),
    run,
  );
});

test('campaigns and roles add up to the whole; the first role counts', () => {
  fc.assert(
    fc.property(anyTasks, anySelection, (tasks, selection) => {
      for (const [unit, { all, campaigns, tasks: own }] of tallyUnits(tasks, selection)) {
        expect(sum(ROLES.map((role) => all[role]))).toBe(all.total);
        expect(sum([...campaigns.values()].map(({ total }) => total))).toBe(all.total);
        for (const { id, role } of own) {
          const task = tasks.find((one) => one.id === id);
          const roles = task ? fitting(task, { ...selection, units: [unit] }).map((one) => one.role) : [];
          expect(role).toBe(ROLES.find((each) => roles.includes(each)));
        }
      }
    }),
    run,
  );
});

test('most first; a bar is as long as its whole, piece behind piece', () => {
  fc.assert(
    fc.property(anyTasks, anySelection, (tasks, selection) => {
      const order = byMost(tallyUnits(tasks, selection)).map(([, { all }]) => all);
      expect(order.map(({ total }) => total)).toEqual(order.map(({ total }) => total).toSorted((a, b) => b - a));
      for (const counts of order) {
        const pieces = stack(counts);
        expect(pieces.at(-1)?.to).toBe(counts.total);
        expect(pieces.map(({ from }) => from)).toEqual([0, ...pieces.slice(0, -1).map(({ to }) => to)]);
      }
    }),
    run,
  );
});
