/** A list that shows its beginning, and more when it is asked for. */
import { make } from '../dom.ts';

const FIRST = 20;
const STEP = 40;

/** Shows the first items; a button behind the list, `[data-search-more]`, adds more while there are any. */
export function showSome(list: HTMLElement, makers: readonly (() => HTMLElement)[]): void {
  list.replaceChildren(...makers.slice(0, FIRST).map((maker) => maker()));
  const left = () => makers.length - list.children.length;
  if (left() <= 0) return;
  const button = make('button', { className: 'door' });
  button.type = 'button';
  button.dataset['searchMore'] = '';
  const label = () => {
    button.textContent = `再显示${Math.min(STEP, left())}条（还有${left()}条）`;
  };
  button.addEventListener('click', () => {
    const first = list.children.length;
    list.append(...makers.slice(first, first + STEP).map((maker) => maker()));
    // The keyboard goes on where the new results begin.
    list.children[first]?.querySelector('a')?.focus();
    if (left() > 0) label();
    else button.remove();
  });
  label();
  list.after(button);
}
