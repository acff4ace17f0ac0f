/** Loads what is behind the header's box when it is first touched; `/` and Ctrl or ⌘ K go to the box of the page. */
import { watchComposing } from './composing.ts';

const box = document.querySelector<HTMLElement>('.search-box');
const input = box?.querySelector('input');
if (box && input) {
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
  wanted?.focus();
  wanted?.select();
  if (wanted) event.preventDefault();
});
