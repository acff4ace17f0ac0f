/**
 * After `astro build`: the policy in `dist/_headers` lets in by hash what every page has inline, the shared style sheet and
 * the preferences' script; HSTS speaks for the whole domain only where the office says so. Throws where a page has
 * something else inline, which readers' browsers would refuse.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../src/site-config.ts';
import { inlineCode } from '../checks/inline.ts';

const DIST = 'dist';

/** What stands in public/_headers for what is only known now. */
const placeOf = (name: string) => `{${name}}`;

const shared = new Map<string, string>();
for (const file of globSync('**/*.html', { cwd: DIST }).sort()) {
  for (const { tag, text } of inlineCode(readFileSync(join(DIST, file), 'utf8'))) {
    if (!shared.has(tag)) shared.set(tag, text);
    if (shared.get(tag) !== text) {
      throw new Error(`${file}: expected the inline ${tag} that all pages share, found another: ${text.slice(0, 80)}`);
    }
  }
}

const path = join(DIST, '_headers');
let headers = readFileSync(path, 'utf8').replaceAll(placeOf('hsts'), SITE.hsts === null ? '' : `; ${SITE.hsts}`);
for (const [tag, text] of shared) {
  if (!headers.includes(placeOf(tag))) {
    throw new Error(`public/_headers: expected ${placeOf(tag)} in the policy, for the hash of the inline ${tag}`);
  }
  headers = headers.replaceAll(placeOf(tag), `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
writeFileSync(path, headers);
