/** Buttons that copy or share an address of this site: `data-copy`, `data-share`; what came of it is said in `.told`. */
import { copyAndTell } from './copy.ts';

const told = document.querySelector('main .told');
const absolute = (path: string) => new URL(path, location.href).href;

if ('share' in navigator)
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) button.hidden = false;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-share]') : null;
  const { copy, share } = button?.dataset ?? {};
  if (copy !== undefined && told) {
    button?.after(told);
    void copyAndTell(absolute(copy), told);
  }
  // Who thinks better of it has shared nothing, and that is no error.
  if (share !== undefined) navigator.share({ title: document.title, url: absolute(share) }).catch(() => undefined);
});
