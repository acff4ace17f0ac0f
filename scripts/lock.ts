/**
 * `npm run lock`: lists published ids that are gone or changed. `npm run lock -- --accept` records them as wanted,
 * once the notice's data file says what became of each: its page under `moved:` or `removed:`, or itself under
 * `changes: [{ids: […], on: …, note: …}]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNoted } from '../src/model/decisions/changes.ts';
import { acceptLock, compareLocks, makeLock, type IdLock } from '../src/model/lock.ts';
import { readSeed, seedPaths } from './content.ts';

const accept = process.argv.includes('--accept');
for (const path of seedPaths('seeds')) {
  const { model, data } = readSeed(path);
  if (!model) continue;
  const lockPath = join('content', model.notice.slug, 'ids.lock.json');
  const published = JSON.parse(readFileSync(lockPath, 'utf8')) as IdLock;
  const now = makeLock(model);
  const changes = compareLocks(published, now);
  const unnoted = changes.filter((change) => !isNoted(change, data));
  for (const change of changes) {
    console.log(`${path}: ${change.id} ${change.what}${isNoted(change, data) ? ' (noted)' : ''}`);
  }
  if (unnoted.length > 0) {
    console.error(
      `${path}: ${unnoted.length} changes without a note: add their pages under moved: or removed:, or the ids under changes:, in the data file`,
    );
    process.exitCode = 1;
  } else if (accept) writeFileSync(lockPath, `${JSON.stringify(acceptLock(published, now), null, 2)}\n`);
}
