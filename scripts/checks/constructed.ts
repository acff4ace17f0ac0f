/** The regular expressions that modules put together while they load: no lint of the source sees them whole. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');

/** What reads a notice: its patterns meet any text. */
const READING = 'src/{text,lexicon,clause,extract,model,words}/**/*.ts';

/** Sources and flags (those that change what is matched), each once, in order. Modules that are loaded already give none. */
export async function constructedPatterns(): Promise<string[]> {
  const made = new Set<string>();
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string | RegExp, string?]) {
      const one = new target(...args);
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (/[\\/]src[\\/](?:text|lexicon|clause|extract|model|words)[\\/]/.test(caller))
        made.add(`/${one.source}/${one.flags.replace(/[dgy]/g, '')}`);
      return one;
    },
  });
  try {
    for (const path of globSync(READING, { cwd: ROOT })) await import(pathToFileURL(join(ROOT, path)).href);
  } finally {
    globalThis.RegExp = real;
  }
  return [...made].sort();
}
