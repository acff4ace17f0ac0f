/** Loads what is behind the header's box when it is first touched; `/` and Ctrl or ⌘ K go to the box of the page. */
import { watchComposing } from './composing.ts';

const box = document.querySelector<HTMLElement>('.search-box');
const input = box?.querySelector('input');
/** On a phone the box lies over the header while it is used. */
const unfold = () => box?.classList.add('open');

if (box && input) {
  const find = document.querySelector<HTMLElement>('.find');
  find?.addEventListener('click', (event) => {
    unfold();
    input.focus();
    event.preventDefault();
  });
  box.addEventListener('keydown', ({ key, defaultPrevented }) => {
    // The first Escape closes what is offered.
    if (key === 'Escape' && !defaultPrevented) find?.focus();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) box.classList.remove('open');
  });
  const composing = watchComposing(input);
  input.addEventListener(
    'focus',
    () => {
      void import('./box.ts').then(({ openBox }) => {
        openBox(box, input, composing);
      });
    },
    { once: true },
  );
}

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
  const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !typing;
  if (event.isComposing || !(slash || (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey))) return;
  const wanted = document.querySelector<HTMLInputElement>('[data-search-input], .search-box input');
  unfold();
  wanted?.focus();
  wanted?.select();
  if (wanted) event.preventDefault();
});
