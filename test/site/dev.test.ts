/** `npm run dev` shows an edit of a data file, of a rule and of the notice without being started again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProject, readSeeds } from '../../scripts/project.ts';

const project = makeProject(readSeeds('test/fixtures/shelf'));
let origin = '';
const dev = project.start('dev', { NODE_ENV: 'development' });
afterAll(async () => {
  dev.stop();
  await dev.done;
  project.remove();
});

/** Asks until it is so; the test's own limit ends it. */
async function until<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const found = await ask();
    if (found) return found;
    await setTimeout(50);
  }
}

async function textOf(page: string): Promise<string> {
  const response = await fetch(`${origin}/wzbf-2024-12/${page}`).catch(() => null);
  return (await response?.text()) ?? '';
}

function edit(name: string, from: string, to: string): void {
  const path = join(project.folder, name);
  const text = readFileSync(path, 'utf8');
  expect(text, name).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

beforeAll(async () => {
  origin = await until(() => /http:\/\/localhost:\d+/.exec(dev.output())?.[0]);
  await until(async () => (await textOf('calendar/')).includes('每季度'));
});

test('of a data file', async () => {
  const topic = '  - id: repair\n    title: 修路\n    sentences: [plan/1-p1-s1]\n';
  writeFileSync(
    join(project.folder, 'seeds/notice.yaml'),
    `${readSeeds('test/fixtures/shelf')['notice.yaml'] ?? ''}topics:\n${topic}`,
  );
  await until(async () => (await textOf('topics/')).includes('修路'));
});

test('of the notice', async () => {
  edit('seeds/notice.txt', '一巷一策', '一巷一方');
  await until(async () => (await textOf('plan/')).includes('一巷一方'));
});

test('of a rule', async () => {
  edit('src/extract/times/times.ts', '半年|季度|季|', '半年|');
  await until(async () => {
    const page = await textOf('calendar/');
    return page.includes('2024年') && !page.includes('每季度');
  });
});
