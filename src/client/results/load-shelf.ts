/** Loads the search over the shelf when the address asks something, else when its form is first touched. */
import { watchComposing } from '../box/composing.ts';

const page = document.querySelector<HTMLElement>('shelf-search');
const input = page?.querySelector<HTMLInputElement>('input');
const list = page?.querySelector<HTMLElement>('[data-search-results]');
if (page && input && list) {
  const composing = watchComposing(input);
  const load = async () => {
    list.setAttribute('aria-busy', 'true');
    const { openShelf } = await import('./shelf.ts');
    openShelf(page, input, list, composing);
  };
  if (location.search === '') {
    list.setAttribute('aria-busy', 'false');
    page.addEventListener('focusin', () => void load(), { once: true });
  } else void load();
}
