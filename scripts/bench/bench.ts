/**
 * `npm run bench [-- NAME]`: how fast a notice is read, beside remark-parse on the same text, and what 1, 10 and 100
 * notices cost to build and to search. Prints Markdown tables; `-- --write` keeps them in BENCHMARKS.md when all were run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'prettier';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { makeProject, type Project } from '../project.ts';
import { readNotice } from '../../src/clause/tree.ts';
import { findAttributions } from '../../src/extract/who/attributions.ts';
import { findTaskForces } from '../../src/extract/who/task-forces.ts';
import { layoutNetwork } from '../../src/figures/network.ts';
import { NO_DECISIONS } from '../../src/model/decisions/data-file.ts';
import { readDataFile } from '../../src/model/decisions/decisions.ts';
import { indexNotice } from '../../src/model/notice-index.ts';
import { modelOf } from '../../src/pipeline.ts';
import { searchFile } from '../../src/site/search/records.ts';
import { shelfFile } from '../../src/site/search/entries.ts';
import { readText } from '../../src/text/source.ts';
import { benchSearch, SEARCH_HEAD, SEARCH_NOTE, type BenchNotice } from './search.ts';
import { filesOf } from '../files.ts';
import { peakMemory } from './memory.ts';
import { vary } from './vary.ts';
import { madeUp } from './made-up.ts';

const SEED = 'seeds/yyzbf-2023-4';
const SHELVES = [1, 10, 100];
const ROUNDS = 40;

const seed = readFileSync(`${SEED}.txt`, 'utf8');
const data = readFileSync(`${SEED}.yaml`, 'utf8');

const table = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
const mebibytes = (bytes: number | undefined) => (bytes === undefined ? '?' : Math.round(bytes / 2 ** 20));

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Seconds that each takes, by turns, so that both see the same machine; the first rounds warm up. */
function race(runners: readonly (() => unknown)[]): number[] {
  const times = runners.map((): number[] => []);
  for (let round = -ROUNDS / 4; round < ROUNDS; round += 1) {
    for (const [i, run] of runners.entries()) {
      const start = performance.now();
      run();
      if (round >= 0) times[i]?.push((performance.now() - start) / 1000);
    }
  }
  return times.map(median);
}

/** Text to model, beside remark-parse. */
function benchParse(): string {
  const markdown = unified().use(remarkParse);
  const model = () => {
    const file = new VFile({ path: `${SEED}.txt` });
    const source = readText(seed, file.path, '0'.repeat(64));
    return modelOf(source, NO_DECISIONS, file);
  };
  const tree = readNotice(readText(seed, SEED), new VFile());
  const extract = () => [findAttributions(tree), findTaskForces(tree)];
  const [ours = NaN, extraction = NaN, theirs = NaN] = race([model, extract, () => markdown.parse(seed)]);
  const megabytes = Buffer.byteLength(seed) / 1e6;
  const row = (what: string, seconds: number) => [
    what,
    (seconds * 1000).toFixed(1),
    (megabytes / seconds).toFixed(2),
    (seconds / theirs).toFixed(2),
  ];
  return table([
    ['what', 'ms', 'MB/s', 'time / remark-parse'],
    ['---', '---:', '---:', '---:'],
    row('text → model', ours),
    row('of that: attributions and task forces', extraction),
    row('remark-parse', theirs),
  ]);
}

/** Layout of made-up networks. */
function benchNetwork(): string {
  const rows = [60, 600].map((count) => {
    const input = madeUp(count);
    const [seconds = NaN] = race([() => layoutNetwork(input)]);
    return [count, input.edges.length, (seconds * 1000).toFixed(1)];
  });
  return table([['organisations', 'lines', 'ms'], ['---:', '---:', '---:'], ...rows]);
}

