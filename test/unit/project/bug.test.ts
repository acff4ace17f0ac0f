/** What throws while a notice is read is a message about it, and keeps no other from being built. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { said } from '../read.ts';

const GOOD = '青山县人民政府关于防汛的通知\n青政发〔2023〕4号\n一、加强值守。要24小时值班。\n2023年3月1日\n';

/** The content build with a reader that throws on one notice; other test files keep theirs. */
async function buggyBuild() {
  vi.resetModules();
  vi.doMock(import('../../../src/pipeline.ts'), async (actual) => {
    const real = await actual();
    return {
      modelOf: (source, data, file) => {
        if (source.path.endsWith('a.txt')) throw new RangeError('0 … 9999, not 10000');
        return real.modelOf(source, data, file);
      },
    };
  });
  onTestFinished(() => {
    vi.doUnmock('../../../src/pipeline.ts');
    vi.resetModules();
  });
  return import('../../../scripts/content.ts');
}

test('a bug is said with its path, the next notice is written, the build fails', async () => {
  const { buildContent, readSeed } = await buggyBuild();
  const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
  mkdirSync(seeds);
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(seeds, name), GOOD);
  const { model, files } = readSeed(join(seeds, 'a.txt'));
  expect(model).toBeNull();
  expect(files.flatMap(said).filter((line) => !line.startsWith('no-data-file'))).toEqual([
    expect.stringContaining(
      'bug Expected any notice to be read, found a bug in this program: 0 … 9999, not 10000 (at ',
    ),
  ]);
  const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(buildContent(seeds, content)).toEqual([
    { path: join(seeds, 'a.txt'), reasons: [expect.stringContaining('found a bug in this program')] },
  ]);
  expect(errors.mock.calls.join()).toContain(join(seeds, 'a.txt'));
  expect(readdirSync(content)).toEqual(['qzf-2023-4']);
});
