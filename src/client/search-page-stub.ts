/** Loads the search when the page's address asks something, else when its form is first touched. */
const load = () => import('./search-page.ts');

if (location.search !== '') void load();
else {
  const page = document.querySelector('search-page');
  page?.querySelector('[data-search-results]')?.setAttribute('aria-busy', 'false');
  page?.addEventListener('focusin', () => void load(), { once: true });
}
