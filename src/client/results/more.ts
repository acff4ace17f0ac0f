/** A list that shows its beginning, and more when it is asked for. */
import { element } from './view.ts';

const FIRST = 20;
const STEP = 40;

/** Shows the first items; a button behind the list, `[data-search-more]`, adds more while there are any. */
export function showSome(list: HTMLElement, makers: readonly (() => HTMLElement)[]): void {
  list.replaceChildren(...makers.slice(0, FIRST).map((make) => make()));
  const left = () => makers.length - list.children.length;
  if (left() <= 0) return;
  const button = element('button', 'door');
  button.type = 'button';
  button.dataset['searchMore'] = '';
  const label = () => {
    button.textContent = `再显示${Math.min(STEP, left())}条（还有${left()}条）`;
  };
  button.addEventListener('click', () => {
    const first = list.children.length;
    list.append(...makers.slice(first, first + STEP).map((make) => make()));
    // The keyboard goes on where the new results begin.
    list.children[first]?.querySelector('a')?.focus();
    if (left() > 0) label();
    else button.remove();
  });
  label();
  list.after(button);
}
