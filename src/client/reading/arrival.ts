/** Says where a link arrived, and keeps the way back to where it left. */

/** Screen readers hear the clause or sentence that a fragment led to. */
export function announceArrival(): void {
  const status = document.querySelector('p.arrival');
  if (!status) return;
  const say = () => {
    // The browser reads the fragment: what is none (#100%) leads nowhere.
    const clause = document.querySelector(':target')?.closest<HTMLElement>('.clause');
    status.textContent = clause ? `已到：${clause.querySelector('[data-source]')?.textContent.slice(0, 40) ?? ''}` : '';
  };
  addEventListener('hashchange', say);
  // After the page has settled, so that the change is heard.
  if (location.hash) setTimeout(say, 500);
}

/** After a jump within the page, a button leads back to where the reader was. */
export function offerReturn(): void {
  const button = document.querySelector<HTMLButtonElement>('.return');
  const main = document.querySelector('main');
  if (!button || !main) return;
  let from: number | null = null;
  document.addEventListener('click', ({ target: clicked }) => {
    const link = clicked instanceof Element ? clicked.closest('a') : null;
    const within =
      link?.hash && link.pathname === location.pathname && link.hash !== '#contents' && link.hash !== '#main';
    // From the open drawer the reader was not where the drawer is.
    if (within && location.hash !== '#contents') from = scrollY;
    else if (link?.hash === '#contents') from = scrollY;
  });
  addEventListener('hashchange', () => {
    button.hidden = from === null || from < 200 || location.hash === '#contents' || location.hash === '#main';
  });
  button.addEventListener('click', () => {
    if (from !== null) scrollTo({ top: from });
    button.hidden = true;
    main.focus({ preventScroll: true });
  });
}

/** A link from search brings the words that it found (`?q=`); they are marked where they stand. */
export function markArrival(): void {
  if (!location.search.startsWith('?q=')) return;
  void import('./mark-words.ts').then((module) => {
    module.markWords();
  });
}
