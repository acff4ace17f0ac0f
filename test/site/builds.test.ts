/** Two builds of one commit are the same bytes, wherever and whenever they run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makeProject, readSeeds } from '../project.ts';
import { filesOf } from './site.ts';

test('a build in another folder, time zone and language, its content made anew, is the same', async () => {
  const first = inject('dist');
  const second = makeProject(readSeeds('seeds'));
  onTestFinished(second.remove);
  await second.run('build', { SITE_URL: inject('origin'), TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
  expect(filesOf(second.dist)).toEqual(filesOf(first));
  const differing = filesOf(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second.dist, file))),
  );
  expect(differing).toEqual([]);
});
