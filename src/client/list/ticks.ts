/** 加入清单: takes a task in or off, says how many there are now, and leads to the list. */
import { make } from '../dom.ts';
import { pageSlug } from '../page.ts';
import { taskListOf, type StoredTask } from './task-list.ts';

const REFUSED = '浏览器不允许本站保存，清单用不了。';

const slug = pageSlug();
const list = taskListOf(slug);
const buttons = [...document.querySelectorAll<HTMLElement>('.tick')];
const own = buttons.filter(({ dataset }) => dataset['task'] !== undefined);
const tasks = own.map(({ dataset }): StoredTask => ({ id: dataset['task'] ?? '', org: dataset['org'] ?? null }));

// It stands in the page before it says anything: else nobody hears it.
const status = make('span', { className: 'skip', role: 'status' });
document.querySelector('main')?.append(status);

const link = make('a', { className: 'to-list', href: `/${slug}/list/` });

/** A button of one task, or the one of all tasks of the page. */
const isIn = ({ dataset }: HTMLElement): boolean =>
  dataset['task'] === undefined ? tasks.every(({ id }) => list.has(id)) : list.has(dataset['task']);

function follow(): void {
  for (const button of buttons) {
    const pressed = isIn(button);
    const all = button.dataset['task'] === undefined;
    button.ariaPressed = all ? null : String(pressed);
    const words = all ? (pressed ? '全部移出清单' : '全部加入清单') : pressed ? '已在清单' : '加入清单';
    // What it is of stands behind.
    button.firstChild?.replaceWith(words);
    button.hidden = !list.usable;
  }
  const { length } = list.all();
  link.textContent = `我的清单（${length}项）`;
  link.hidden = length === 0;
  if (list.usable) return;
  link.remove();
  // Said where the buttons were, to all readers.
  status.className = 'tick-refused';
  status.textContent = REFUSED;
  buttons[0]?.after(status);
}

/** Takes the button's task, or all of the page, in or off. */
export function press(button: HTMLElement): void {
  const { task, org } = button.dataset;
  if (task !== undefined) list.toggle(task, org ?? null);
  else if (isIn(button)) list.remove(tasks.map(({ id }) => id));
  else list.add(tasks);
  if (!list.usable) return;
  button.after(link);
  const words = isIn(button) ? '已加入清单' : '已移出清单';
  status.textContent = `${words}，清单共${list.all().length}项`;
}

list.subscribe(follow);
buttons[0]?.after(link);
follow();
