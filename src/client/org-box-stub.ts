/** Shows the header's box and loads what is behind it when it is first touched. */
const box = document.querySelector<HTMLElement>('.org-box');
const input = box?.querySelector('input');
if (box && input) {
  box.hidden = false;
  input.addEventListener(
    'focus',
    () => {
      void import('./org-box.ts').then(({ openBox }) => openBox(box, input));
    },
    { once: true },
  );
}
