/** Vitest global setup: two sites, the repository's and a shelf of four notices, built side by side and served; a browser made ready. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareBrowser, type Browser } from '../../scripts/browser.ts';
import { makeProject, readSeeds } from '../../scripts/project.ts';
import { serve } from '../../scripts/serve/serve.ts';
import { SECOND_DATA, SECOND_TEXT, SHELF, SITE } from '../shelf/seeds.ts';

/** A site that was built and is served. */
export interface BuiltSite {
  /** `http://127.0.0.1:40123` */
  origin: string;
  /** The folder of the project that it was built in. */
  folder: string;
  /** The site's folder. */
  dist: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the repository's site is served. */
    origin: string;
    /** The folder it was built into. */
    dist: string;
    /** The site of the four notices of test/shelf/seeds.ts. */
    shelf: BuiltSite;
    browser: Browser;
  }
}

/** Takes ports, builds each site for its own origin, and provides them to the tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const own = makeProject(readSeeds('seeds'), { content: true });
  const shelf = makeProject(SHELF);
  const [ownServed, shelfServed] = await Promise.all([own, shelf].map(({ dist }) => serve(dist)));
  if (!ownServed || !shelfServed) throw new Error('Expected both sites to be served');
  const buildShelf = async () => {
    await shelf.run('content');
    writeFileSync(join(shelf.folder, 'seeds/notice.txt'), SECOND_TEXT);
    writeFileSync(join(shelf.folder, 'seeds/notice.yaml'), SECOND_DATA);
    await shelf.run('lock -- --accept');
    await shelf.run('build -- --strict', { SITE_URL: shelfServed.origin, ...SITE });
  };
  // Another time zone and locale than `builds.test.ts` has: the site is to be the same.
  await Promise.all([
    own.run('site', { SITE_URL: ownServed.origin, LC_ALL: 'C', TZ: 'America/Los_Angeles' }),
    buildShelf(),
  ]);
  provide('origin', ownServed.origin);
  provide('dist', own.dist);
  provide('shelf', { origin: shelfServed.origin, folder: shelf.folder, dist: shelf.dist });
  provide('browser', prepareBrowser());
  return async () => {
    await Promise.all([ownServed.close(), shelfServed.close()]);
    own.remove();
    shelf.remove();
  };
}
