/** Loads a notice's search once: its text, Pagefind and the entry of its index. */
import type { SearchFile } from '../../site/search/records.ts';
import { createEngine, type Engine, type Pagefind } from './engine.ts';
import { readNoticeText, type NoticeText } from './records.ts';

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    /** The site's policy (trusted types) refuses workers that are named by a string. */
    noWorker: boolean;
    /** Ends the entry's address in place of the time, so that it can be cached. */
    metaCacheTag: string;
  }) => Pagefind & { init: () => Promise<void> };
}

/** Pagefind for the index at `base`; `tag` names its edition, and is asked when the module is there. */
export async function loadPagefind(base: string, tag: () => string | Promise<string>): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule;
  const instance = pagefind.createInstance({ basePath: base, noWorker: true, metaCacheTag: await tag() });
  await instance.init();
  return instance;
}

/** The text of the notice at `home`, without the index. */
export async function loadText(home: string): Promise<NoticeText> {
  // Asked anew each time: its names of records must be those of the index.
  const response = await fetch(`${home}search/records.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`search/records.json: ${response.status}`);
  return readNoticeText((await response.json()) as SearchFile);
}

async function load(home: string): Promise<Engine> {
  const reading = loadText(home);
  const pagefind = loadPagefind(`${home}pagefind/`, async () => (await reading).hash);
  return createEngine(...(await Promise.all([reading, pagefind])));
}

const loaded = new Map<string, Promise<Engine>>();

/** Search of the notice at `home` (`/yyzbf-2023-4/`); rejects when it cannot be loaded, and can be tried again. */
export function loadEngine(home: string): Promise<Engine> {
  const found = loaded.get(home) ?? load(home);
  loaded.set(home, found);
  found.catch(() => loaded.delete(home));
  return found;
}
