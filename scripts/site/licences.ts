/**
 * After `astro build`: `dist/licenses.txt`, the licences of what others made and `dist/` holds. What browsers load, Vite
 * lists from the bundles (astro.config.mjs); what comes in beside them is named here.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

const DIST = 'dist';

/** The engine of search; the table of traditional characters in its records; the type of pictures for sharing. */
const COPIED = ['pagefind', 'opencc-js', '@expo-google-fonts/noto-sans-sc'];

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

interface Package extends Manifest {
  folder: string;
}

/** A package as the file `from` would import it. */
function findPackage(name: string, from: string): Package {
  const path = findPackageJSON(name, from);
  if (path === undefined) throw new Error(`Expected the package ${name} beside ${from}, found none`);
  return { ...(JSON.parse(readFileSync(path, 'utf8')) as Manifest), folder: dirname(path) };
}

/** What a package may carry within its files: its dependencies, theirs too. Types are no code. */
function* carriedBy({ folder, dependencies = {} }: Package): Generator<Package> {
  for (const name of Object.keys(dependencies).filter((each) => !each.startsWith('@types/'))) {
    const carried = findPackage(name, join(folder, 'package.json'));
    yield carried;
    yield* carriedBy(carried);
  }
}

/** Its licences as it gives them, some in a folder of their own. Throws where there is none: it must not be passed on without. */
function licencesOf({ name, folder }: Package): string[] {
  const files = globSync(['{LICENSE,LICENCE,COPYING,NOTICE,THIRD_PARTY}*', 'LICENSE/*'], {
    cwd: folder,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  if (files.length === 0) throw new Error(`Expected a licence in the package ${name}, found none`);
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').trim()).sort();
}

const list = join(DIST, 'licenses.json');
const bundled = (JSON.parse(readFileSync(list, 'utf8')) as Manifest[]).map(({ name }) => name);
const root = join(process.cwd(), 'package.json');
const packages = [
  ...COPIED.map((name) => findPackage(name, root)),
  ...bundled.map((name) => findPackage(name, root)).flatMap((own) => [own, ...carriedBy(own)]),
];
const entries = new Map(
  packages.map((own) => {
    const title = `${own.name} ${own.version}${own.license === undefined ? '' : ` (${own.license})`}`;
    return [title, [title, ...(own.homepage === undefined ? [] : [own.homepage]), '', ...licencesOf(own)].join('\n')];
  }),
);
const texts = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
writeFileSync(
  join(DIST, 'licenses.txt'),
  `${['This site holds code, data and type of others, under these licences:', ...texts].join(`\n\n${'='.repeat(72)}\n\n`)}\n`,
);
rmSync(list);
