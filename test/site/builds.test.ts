/** Two builds of one commit are the same bytes, wherever and whenever they run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makeProject, readSeeds } from '../../scripts/project.ts';
import { filesOf } from './site.ts';

test('a build in another folder, time zone and locale, its content made anew, is the same', async () => {
  const first = inject('dist');
  const second = makeProject(readSeeds('seeds'));
  onTestFinished(second.remove);
  // The first: in C and Los Angeles (test/setup/sites.ts).
  await second.run('build', { SITE_URL: inject('origin'), LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' });
  expect(filesOf(second.dist)).toEqual(filesOf(first));
  const differing = filesOf(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second.dist, file))),
  );
  expect(differing).toEqual([]);
});

test('no comparison takes the machine’s locale', () => {
  const code = filesOf(join(import.meta.dirname, '../../src')).filter((file) => /\.(?:ts|astro)$/.test(file));
  expect(code.length).toBeGreaterThan(200);
  const texts = code.map((file) => readFileSync(join(import.meta.dirname, '../../src', file), 'utf8'));
  const wrong = code.filter((_, i) =>
    /localeCompare\((?![^)]*'zh-CN')|Collator\(\)|toLocale\w+\(\)/.test(texts[i] ?? ''),
  );
  expect(wrong).toEqual([]);
});
