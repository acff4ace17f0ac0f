/**
 * `npm run content`: seeds/*.txt → content/<notice>/: MDX per part and campaign, JSON, lock of ids.
 *
 * Prints the messages of every notice. A notice that could not be read, or whose site would be untrue, is refused; the
 * others are written all the same, and what is missing is said at the end. Exit code 1 for that only with `--strict`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { parseId } from '../src/clause/id.ts';
import { readNotice } from '../src/clause/tree.ts';
import { emitJson } from '../src/emit/json.ts';
import { emitMdx } from '../src/emit/mdx/mdx.ts';
import { restoreMdx } from '../src/emit/mdx/read-mdx.ts';
import { noticeAddress } from '../src/model/address.ts';
import { NO_DECISIONS, type Decisions } from '../src/model/decisions/data-file.ts';
import { readDataFile } from '../src/model/decisions/decisions.ts';
import { hasPage } from '../src/model/decisions/changes.ts';
import { appendToLock, compareLocks, goneIds, makeLock, type IdLock } from '../src/model/lock.ts';
import { restore } from '../src/model/restore.ts';
import type { Model } from '../src/model/schema/schema.ts';
import { modelOf } from '../src/pipeline.ts';
import { failed, fatalReasons, report } from '../src/text/report.ts';
import { joinLines, readSource } from '../src/text/source.ts';

export interface Built {
  /** Null when the notice could not be read. */
  model: Model | null;
  data: Decisions;
  /** Messages about the seed, then about its data file. */
  files: VFile[];
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function readData(file: VFile): Decisions | null {
  if (isFile(file.path)) return readDataFile(readFileSync(file.path, 'utf8'), file);
  report(file, {
    rule: 'no-data-file',
    reason:
      'Expected the notice’s data file, found none: its slug is made from its number; write the file to settle it',
  });
  return NO_DECISIONS;
}

/** What was thrown, as a message about the notice: a bug of ours, which keeps no other notice from being built. */
function reportBug(file: VFile, error: unknown): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const where =
    stack
      .split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim() ?? 'at an unknown place';
  report(file, {
    rule: 'bug',
    fatal: true,
    reason: `Expected any notice to be read, found a bug in this program: ${message} (${where}); please report it with the notice`,
  });
}

/** Reads one notice, `…/x.txt` with its data file `…/x.yaml`. Never throws: what goes wrong is a message. */
export function readSeed(path: string): Built {
  const [seed, yaml] = [new VFile({ path }), new VFile({ path: path.replace(/\.txt$/, '.yaml') })];
  try {
    return readFiles(seed, yaml);
  } catch (error) {
    reportBug(seed, error);
    return { model: null, data: NO_DECISIONS, files: [seed, yaml] };
  }
}

function readFiles(seed: VFile, yaml: VFile): Built {
  const data = readData(yaml);
  const none = { model: null, data: NO_DECISIONS };
  if (!isFile(seed.path)) {
    report(seed, {
      rule: 'unusable',
      fatal: true,
      reason: 'Expected a notice’s text file, found a directory or nothing',
    });
    return { ...none, files: [seed] };
  }
  const { source } = readSource(readFileSync(seed.path), seed.path, seed);
  if (!source) return { ...none, files: [seed] };
  if (!data) {
    readNotice(source, seed);
    return { ...none, files: [seed, yaml] };
  }
  const model = modelOf(source, data, seed);
  if (restore(model) !== joinLines(source)) throw new Error('what is published does not give the source back');
  return { model, data, files: [seed, yaml] };
}

/** What was published; null, with a message, where the file is damaged. */
function readLock(path: string, file: VFile): IdLock | null {
  try {
    return isFile(path) ? (JSON.parse(readFileSync(path, 'utf8')) as IdLock) : {};
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const reason = `Expected the published ids as JSON in ${path}, found ${found}: take the file as it was committed`;
    report(file, { rule: 'lock', fatal: true, reason });
    return null;
  }
}

/** The files of a notice's content folder, lock aside, by name. Throws where the MDX does not give the source back. */
export function contentFiles(model: Model): Map<string, string> {
  const pages = emitMdx(model);
  if (restoreMdx(model, pages) !== restore(model)) {
    throw new Error(`${model.notice.source.file}: the MDX does not give the source back`);
  }
  return new Map([
    ...Object.entries(pages).map(([name, text]) => [`${name}.mdx`, text] as const),
    ...Object.entries(emitJson(model)).map(([name, text]) => [`${name}.json`, text] as const),
  ]);
}

