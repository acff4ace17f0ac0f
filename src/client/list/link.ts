/**
 * A list as the fragment of a link, in the list's order, of characters that no address escapes and no chat cuts off:
 *
 *     #tasks~1.2-1-3.2-1-4~4_qufagaiju.3-2-a2~p.3-1
 *
 * Runs begin with `~`: the annex's number (`1`, `1-x2`), `p` for the plan or `l` for the letter, and behind `_` the
 * organisation that is remembered. Tasks follow, each behind a dot: the clause's path, and `-a2` where it is not the
 * clause's first attribution.
 */
import { isOrg, isTask, withoutRepeats, type StoredTask } from './stored-tasks.ts';

const START = 'tasks';
const PARTS: Readonly<Record<string, string>> = { l: 'letter', p: 'plan' };

/** `annex-1` → `1`, plan → p */
const shortPart = (part: string): string => (part.startsWith('annex-') ? part.slice('annex-'.length) : part.charAt(0));

/** The fragment, without `#`; give it ids of attributions. */
export function writeLink(tasks: readonly StoredTask[]): string {
  let written = START;
  let before = '';
  for (const { id, org } of tasks) {
    const slash = id.indexOf('/');
    const head = `~${shortPart(id.slice(0, slash))}${org === null ? '' : `_${org}`}`;
    written += `${head === before ? '' : head}.${id.slice(slash + 1).replace(/-a1$/, '')}`;
    before = head;
  }
  return written;
}

export interface LinkedList {
  tasks: StoredTask[];
  /** How many entries could not be read. */
  unread: number;
}

/** The list that a fragment holds, with or without `#`; null when it is no list at all. */
export function readLink(hash: string): LinkedList | null {
  const [start, ...runs] = hash.replace(/^#/, '').split('~');
  if (start !== START) return null;
  const tasks: StoredTask[] = [];
  let unread = 0;
  for (const run of runs) {
    const [head = '', ...paths] = run.split('.');
    const [short = '', org = null] = head.split('_');
    for (const path of paths) {
      const id = `${PARTS[short] ?? `annex-${short}`}/${path}${/-a\d+$/.test(path) ? '' : '-a1'}`;
      if (isTask(id) && (org === null || isOrg(org))) tasks.push({ id, org });
      else unread += 1;
    }
  }
  return { tasks: withoutRepeats(tasks), unread };
}