/** Runs a script of a project and says what it took. */
async function cost(project: Project, script: string): Promise<{ seconds: number; tree?: number; largest?: number }> {
  const start = performance.now();
  const run = project.start(script, { SITE_URL: 'https://bench.example' });
  const [{ code, output }, peak] = await Promise.all([run.done, peakMemory(run.pid, run.done)]);
  if (code !== 0) throw new Error(`npm run ${script} ended with ${code}:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, ...(peak && { tree: peak.tree, largest: peak.process }) };
}

/** Content and site of a shelf of varied copies. */
async function benchShelf(notices: number): Promise<(string | number)[][]> {
  const copies = Array.from({ length: notices }, (_, k) => k).flatMap((k) => [
    [`notice-${k}.txt`, vary(seed, k)] as const,
    [`notice-${k}.yaml`, vary(data, k)] as const,
  ]);
  const project = makeProject(Object.fromEntries(copies));
  try {
    const rows = [];
    for (const script of ['content', 'site']) {
      const { seconds, tree, largest } = await cost(project, script);
      const pages = script === 'site' ? filesOf(project.dist).filter((file) => file.endsWith('.html')).length : '';
      rows.push([
        notices,
        script,
        pages,
        seconds.toFixed(1),
        (seconds / notices).toFixed(2),
        mebibytes(tree),
        mebibytes(largest),
      ]);
    }
    return rows;
  } finally {
    project.remove();
  }
}

/** Search on a shelf of varied copies, as the site would publish it. */
function searchShelf(notices: number): BenchNotice[] {
  return Array.from({ length: notices }, (_, k) => {
    const file = new VFile({ path: `${SEED}.txt` });
    const source = readText(vary(seed, k), file.path, '0'.repeat(64));
    const dataFile = readDataFile(vary(data, k), new VFile()) ?? NO_DECISIONS;
    const index = indexNotice(modelOf(source, dataFile, file));
    return { file: searchFile(index), entries: shelfFile(index) };
  });
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
/** `parse`, `network`, `build-10`; `build` is all of its kind. */
const isWanted = (name: string) =>
  wanted.length === 0 || wanted.some((part) => name === part || name.startsWith(`${part}-`));
const sections: string[] = [];
const say = (text: string) => {
  console.log(`${text}\n`);
  sections.push(text);
};

const [cpu] = cpus();
say(
  `${cpu?.model ?? 'Processor unknown'}, ${cpus().length} cores, ${mebibytes(totalmem())} MiB, Node ${process.version}`,
);
if (isWanted('parse'))
  say(`## Reading\n\nMedian of ${ROUNDS} rounds, ${Buffer.byteLength(seed)} bytes.\n\n${benchParse()}`);
if (isWanted('network')) say(`## Laying the network out\n\nMedian of ${ROUNDS} rounds.\n\n${benchNetwork()}`);
const searched = SHELVES.filter((notices) => isWanted(`search-${notices}`));
if (searched.length > 0) {
  const rows: (string | number)[][] = [];
  for (const notices of searched) rows.push(...(await benchSearch(searchShelf(notices))));
  say(
    `## Searching\n\n${SEARCH_NOTE}\n\n${table([SEARCH_HEAD, ['---:', '---', ...SEARCH_HEAD.slice(2).map(() => '---:')], ...rows])}`,
  );
}
const shelves = SHELVES.filter((notices) => isWanted(`build-${notices}`));
if (shelves.length > 0) {
  const rows: (string | number)[][] = [];
  for (const notices of shelves) {
    const found = await benchShelf(notices);
    for (const row of found) console.error(row.join('\t'));
    rows.push(...found);
  }
  const head = ['notices', 'step', 'pages', 'seconds', 's / notice', 'peak MiB, all processes', 'peak MiB, largest'];
  say(`## Building\n\n${table([head, ['---:', '---', ...head.slice(2).map(() => '---:')], ...rows])}`);
}
if (process.argv.includes('--write') && wanted.length === 0) {
  const text = `# Benchmarks\n\nMade by \`npm run bench -- --write\`.\n\n${sections.join('\n\n')}\n`;
  writeFileSync('BENCHMARKS.md', await format(text, { parser: 'markdown' }));
}
