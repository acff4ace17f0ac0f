/**
 * `npm run fuzz -- --inputs N --seed S`: notices of the corpus and data files, mutated, are read whole. What must hold: nothing is lost,
 * spans quote, MDX and JSON give the source back, nothing throws, no input takes long. A failure is shrunk and written to
 * test/corpus/fuzz-<hash>/input.txt, and ends with exit code 1.
 */
import assert from 'node:assert/strict';
import { createHash, randomInt } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { NO_DECISIONS } from '../../src/model/decisions/data-file.ts';
import { readDataFile } from '../../src/model/decisions/decisions.ts';
import { restore } from '../../src/model/restore.ts';
import { modelOf } from '../../src/pipeline.ts';
import { readSource, type Source } from '../../src/text/source.ts';
import type { Model } from '../../src/model/schema/schema.ts';
import { cpuTime, timed } from './cpu-time.ts';
import { mutations } from './mutations.ts';
import { expectWhole } from './whole.ts';

/** As often as the real notice's own reading in the same run: at the start, and again for each notice's length. */
const MOST = 10;

export interface Tried {
  inputs: number;
  read: number;
  /** The slowest input: how much of what it may take it took, 1 is all; its characters. */
  slowest: { share: number; characters: number };
}

/** What failed: a notice, or a data file of one. */
interface Failure {
  name: 'txt' | 'yaml';
  text: string;
  notice: string;
  error: unknown;
}

function readInput(text: string): { source: Source; model: Model } | null {
  const { file, source } = readSource(Buffer.from(text), 'fuzz.txt');
  return source ? { source, model: modelOf(source, NO_DECISIONS, file) } : null;
}

/** What reading a notice takes that is known to be read well. */
interface Pace {
  ms: number;
  characters: number;
}

/** Reads one input and holds it against what must be; returns the share of what it may take, null where it is no text at all. */
function tryInput(text: string, pace: Pace): number | null {
  const { result: read, ms } = timed(() => readInput(text));
  if (!read) return null;
  expectWhole(read.source, read.model);
  const may = MOST * pace.ms * (1 + text.length / pace.characters);
  // One try may have paid for the collector.
  const least = ms <= may ? ms : cpuTime(() => readInput(text), 3);
  if (least > may) throw new Error(`${least.toFixed(0)} ms for ${text.length} characters`);
  return least / may;
}

/** A mutated data file: it is read or refused, and what it decides keeps the notice whole. */
function tryData(yaml: string, notice: string): void {
  const data = readDataFile(yaml, new VFile());
  const { file, source } = readSource(Buffer.from(notice), 'fuzz.txt');
  if (data && source) assert.equal(restore(modelOf(source, data, file)), notice);
}

/** Of so many inputs one is a data file: its notice is the whole one. */
const DATA = 20;

/** Tries so many inputs; throws with the smallest that fails and how. */
export function fuzz(inputs: number, seed: number): Tried {
  const read = (pattern: string) =>
    globSync(pattern)
      .sort()
      .map((path) => readFileSync(path, 'utf8'));
  const [notices, data] = [read('seeds/*.txt'), read('seeds/*.yaml')];
  const [notice = ''] = notices;
  const pace = { ms: cpuTime(() => readInput(notice), 3), characters: notice.length };
  const tried: Tried = { inputs, read: 0, slowest: { share: 0, characters: 0 } };
  const property = fc.property(mutations([...read('test/corpus/*/input.txt'), ...notices]), (text) => {
    const share = tryInput(text, pace);
    if (share === null) return;
    tried.read += 1;
    if (share > tried.slowest.share) tried.slowest = { share, characters: text.length };
  });
  const decisions = fc.property(mutations(data, Infinity), (yaml) => {
    tryData(yaml, notice);
  });
  for (const [name, one, numRuns] of [
    ['txt', property, inputs],
    ['yaml', decisions, Math.ceil(inputs / DATA)],
  ] as const) {
    const { failed, counterexample, errorInstance } = fc.check(one, { numRuns, seed });
    const [text = ''] = counterexample ?? [];
    if (failed)
      throw new Error(`seed ${seed}: ${JSON.stringify(text)}`, {
        cause: { name, text, notice, error: errorInstance } satisfies Failure,
      });
  }
  return tried;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { inputs: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  try {
    const { inputs, read, slowest } = fuzz(Number(values.inputs), seed);
    console.log(
      `seed ${seed}: ${inputs} inputs, ${read} of them text; 0 thrown, 0 lost; the slowest, ${slowest.characters} characters, took ${(100 * slowest.share).toFixed(0)}% of what it may`,
    );
  } catch (error) {
    if (!(error instanceof Error) || error.cause === undefined) throw error;
    const { name, text, notice, error: reason } = error.cause as Failure;
    const folder = `test/corpus/fuzz-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/input.${name}`, text);
    if (name === 'yaml') writeFileSync(`${folder}/input.txt`, notice);
    console.error(`${error.message}\n${reason instanceof Error ? reason.stack : String(reason)}\nwritten to ${folder}`);
    process.exitCode = 1;
  }
}
