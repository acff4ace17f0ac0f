/** What is asked of a task (任务) when a selection is made: as the page's rows carry it, and as the build knows it. */
import type { RoleName } from '../lexicon/role-names.ts';

/** One unit named in one role: the same task may name a unit in two. */
export interface NamedUnit {
  role: RoleName;
  /** Slug of the organisation. */
  unit: string;
  /** 单位类别: 区直部门, 镇街 … */
  kind: string;
}

export interface TaskFacts {
  /** The attribution's: `annex-1/2-1-3-a1`. */
  id: string;
  /** 1, 2, 3 … in the notice's order; 0 for a task of no campaign. */
  campaign: number;
  /** In the attribution's order. */
  assignments: readonly NamedUnit[];
  /** It has a target. */
  target: boolean;
  /** A date or a named period (3月, 年内) is written for it; a cadence or 按期 is none. */
  due: boolean;
  /** Folded: what `q` is looked for in. */
  text: string;
}
