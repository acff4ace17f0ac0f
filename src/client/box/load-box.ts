/**
 * Loads what is behind a box when it is first touched; `/` and Ctrl or ⌘ K go to the box of the page. Modules that are loaded
 * so are not taken apart: the build would add code for that to every page.
 */
import { watchComposing } from './composing.ts';

const find = document.querySelector<HTMLElement>('.find');
const inHeader = document.querySelector<HTMLElement>('.bar .search-box');
/** On a phone the header's box lies over the header while it is used. */
const unfold = () => inHeader?.classList.add('open');

find?.addEventListener('click', (event) => {
  unfold();
  inHeader?.querySelector('input')?.focus();
  event.preventDefault();
});
inHeader?.addEventListener('keydown', ({ key, defaultPrevented }) => {
  // The first Escape closes what is offered.
  if (key === 'Escape' && !defaultPrevented) find?.focus();
});
inHeader?.addEventListener('focusout', ({ relatedTarget }) => {
  if (!(relatedTarget instanceof Node && inHeader.contains(relatedTarget))) inHeader.classList.remove('open');
});

for (const box of document.querySelectorAll<HTMLElement>('.search-box')) {
  const input = box.querySelector('input');
  if (!input) continue;
  const composing = watchComposing(input);
  input.addEventListener(
    'focus',
    () => {
      void import('./box.ts').then((module) => {
        module.openBox(box, input, composing);
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
