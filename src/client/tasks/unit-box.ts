/** The box that units are chosen in: found by name, spelling, synonym, pinyin and initials, as in the header's box. */
import { make } from '../dom.ts';
import { matchOrgs } from '../box/match-orgs.ts';
import type { BoxEntry } from '../../site/search/box.ts';

const MOST = 8;

/** Calls `choose` with a unit's slug. `address` is box.json's; `has` says which units have tasks. */
export function openUnitBox(
  input: HTMLInputElement,
  list: HTMLElement,
  { address, has, choose }: { address: string; has: (slug: string) => boolean; choose: (slug: string) => void },
): void {
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '单位');
  let entries: Promise<BoxEntry[]> | undefined;
  let options: HTMLElement[] = [];
  let selected = -1;
  const load = () =>
    (entries ??= fetch(address).then(async (answer) => (answer.ok ? ((await answer.json()) as BoxEntry[]) : [])));
  const show = (found: readonly BoxEntry[]) => {
    options = found.map(([id, name, , , , tasks], i) => {
      const option = make('div', { role: 'option', id: `unit-option-${i}` }, name, ' ', make('small', {}, tasks));
      option.dataset['unit'] = id;
      option.setAttribute('aria-selected', 'false');
      return option;
    });
    selected = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
  };
  const select = (at: number) => {
    options[selected]?.setAttribute('aria-selected', 'false');
    selected = at;
    options[selected]?.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', options[selected]?.id ?? '');
  };
  const take = (option: HTMLElement | undefined) => {
    const unit = option?.dataset['unit'];
    if (unit === undefined) return;
    input.value = '';
    show([]);
    choose(unit);
  };
  const update = async () => {
    const found = matchOrgs(await load().catch(() => []), input.value, Infinity);
    show(found.filter(([id]) => has(id)).slice(0, MOST));
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || options.length === 0) return;
    if (event.key === 'ArrowDown') select((selected + 1) % options.length);
    else if (event.key === 'ArrowUp') select(selected > 0 ? selected - 1 : options.length - 1);
    else if (event.key === 'Enter') take(options[Math.max(selected, 0)]);
    else if (event.key === 'Escape') show([]);
    else return;
    event.preventDefault();
  });
  // A press on an option must not take the focus away before it is a click.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    take((target as Element).closest<HTMLElement>('[role="option"]') ?? undefined);
  });
  input.addEventListener('blur', () => {
    show([]);
  });
}
