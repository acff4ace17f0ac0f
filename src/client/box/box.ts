/** The header's box: a combobox whose options stand in groups. */
import { make } from '../dom.ts';
import { openListbox, option } from './listbox.ts';
import { goTo, suggest, type SuggestionGroup } from './suggest.ts';

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
  let asked = 0;
  const options = openListbox(box, input, list, {
    label: '搜索建议',
    // What is still on its way is not shown.
    closed: () => {
      asked += 1;
    },
  });
  const update = async () => {
    asked += 1;
    const mine = asked;
    // Groups come as they are ready: names before the text, which is longer on its way.
    for await (const { groups, words } of suggest(home, input.value)) {
      if (mine !== asked) return;
      options.show(groups.filter(({ items }) => items.length > 0).map((one, n) => group(one, `${list.id}-group-${n}`)));
      status.textContent = words;
    }
  };

  input.addEventListener('input', (event) => {
    // While an input method composes, what stands in the box is not yet typed.
    if (event.isComposing) return;
    options.release();
    void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key !== 'Enter') return;
    const chosen = options.chosen();
    if (chosen) chosen.click();
    else void goTo(home, input.value);
    event.preventDefault();
  });
  input.addEventListener('focus', () => void update());
  if (!composing()) void update();
}
