/** What a combobox (WAI-ARIA APG) offers: options that are links, in a list or in groups, chosen by arrows or pointer. */
import { make } from '../dom.ts';

export interface Offer {
  href: string;
  text: (Node | string)[];
  small?: (Node | string)[];
}

/** An option that is a link keeps what links can do: another tab, its address in the status bar. */
export function option({ href, text, small }: Offer): HTMLAnchorElement {
  const link = make('a', { role: 'option', href, tabIndex: -1 }, ...text);
  link.setAttribute('aria-selected', 'false');
  if (small) link.append(' ', make('small', {}, ...small));
  return link;
}

export interface Listbox {
  /** Shows these in place of what is offered; what was chosen stays chosen where it is among them. Nothing closes it. */
  show: (content: readonly Node[]) => void;
  /** Nothing is chosen. */
  release: () => void;
  chosen: () => HTMLElement | undefined;
}

/** Brings a box and its list to life; `closed` is told when Escape or leaving the box ends the offer. */
export function openListbox(
  box: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
  { label, closed }: { label: string; closed?: () => void },
): Listbox {
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  let options: HTMLElement[] = [];
  let selected = -1;
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
  const show = (content: readonly Node[]) => {
    const before = options[selected]?.getAttribute('href');
    list.replaceChildren(...content);
    options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    options.forEach((one, n) => {
      one.id = `${list.id}-${n}`;
    });
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    selected = -1;
    select(before ? options.findIndex((one) => one.getAttribute('href') === before) : -1);
  };
  const close = () => {
    select(-1);
    show([]);
    closed?.();
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') select(options.length > 0 ? (selected + 1) % options.length : -1);
    else if (event.key === 'ArrowUp') select(selected > 0 ? selected - 1 : options.length - 1);
    else if (event.key === 'Escape' && options.length > 0) close();
    else return;
    event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  // A press on an option must not take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  return {
    show,
    release: () => {
      select(-1);
    },
    chosen: () => options[selected],
  };
}