/** Writes a notice's content folder; files that are no longer made are removed. */
function writeContent(folder: string, model: Model, published: IdLock): void {
  const files = contentFiles(model);
  files.set('ids.lock.json', `${JSON.stringify(appendToLock(published, makeLock(model)), null, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** Reports ids that were published and are now gone or changed, and pages that are said to be gone and never were. */
function checkLock(published: IdLock, model: Model, file: VFile): void {
  const now = makeLock(model);
  for (const { id, what } of compareLocks(published, now)) {
    const instead = hasPage(id)
      ? 'its page under moved: or removed:'
      : 'its page under moved: or removed:, or itself under changes:';
    const where = what === 'gone' ? instead : 'it under changes:';
    report(file, {
      rule: 'lock',
      fatal: true,
      reason: `Expected ${id} as it was published, found it ${what}: mend the reader, or note ${where} in the data file and accept it with npm run lock -- --accept`,
    });
  }
  const home = noticeAddress(model.notice.slug);
  const told = model.changes.filter(({ kind }) => kind !== 'changed').map(({ address }) => address);
  for (const id of goneIds(published, now).filter((each) => hasPage(each) && !told.includes(`${home}${each}/`))) {
    report(file, {
      rule: 'lock',
      fatal: true,
      reason: `Expected ${id}/, which was published and is gone, under moved: or removed: in the data file, found it nowhere: put its entry back`,
    });
  }
  for (const { kind, address } of Object.keys(published).length > 0 ? model.changes : []) {
    const id = address.slice(home.length, -1);
    // Only clauses and organisations have a page each in the lock.
    if (kind === 'changed' || id in published || !(parseId(id) || id.startsWith('orgs/'))) continue;
    report(file, {
      rule: 'moved',
      reason: `Expected a page that was published, found ${id}/, which ids.lock.json does not have`,
    });
  }
}

/** Seeds of a folder, in order of name. */
export function seedPaths(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/** A notice that is not built, or what should have held notices, and why. */
export interface RefusedNotice {
  path: string;
  /** Why, a sentence each. */
  reasons: readonly string[];
}

/** So many reasons are repeated at the end; the rest stand with the messages above. */
const MOST_REASONS = 3;

/** Says at the end of a build what is missing and why; nothing where nothing is. */
export function sayRefused(refused: readonly RefusedNotice[]): void {
  if (refused.length === 0) return;
  console.error(`\nNot built: ${refused.length === 1 ? '1 notice' : `${refused.length} notices`}; all others were.`);
  for (const { path, reasons } of refused) {
    const more = reasons.length > MOST_REASONS ? `; and ${reasons.length - MOST_REASONS} more` : '';
    console.error(`  ${path}: ${reasons.slice(0, MOST_REASONS).join('; ')}${more}`);
  }
}

/** Writes one notice that was read, unless another has its slug or its lock speaks against it: then with a fatal message. */
function writeBuilt(path: string, { model, files }: Built, content: string, slugs: Set<string>): void {
  const [file = new VFile({ path })] = files;
  if (!model || files.some(failed)) return;
  const { slug } = model.notice;
  if (slugs.has(slug)) {
    report(file, {
      rule: 'slug',
      fatal: true,
      reason: `Expected a slug of its own, found ${slug} twice: set it in ${path.replace(/\.txt$/, '.yaml')}`,
    });
    return;
  }
  slugs.add(slug);
  try {
    const published = readLock(join(content, slug, 'ids.lock.json'), file);
    if (!published) return;
    checkLock(published, model, file);
    writeContent(join(content, slug), model, published);
  } catch (error) {
    reportBug(file, error);
  }
}

/** Builds the content of every seed; returns the notices that were refused, in order of name. */
export function buildContent(seeds: string, content: string): RefusedNotice[] {
  const files: VFile[] = [];
  const slugs = new Set<string>();
  if (!statSync(seeds, { throwIfNoEntry: false })?.isDirectory()) {
    const file = new VFile({ path: seeds });
    report(file, { rule: 'unusable', fatal: true, reason: 'Expected a folder of notices (*.txt), found none' });
    console.error(reporter(file));
    return [{ path: seeds, reasons: fatalReasons([file]) }];
  }
  const refused = seedPaths(seeds).flatMap((path): RefusedNotice[] => {
    const built = readSeed(path);
    files.push(...built.files);
    writeBuilt(path, built, content, slugs);
    const reasons = fatalReasons(built.files);
    return reasons.length > 0 ? [{ path, reasons }] : [];
  });
  mkdirSync(content, { recursive: true });
  for (const name of readdirSync(content)) {
    // A notice that could not be read keeps its folder.
    if (!slugs.has(name) && refused.length === 0)
      console.error(`${join(content, name)}: no seed makes this folder; remove it if the notice is gone`);
  }
  console.error(reporter(files));
  return refused;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const [seeds = 'seeds', content = 'content'] = args.filter((arg) => arg !== '--strict');
  const refused = buildContent(seeds, content);
  sayRefused(refused);
  const nothing = !statSync(seeds, { throwIfNoEntry: false })?.isDirectory();
  process.exitCode = nothing || (args.includes('--strict') && refused.length > 0) ? 1 : 0;
}
