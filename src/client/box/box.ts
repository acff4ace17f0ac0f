/** The header's box: a combobox (WAI-ARIA APG) whose options, in groups, are links. */
import { make } from '../dom.ts';
import { goTo, suggest, type SuggestionGroup } from './suggest.ts';

/** An option that is a link keeps what links can do: another tab, its address in the status bar. */
function option(item: SuggestionGroup['items'][number]): HTMLAnchorElement {
  const link = make('a', { role: 'option', href: item.href, tabIndex: -1 }, ...item.text);
  link.setAttribute('aria-selected', 'false');
  if (item.small) link.append(' ', make('small', {}, ...item.small));
  return link;
}

function group({ name, items }: SuggestionGroup, id: string): HTMLElement {
  const title = make('p', { id, role: 'presentation', textContent: name });
  const made = make('div', { role: 'group' }, title, ...items.map(option));
  made.setAttribute('aria-labelledby', title.id);
  return made;
}

/** Brings the box to life; `composing` tells whether an input method is at work. */
export function openBox(box: HTMLElement, input: HTMLInputElement, composing: () => boolean): void {
  const list = box.querySelector<HTMLElement>('.options');
  const status = box.querySelector('[role="status"]');
  const home = box.dataset['home'] ?? '/';
  if (!list || !status) return;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '搜索建议');
  let options: HTMLElement[] = [];
  let selected = -1;
  let asked = 0;

  const select = (at: number) => {
    options[selected]?.setAttribute('aria-selected', 'false');
    selected = at;
    const current = options[selected];
    if (current) {
      current.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const show = (groups: readonly SuggestionGroup[]) => {
    const chosen = options[selected]?.getAttribute('href');
    list.replaceChildren(
      ...groups.filter(({ items }) => items.length > 0).map((one, n) => group(one, `${list.id}-group-${n}`)),
    );
    options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    options.forEach((one, n) => {
      one.id = `${list.id}-${n}`;
    });
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    // What was chosen stays chosen when another group arrives.
    selected = -1;
    select(chosen ? options.findIndex((one) => one.getAttribute('href') === chosen) : -1);
  };
  const update = async () => {
    asked += 1;
    const mine = asked;
    // Groups come as they are ready: names before the text, which is longer on its way.
    for await (const { groups, words } of suggest(home, input.value)) {
      if (mine !== asked) return;
      show(groups);
      status.textContent = words;
    }
  };
  const close = () => {
    asked += 1;
    select(-1);
    show([]);
  };

  input.addEventListener('input', (event) => {
    // While an input method composes, what stands in the box is not yet typed.
    if (event.isComposing) return;
    select(-1);
    void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') select(options.length > 0 ? (selected + 1) % options.length : -1);
    else if (event.key === 'ArrowUp') select(selected > 0 ? selected - 1 : options.length - 1);
    else if (event.key === 'Escape' && options.length > 0) close();
    else if (event.key === 'Enter' && selected >= 0) options[selected]?.click();
    else if (event.key === 'Enter') void goTo(home, input.value);
    else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  input.addEventListener('focus', () => void update());
  // A press on an option must not take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  if (!composing()) void update();
}
