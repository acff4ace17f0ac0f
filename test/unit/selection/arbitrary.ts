/** Made-up tasks and selections of them, for properties. */
import fc from 'fast-check';
import { ROLES } from '../../../src/lexicon/role-names.ts';
import type { TaskFacts } from '../../../src/selection/facts.ts';
import { GAPS, GROUPS, normal, SORTS, VIEWS, type TaskSelection } from '../../../src/selection/state.ts';

export const UNITS = ['jia', 'yi', 'bing', 'ding'];
export const KINDS: Record<string, string> = { jia: '区直部门', yi: '区直部门', bing: '镇街', ding: '企业' };

const assignment = fc
  .record({ role: fc.constantFrom(...ROLES), unit: fc.constantFrom(...UNITS) })
  .map((one) => ({ ...one, kind: KINDS[one.unit] ?? '' }));
export const anyTasks = fc
  .array(
    fc.record({
      campaign: fc.integer({ min: 0, max: 3 }),
      assignments: fc.array(assignment, { maxLength: 4 }),
      target: fc.boolean(),
      due: fc.boolean(),
      text: fc.constantFrom('甲', '甲乙', '乙', 'a'),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((task, i): TaskFacts => ({ ...task, id: `t${i}` })));
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
export const anySelection = fc
  .record({
    campaigns: some([0, 1, 2, 3]),
    roles: some(ROLES),
    units: some(UNITS).map((units) => units.slice(0, 2)),
    both: fc.boolean(),
    kinds: some(Object.values(KINDS)),
    target: fc.boolean(),
    due: fc.boolean(),
    missing: some(GAPS),
    q: fc.constantFrom('', '甲', 'Ａ', ' 乙 ', '丙,&=?#'),
    sort: fc.constantFrom(...SORTS),
    group: fc.constantFrom(...GROUPS),
    view: fc.constantFrom(...VIEWS),
  })
  .map((all) => normal(all satisfies TaskSelection));
