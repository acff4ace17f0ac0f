/**
 * 我的清单: the tasks of one notice that a reader ticked, kept in this browser only. One list for each notice and page,
 * so that all that shows it stays in step; a change in another tab is followed too.
 */
import { readStored, withoutRepeats, writeStored, type StoredTask } from './stored-tasks.ts';

export type { StoredTask };

export class TaskList {
  private readonly key: string;
  private readonly followers = new Set<() => void>();
  private read: { text: string | null; tasks: readonly StoredTask[] } = { text: null, tasks: [] };
  private refused = false;

  constructor(slug: string) {
    // load-ticks.ts and load-page.ts ask for it by the same name.
    this.key = `list/${slug}`;
    addEventListener('storage', ({ key }) => {
      // null: everything was cleared.
      if (key === this.key || key === null) this.tell();
    });
  }

  /** False once the browser refused to read or keep the list. */
  get usable(): boolean {
    this.all();
    return !this.refused;
  }

  /** The tasks in the order in which they were added. */
  all(): readonly StoredTask[] {
    try {
      const text = localStorage.getItem(this.key);
      if (text !== this.read.text) this.read = { text, tasks: (text === null ? null : readStored(text)) ?? [] };
    } catch {
      this.refused = true;
    }
    return this.read.tasks;
  }

  has(id: string): boolean {
    return this.all().some((task) => task.id === id);
  }

  /** Takes a task in or off; returns whether it is in the list now. */
  toggle(id: string, org: string | null = null): boolean {
    if (this.has(id)) this.remove([id]);
    else this.add([{ id, org }]);
    return this.has(id);
  }

  /** Tasks that are there already stay where they are. */
  add(tasks: readonly StoredTask[]): void {
    this.set([...this.all(), ...tasks]);
  }

  remove(ids: readonly string[]): void {
    this.set(this.all().filter(({ id }) => !ids.includes(id)));
  }

  /** Puts these in place of the list. */
  set(tasks: readonly StoredTask[]): void {
    try {
      const kept = localStorage.getItem(this.key);
      // What we cannot read may be of a newer version of this site: it is put aside, not thrown away.
      if (kept !== null && readStored(kept) === null) localStorage.setItem(`${this.key}/unread`, kept);
      localStorage.setItem(this.key, writeStored(withoutRepeats(tasks)));
    } catch {
      this.refused = true;
    }
    this.tell();
  }

  /** Calls `follow` after each change, here or in another tab; returns what ends it. */
  subscribe(follow: () => void): () => void {
    this.followers.add(follow);
    return () => void this.followers.delete(follow);
  }

  private tell(): void {
    for (const follow of this.followers) follow();
  }
}

const lists = new Map<string, TaskList>();

/** The list of a notice, by its slug. */
export function taskListOf(slug: string): TaskList {
  const list = lists.get(slug) ?? new TaskList(slug);
  lists.set(slug, list);
  return list;
}
