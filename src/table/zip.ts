/**
 * fflate without workers, for the browser: its own `zip` hands a file of 160 KB or more to a worker made of a blob, which
 * the site's Content-Security-Policy forbids. astro.config.mjs puts this in fflate's place.
 */
import { zipSync, type AsyncZippable, type FlateCallback } from 'fflate/browser';

export * from 'fflate/browser';

/** As fflate's, but it answers at once. */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
