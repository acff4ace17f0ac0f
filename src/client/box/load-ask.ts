/** The front page's question: answered as the header's box answers Enter; without this script the search page answers it. */
const form = document.querySelector<HTMLFormElement>('.ask-notice');
form?.addEventListener('submit', (event) => {
  const box = form.querySelector<HTMLElement>('.search-box');
  const typed = form.querySelector('input')?.value ?? '';
  event.preventDefault();
  void import('./suggest.ts').then(({ goTo }) => goTo(box?.dataset['home'] ?? '/', typed));
});
