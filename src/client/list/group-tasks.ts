/** Tasks of a list in groups: by campaign, or by the role of the organisation that is remembered. */

export interface GroupedTask {
  id: string;
  /** `campaign-1`, or plan. */
  campaign: string;
  /** Of the organisation that is remembered; null where none is. */
  role: string | null;
}

/** What a task is grouped by where nothing is remembered. */
export const NO_ROLE = 'none';

/** Each group that has tasks with its tasks, in the order given of both; a task whose group is not given is left out. */
export function groupTasks<T extends GroupedTask>(
  tasks: readonly T[],
  by: 'campaign' | 'role',
  groups: readonly string[],
): [group: string, tasks: T[]][] {
  const key = (task: T) => (by === 'campaign' ? task.campaign : (task.role ?? NO_ROLE));
  return groups
    .map((group): [string, T[]] => [group, tasks.filter((task) => key(task) === group)])
    .filter(([, of]) => of.length > 0);
}
