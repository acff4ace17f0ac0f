/** Shows tasks of a list in the groups that the page has ready. Every task of the notice stands in a template. */
import { groupTasks, NO_ROLE, type GroupedTask } from './group-tasks.ts';
import type { StoredTask } from './stored-tasks.ts';

interface ShownTask extends GroupedTask {
  element: HTMLElement;
  /** What the remembered organisation does, in words: 区商粮局牵头. */
  words: string;
}

export type Grouping = 'campaign' | 'role';

export class ListView {
  private readonly root: HTMLElement;
  private readonly templates: ReadonlyMap<string, HTMLElement>;

  constructor(root: HTMLElement) {
    this.root = root;
    const template = root.querySelector<HTMLTemplateElement>('template[data-tasks]');
    const all = template?.content.querySelectorAll<HTMLElement>('[data-task]') ?? [];
    this.templates = new Map([...all].map((element) => [element.dataset['task'] ?? '', element]));
  }

  /** Whether the notice has the task. */
  has(id: string): boolean {
    return this.templates.has(id);
  }

  /** The tasks in the notice's order. */
  sorted(tasks: readonly StoredTask[]): StoredTask[] {
    const order = new Map([...this.templates.keys()].map((id, i) => [id, i]));
    return tasks
      .filter(({ id }) => this.has(id))
      .sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  }

  /** Shows them, and returns their ids as they stand on the page. */
  show(tasks: readonly StoredTask[], by: Grouping): string[] {
    const shown = this.sorted(tasks).flatMap((task) => this.make(task));
    for (const side of this.root.querySelectorAll<HTMLElement>('[data-by]')) {
      const current = side.dataset['by'] === by;
      side.hidden = !current;
      const sections = [...side.querySelectorAll<HTMLElement>('[data-group]')];
      const order = sections.map(({ dataset }) => dataset['group'] ?? '');
      const groups = new Map(current ? groupTasks(shown, by, order) : []);
      for (const section of sections) this.fill(section, groups.get(section.dataset['group'] ?? '') ?? []);
    }
    return [...this.root.querySelectorAll<HTMLElement>('[data-group] [data-task]')].map(
      ({ dataset }) => dataset['task'] ?? '',
    );
  }

  private fill(section: HTMLElement, tasks: readonly ShownTask[]): void {
    section.hidden = tasks.length === 0;
    section.querySelector('ol')?.replaceChildren(...tasks.map(({ element }) => element));
    const count = section.querySelector('h2 small');
    if (count) count.textContent = `${tasks.length}项`;
  }

  private make({ id, org }: StoredTask): ShownTask[] {
    const element = this.templates.get(id)?.cloneNode(true) as HTMLElement | undefined;
    if (!element) return [];
    // In a template's document a link knows no pathname.
    const link =
      org === null
        ? undefined
        : [...element.querySelectorAll('a')].find((each) => each.getAttribute('href')?.endsWith(`/orgs/${org}/`));
    const role = link?.closest<HTMLElement>('[data-role]');
    const words = link && role ? `${link.textContent}${role.dataset['words'] ?? ''}` : '';
    const own = element.querySelector<HTMLElement>('[data-own]');
    if (own && words !== '') {
      own.textContent = words;
      own.hidden = false;
    }
    const campaign = element.dataset['campaign'] ?? '';
    return [{ id, campaign, role: role?.dataset['role'] ?? NO_ROLE, element, words }];
  }
}
