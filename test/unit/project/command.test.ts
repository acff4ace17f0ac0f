/** `node scripts/content.ts <seeds> <content>` as it is run: exit codes, messages, files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const GOOD =
  '青山县人民政府关于防汛的通知\n青政发〔2023〕4号\n各乡镇：\n一、加强值守。要24小时值班。\n青山县人民政府\n2023年3月1日\n';

let folder = '';
const seed = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, 'seeds', name), text);
};

function run(...flags: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/content.ts', join(folder, 'seeds'), join(folder, 'content'), ...flags],
    { encoding: 'utf8' },
  );
  const said = stderr.replaceAll(join(folder, 'seeds'), 'seeds').replaceAll(join(folder, 'content'), 'content');
  return {
    status,
    said,
    errors: said
      .split('\n')
      .filter((line) => line.includes(' error '))
      .map((line) => line.replace(/ +/g, ' ')),
  };
}

const made = () => readdirSync(join(folder, 'content')).sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
  mkdirSync(join(folder, 'seeds'));
  seed('good.txt', GOOD);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a good notice is written, twice the same, and its lock is kept', () => {
  expect(run().status).toBe(0);
  expect(readdirSync(join(folder, 'content/qzf-2023-4')).sort()).toContain('letter.mdx');
  const read = () =>
    readdirSync(join(folder, 'content/qzf-2023-4')).map((name) =>
      readFileSync(join(folder, 'content/qzf-2023-4', name), 'utf8'),
    );
  const first = read();
  writeFileSync(join(folder, 'content/qzf-2023-4/annex-9.mdx'), 'stale');
  expect(run().status).toBe(0);
  expect(read()).toEqual(first);
});

test('unusable notices give a line each, and exit code 1 where strict; the others are written', () => {
  const unusable: [string, string | Uint8Array | null, string][] = [
    ['empty', '', 'found an empty file'],
    ['spaces', ' \n\n', 'found only white space'],
    ['binary', Uint8Array.from([80, 75, 3, 4, 0, 0]), 'found a binary file (NUL at byte 5)'],
    ['gbk', Uint8Array.from([0xb9, 0xd8, 0xd3, 0xda]), 'found 0xB9 at byte 1'],
    ['utf-16', Uint8Array.from([0xff, 0xfe, 0x1a, 0x90]), 'found UTF-16'],
    ['large', 'a'.repeat(11 * 1024 * 1024), 'at most 10 MB, found 11.0 MB'],
    ['folder', null, 'found a directory or nothing'],
    ['data', GOOD.replace('4号', '5号'), 'slug: Invalid input: expected string, received number'],
  ];
  for (const [name, bytes] of unusable) {
    if (bytes === null) mkdirSync(join(folder, `seeds/${name}.txt`));
    else seed(`${name}.txt`, bytes);
  }
  seed('data.yaml', 'slug: 5\n');
  expect(run().status).toBe(0);
  const { status, errors, said } = run('--strict');
  expect(status).toBe(1);
  expect(said).toContain(`Not built: ${unusable.length} notices; all others were.`);
  for (const [name, , reason] of unusable) {
    const own = said.split(/^(?=seeds\/)/m).filter((file) => file.startsWith(`seeds/${name}.`));
    const found = own.join('').match(/ error .*/g);
    expect.soft(found, name).toEqual([expect.stringContaining(reason)]);
  }
  expect(errors).toHaveLength(unusable.length);
  expect(said).not.toMatch(/\n\s+at /);
  expect(made()).toEqual(['qzf-2023-4']);
});

test('no seeds at all', () => {
  rmSync(join(folder, 'seeds'), { recursive: true });
  expect(run()).toMatchObject({
    status: 1,
    errors: [' error Expected a folder of notices (*.txt), found none unusable plan-atlas'],
  });
});

test('two notices of one slug: the second is refused', () => {
  seed('other.txt', GOOD);
  const { status, errors } = run('--strict');
  expect(status).toBe(1);
  expect(errors).toEqual([
    expect.stringContaining('Expected a slug of its own, found qzf-2023-4 twice: set it in seeds/other.yaml'),
  ]);
});

test('a slug that is not the document number’s', () => {
  seed('good.yaml', 'slug: other-2023-4\n');
  const { status, errors } = run('--strict');
  expect(status).toBe(1);
  expect(errors).toEqual([
    expect.stringContaining(
      'Expected the slug qzf-2023-4 for 青政发〔2023〕4号, found other-2023-4: correct it in the data file',
    ),
  ]);
  expect(existsSync(join(folder, 'content/other-2023-4'))).toBe(false);
});

test('a published id that changed or vanished fails, and the lock keeps what was published', () => {
  run();
  const lock = () => JSON.parse(readFileSync(join(folder, 'content/qzf-2023-4/ids.lock.json'), 'utf8')) as object;
  const published = lock();
  seed('good.txt', GOOD.replace('要24小时值班。', '要值班。').replace('一、加强值守。', '一、加强值守。二要报告。'));
  const { status, errors } = run('--strict');
  expect(status).toBe(1);
  expect(errors).toEqual([
    expect.stringMatching(/Expected letter\/1 as it was published, found it changed: .* lock plan-atlas$/),
    expect.stringMatching(/Expected letter\/1-s1 as it was published, found it changed: .* lock plan-atlas$/),
  ]);
  expect(lock()).toMatchObject(published);
});

test('a folder that no seed makes is named', () => {
  mkdirSync(join(folder, 'content/old'), { recursive: true });
  const { status, said } = run();
  expect(status).toBe(0);
  expect(said).toContain('content/old: no seed makes this folder');
});

test('a damaged lock is said to be one, and kept', () => {
  expect(run().status).toBe(0);
  const lock = join(folder, 'content/qzf-2023-4/ids.lock.json');
  writeFileSync(lock, '<<<<<<< HEAD\n');
  const { status, said } = run('--strict');
  expect(status).toBe(1);
  expect(said).toContain('Expected the published ids as JSON in content/qzf-2023-4/ids.lock.json, found');
  expect(readFileSync(lock, 'utf8')).toBe('<<<<<<< HEAD\n');
});
