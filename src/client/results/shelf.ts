/** The page of search over the shelf: notices that fit, with the titles and headings that do, and the way into each. */
import { currentAddress } from '../page.ts';
import { make, marked } from '../dom.ts';
import type { ShelfFile } from '../../site/search/entries.ts';
import { fold } from '../../text/marks/fold.ts';
import { readAddress, writeAddress } from '../search/address.ts';
import type { Pagefind } from '../search/engine.ts';
import { loadPagefind } from '../search/load.ts';
import { cut, markedRanges } from '../search/marks.ts';
import type { Query } from '../search/query.ts';
import { askShelf, type ShelfIndex } from '../search/shelf.ts';

/** Notices that are shown with what fits in them; the rest is named in the list below. */
const SHOWN = 10;
const ENTRIES = 4;

async function load(): Promise<{ index: ShelfIndex; pagefind: Pagefind }> {
  const response = await fetch('/search/shelf.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/search/shelf.json: ${response.status}`);
  const index = (await response.json()) as ShelfIndex;
  return { index, pagefind: await loadPagefind('/pagefind/', () => index.hash) };
}

/** A notice with its fitting titles and headings; null when none holds a part after all. */
async function noticeItem(slug: string, { parts }: Query, typed: string): Promise<HTMLElement | null> {
  const response = await fetch(`/${slug}/search/entries.json`);
  const { entries } = (await response.json()) as ShelfFile;
  const fits = entries.flatMap(([text, href]) => {
    const folded = fold(text);
    const count = parts.filter((part) => folded.text.includes(part)).length;
    return count > 0
      ? [{ href, count, pieces: cut(text, { start: 0, end: text.length }, markedRanges(text, folded, parts)) }]
      : [];
  });
  if (fits.length === 0) return null;
  fits.sort((one, other) => other.count - one.count);
  const name = document.querySelector(`[data-notice="${slug}"]`)?.textContent.trim() ?? slug;
  const all = make('a', {}, name);
  all.href = `/${slug}/search/${writeAddress({ typed, filters: {} })}`;
  const list = make(
    'ul',
    { className: 'children' },
    ...fits.slice(0, ENTRIES).map(({ href, pieces }) => {
      const link = make('a', {}, make('span', {}, ...marked(pieces)));
      link.href = href;
      return make('li', {}, link);
    }),
  );
  const item = make(
    'li',
    {},
    make('h3', {}, all),
    make('p', { className: 'path' }, `${fits.length}处相符，点通知名查全文`),
    list,
  );
  item.dataset['slug'] = slug;
  return item;
}

/** Brings the page to life; `composing` tells whether an input method is at work. */
export function openShelf(
  page: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
  composing: () => boolean,
): void {
  const status = page.querySelector('[role="status"]');
  let loaded: ReturnType<typeof load> | undefined;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const typed = input.value;
    list.setAttribute('aria-busy', 'true');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-notice]')) {
      link.search = writeAddress({ typed, filters: {} });
    }
    try {
      if (!loaded && status) status.textContent = '正在载入…';
      loaded ??= load();
      const { index, pagefind } = await loaded;
      const [query, slugs] = await askShelf(index, pagefind, typed);
      const items = await Promise.all(slugs.slice(0, SHOWN).map((slug) => noticeItem(slug, query, typed)));
      if (mine !== asked) return;
      list.replaceChildren(...items.filter((item) => item !== null));
      const more = slugs.length > SHOWN ? `，先列${SHOWN}份` : '';
      const none = `${index.slugs.length}份通知的标题、条款标题和单位里都没有“${typed.trim()}”；正文请进每一份查`;
      const some = `查了${index.slugs.length}份通知的标题、条款标题和单位，${slugs.length}份有“${typed.trim()}”${more}`;
      if (status) status.textContent = query.parts.length === 0 ? '' : slugs.length > 0 ? some : none;
    } catch (error) {
      console.error(error);
      loaded = undefined;
      list.replaceChildren();
      if (status) status.textContent = '搜索没有载入成功，可以在下面逐份查找';
    }
    list.setAttribute('aria-busy', 'false');
  };
  const go = (write: 'pushState' | 'replaceState') => {
    const address = location.pathname + writeAddress({ typed: input.value, filters: {} });
    if (address !== currentAddress()) history[write](null, '', address);
    void ask();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    list.setAttribute('aria-busy', 'true');
    clearTimeout(timer);
    // Each question may fetch: not one for every key.
    timer = setTimeout(go, 200, 'replaceState');
  };
  input.addEventListener('input', (event) => {
    if (!event.isComposing) later();
  });
  input.addEventListener('compositionend', later);
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go('pushState');
  });
  const restore = () => {
    input.value = readAddress(location.search).typed;
    void ask();
  };
  addEventListener('popstate', restore);
  if (input.value === '' && !composing()) restore();
  else void ask();
}
