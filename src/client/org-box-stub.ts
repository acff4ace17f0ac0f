/** Loads what is behind the header's box when it is first touched. */
const box = document.querySelector<HTMLElement>('.org-box');
const input = box?.querySelector('input');
if (box && input) {
  input.addEventListener(
    'focus',
    () => {
      void import('./org-box.ts').then(({ openBox }) => openBox(box, input));
    },
    { once: true },
  );
}
