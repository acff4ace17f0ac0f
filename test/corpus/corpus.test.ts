/**
 * Each folder is a whole notice, `input.txt` (and `input.yaml`), beside what is expected of it; a folder without an
 * input reads seeds/<folder>.txt. `UPDATE_GOLDENS=1 vitest run test/corpus` writes what came out as expected: read the diff.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { reporter } from 'vfile-reporter';
import { readSeed } from '../../scripts/content.ts';
import { readSource } from '../../src/text/source.ts';
import { expectWhole } from '../../scripts/checks/whole.ts';
import { commitments } from './commitments.ts';
import { editorial } from './editorial.ts';
import { outline } from './outline.ts';
import { who } from './who.ts';

const HERE = import.meta.dirname;
const update = process.env['UPDATE_GOLDENS'] === '1' && process.env['CI'] === undefined;
const cases = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function inputOf(name: string): string {
  const own = join(HERE, name, 'input.txt');
  return existsSync(own) ? own : join(HERE, '../../seeds', `${name}.txt`);
}

/** Compares with `expected/<file>`, null where there is to be none; what differs is saved beside it. */
function expectGolden(name: string, file: string, text: string | null): void {
  const folder = join(HERE, name, 'expected');
  const golden = join(folder, file);
  const changed = golden.replace('.txt', '-changed.txt');
  rmSync(changed, { force: true });
  if (update) rmSync(golden, { force: true });
  if (update && text !== null) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, text);
  }
  if (update) return;
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : null;
  if (text !== null && expected !== text) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(changed, text);
  }
  expect.soft(text, `${changed} has what came out`).toBe(expected);
}

test.each(cases)('%s', (name) => {
  const path = inputOf(name);
  const { model, files } = readSeed(path);
  const messages = reporter(files, { color: false }).replaceAll(join(dirname(path), 'input'), name);
  expectGolden(name, 'messages.txt', `${messages.replaceAll(dirname(path) + sep, '')}\n`);
  expectGolden(name, 'tree.txt', model ? outline(model) : 'nothing\n');
  const { source } = readSource(readFileSync(path), path);
  const lists = new Map(
    model && source ? [...who(model, source.lines), ...commitments(model, source.lines), ...editorial(model)] : [],
  );
  for (const list of [
    'responsibilities',
    'orgs',
    'taskforces',
    'targets',
    'milestones',
    'numbers',
    'references',
    'notes',
    'citations',
  ])
    expectGolden(name, `${list}.txt`, lists.get(list) ?? null);
  if (model && source) expectWhole(source, model);
});
