/** The tools under a clause: copies its link and its citations, shares it, and keeps one panel open at a time. */
import { copyAndTell } from '../copy.ts';
import { today } from './today.ts';

const tools = document.querySelector('.tools');
const told = tools?.querySelector('.told');
const panels = [...(tools?.querySelectorAll('details') ?? [])];
const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
/** The site's own address of the clause, else the one that it was opened at. */
const address = new URL(canonical?.href ?? location.pathname, location.href).href;

// The citation stands in the page; the date of access is the reader's, and so is the origin where the build knew none.
const accessed = document.querySelector('.accessed');
const cited = document.querySelector<HTMLAnchorElement>('.cited');
if (accessed) accessed.textContent = today();
if (cited?.textContent.startsWith('/')) cited.textContent = address;

const report = tools?.querySelector('.report pre');
if (report) report.textContent = report.textContent.replace(/^\/\S*/m, address);

/** Closes what is open, but for one; returns what had opened it. */
function close(except: HTMLDetailsElement | null = null): HTMLElement | null {
  const open = panels.find((panel) => panel.open && panel !== except);
  if (open) open.open = false;
  return open?.querySelector('summary') ?? null;
}

/** Copies; what is said of it stands in the open panel, for that may lie over the rest. */
function copyHere(text: string): void {
  if (!told || !tools) return;
  (panels.find((panel) => panel.open)?.querySelector('.panel') ?? tools).append(told);
  void copyAndTell(text, told);
}

for (const panel of panels) {
  // Browsers that know its name do so themselves.
  panel.addEventListener('toggle', () => {
    if (panel.open) close(panel);
  });
}
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close()?.focus();
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof Node && !tools?.contains(target)) close();
});

/** Does what a press on a tool asks for. */
export function answer(target: EventTarget | null): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.matches('[data-copy]')) copyHere(address);
  else if (button?.matches('[data-copy-form]')) copyHere(button.previousElementSibling?.textContent.trim() ?? '');
  else if (button?.matches('[data-shut]')) close()?.focus();
  // Who thinks better of it has shared nothing, and that is no error.
  else if (button?.matches('[data-share]'))
    navigator.share({ title: document.title, url: address }).catch(() => undefined);
}
