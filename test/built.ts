/** Vitest global setup: the site as a commit holds it, built once, served; a browser made ready. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../scripts/serve/serve.ts';
import { prepareBrowser, type Browser } from '../scripts/browser.ts';
import { makeProject, readSeeds } from '../scripts/project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served: `http://127.0.0.1:40123`. */
    origin: string;
    /** The folder it was built into. */
    dist: string;
    browser: Browser;
  }
}

/** Takes a port, builds for that origin in a folder of its own, and provides both to the tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const project = makeProject(readSeeds('seeds'), { content: true });
  const served = await serve(project.dist, { host: '127.0.0.1' });
  await project.run('site', { SITE_URL: served.origin, LC_ALL: 'C' });
  if (!existsSync(project.dist)) throw new Error(`Expected the site in ${project.dist}`);
  provide('origin', served.origin);
  provide('dist', project.dist);
  provide('browser', prepareBrowser());
  return async () => {
    await served.close();
    project.remove();
  };
}
