/** Loads the list where there is something to show; else says that it is empty, until there is. */
const page = document.querySelector<HTMLElement>('list-page');
const load = () => void import('./page.ts');

function isKept(): boolean {
  try {
    return localStorage.getItem(`list/${page?.dataset['notice']}`) !== null;
  } catch {
    return true;
  }
}

if (location.hash.startsWith('#tasks') || isKept()) load();
else {
  const empty = page?.querySelector<HTMLElement>('[data-empty]');
  if (empty) empty.hidden = false;
  addEventListener('storage', load, { once: true });
  addEventListener('hashchange', load, { once: true });
}

export {};
