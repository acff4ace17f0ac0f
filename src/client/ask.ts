/** 没写完成，怎么办: fills the application with the clause that the address names, `ask/#annex-1/2-1-3`. */
import { copyAndTell } from './copy.ts';
import { make } from './dom.ts';
import { pageSlug } from './page.ts';

const field = document.querySelector<HTMLTextAreaElement>('[data-request]');
const about = document.querySelector<HTMLElement>('[data-about]');
const told = document.querySelector('main .told');
/** The site's own address where the page names it, else the one that it was opened from. */
const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

/** The clause's id in a fragment; null where it names none. */
const idOf = (hash: string): string | null => /^#([a-z]+(?:-\d+)?\/[\dp-]+)$/.exec(hash)?.[1] ?? null;

async function fill(): Promise<void> {
  const id = idOf(location.hash);
  if (id === null || !field || !about) return;
  try {
    const { requestFor } = await import('./ask-clause.ts');
    const { place, url, request, others } = await requestFor(pageSlug(), id, site);
    const more = others.length > 0 ? `这一条还写了${others.join('、')}，也可以寄给它们。` : '';
    field.value = request;
    about.replaceChildren('已按', make('a', { href: url }, place), `填好，其余请自己补全。${more}`);
  } catch {
    about.textContent = '没有找到这一条，下面是空白的申请。';
  }
}

document.querySelector('[data-copy-request]')?.addEventListener('click', () => {
  if (field && told) void copyAndTell(field.value, told);
});
addEventListener('hashchange', () => void fill());
void fill();
