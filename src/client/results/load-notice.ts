/** Loads the search when the page's address asks something, else when its form is first touched. */
import { watchComposing } from '../box/composing.ts';

const page = document.querySelector<HTMLElement>('search-page');
const input = page?.querySelector<HTMLElement>('input');
const list = page?.querySelector('[data-search-results]');
if (page && input && list) {
  const composing = watchComposing(input);
  const load = async () => {
    list.setAttribute('aria-busy', 'true');
    const { openSearch } = await import('./notice.ts');
    openSearch(page, composing);
  };
  if (location.search === '') {
    list.setAttribute('aria-busy', 'false');
    page.addEventListener('focusin', () => void load(), { once: true });
  } else void load();
}
