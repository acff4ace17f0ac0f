/** Loads a notice's search once: its text, Pagefind and the entry of its index. */
import type { SearchFile } from '../../site/search-file.ts';
import { createEngine, type Engine, type Pagefind } from './engine.ts';
import { readNotice } from './records.ts';

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    /** The site's policy (trusted types) refuses workers that are named by a string. */
    noWorker: boolean;
    /** Ends the entry's address in place of the time, so that it can be cached. */
    metaCacheTag: string;
  }) => Pagefind & { init: () => Promise<void> };
}

async function load(home: string): Promise<Engine> {
  const base = `${home}pagefind/`;
  const [response, pagefind] = await Promise.all([
    // Asked anew each time: its names of records must be those of the index.
    fetch(`${home}search/records.json`, { cache: 'no-cache' }),
    import(/* @vite-ignore */ `${base}pagefind.js`) as Promise<PagefindModule>,
  ]);
  if (!response.ok) throw new Error(`search/records.json: ${response.status}`);
  const notice = readNotice((await response.json()) as SearchFile);
  const instance = pagefind.createInstance({ basePath: base, noWorker: true, metaCacheTag: notice.hash });
  await instance.init();
  return createEngine(notice, instance);
}

const loaded = new Map<string, Promise<Engine>>();

/** Search of the notice at `home` (`/yyzbf-2023-4/`); rejects when it cannot be loaded, and can be tried again. */
export function loadEngine(home: string): Promise<Engine> {
  const found = loaded.get(home) ?? load(home);
  loaded.set(home, found);
  found.catch(() => loaded.delete(home));
  return found;
}
