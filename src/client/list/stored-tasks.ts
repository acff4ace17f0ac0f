/**
 * A list as it is kept: `{"version":1,"tasks":[{"id":"annex-1/2-1-3-a1","org":"qushangliangju"}]}`. What was kept may be
 * of another version, cut off or somebody else's: reading it never throws.
 */

export interface StoredTask {
  /** The attribution: `annex-1/2-1-3-a1`. */
  id: string;
  /** The organisation on whose page it was ticked; null elsewhere. */
  org: string | null;
}

const VERSION = 1;

/** What a task's id looks like (clause/id.ts, with `-a<n>` behind it). */
export const isTask = (id: string): boolean =>
  /^(?:letter|plan|annex-\d+(?:-x\d+)?)\/(?:p\d+|\d+(?:-x?\d+)*(?:-p\d+)?)-a[1-9]\d*$/.test(id);

export const isOrg = (id: string): boolean => /^[a-z0-9-]+$/.test(id);

function readTask(value: unknown): StoredTask[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string') return [];
  if (!isTask(value.id)) return [];
  const org = 'org' in value && typeof value.org === 'string' && isOrg(value.org) ? value.org : null;
  return [{ id: value.id, org }];
}

/** Each task once, the first that names it; an organisation that only a later one knows is not lost. */
export function withoutRepeats(tasks: readonly StoredTask[]): StoredTask[] {
  const byId = new Map<string, StoredTask>();
  for (const { id, org } of tasks) byId.set(id, { id, org: byId.get(id)?.org ?? org });
  return [...byId.values()];
}

/** The tasks that a kept text holds, entries that are none left out; null when it is no list that we know. */
export function readStored(text: string): StoredTask[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== VERSION) return null;
  return 'tasks' in value && Array.isArray(value.tasks) ? withoutRepeats(value.tasks.flatMap(readTask)) : null;
}

/** The inverse of `readStored`. */
export const writeStored = (tasks: readonly StoredTask[]): string => JSON.stringify({ version: VERSION, tasks });
