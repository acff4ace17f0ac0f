/** The header's box: a combobox (WAI-ARIA APG) whose options are links to organisations' pages. */
import type { BoxEntry } from '../site/box.ts';
import { matchOrgs } from './match-orgs.ts';

async function load(src: string): Promise<BoxEntry[] | null> {
  try {
    const response = await fetch(src);
    return response.ok ? ((await response.json()) as BoxEntry[]) : null;
  } catch {
    return null;
  }
}

function option([id, name, , , , tasks]: BoxEntry, orgs: string, n: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `org-option-${n}`;
  item.role = 'option';
  const link = document.createElement('a');
  link.href = `${orgs}${id}/`;
  link.tabIndex = -1;
  const small = document.createElement('small');
  small.textContent = tasks;
  link.append(name, small);
  item.append(link);
  return item;
}

export async function openBox(box: HTMLElement, input: HTMLInputElement): Promise<void> {
  const list = box.querySelector('ul');
  const status = box.querySelector('[role="status"]');
  const { src = '', orgs = '/' } = box.dataset;
  if (!list || !status) return;
  status.textContent = '正在载入单位名录';
  const entries = await load(src);
  status.textContent = entries ? '' : '单位名录没有载入，请到“单位”栏目查找';
  if (!entries) return;
  list.role = 'listbox';
  list.ariaLabel = '单位';
  let selected = -1;

  const select = (at: number) => {
    const items = Array.from(list.children);
    selected = items.length === 0 ? -1 : (at + items.length) % items.length;
    items.forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === selected));
    });
    const current = items[selected];
    if (current) {
      input.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = (found: readonly BoxEntry[]) => {
    list.replaceChildren(...found.map((entry, n) => option(entry, orgs, n)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    selected = -1;
    if (input.value.trim() !== '') status.textContent = found.length > 0 ? `${found.length}个单位` : '没有这样的单位';
    else status.textContent = '';
  };
  const update = () => {
    show(matchOrgs(entries, input.value));
  };

  input.addEventListener('input', (event) => {
    // While an input method composes, what stands in the box is not yet typed.
    if (!event.isComposing) update();
  });
  input.addEventListener('compositionend', update);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') select(selected + 1);
    else if (event.key === 'ArrowUp') select(selected < 0 ? list.children.length - 1 : selected - 1);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter') list.children[Math.max(0, selected)]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) show([]);
  });
  // A press on an option must not take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  update();
}
