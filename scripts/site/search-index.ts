/**
 * `node scripts/site/search-index.ts [dist]`, after `astro build`: an index of Pagefind's for each notice, from the lines in
 * its search/records.json, which then also holds the index's names for them.
 *
 * Every character is a word of its own and stands once in a record: Pagefind proposes the records that have all of
 * some characters, and the notice's text decides. Its own words would be cut otherwise in a query than in a text.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord, type IndexFile, type PagefindServiceConfig } from 'pagefind';
import type { ShelfIndex } from '../../src/client/search/shelf.ts';
import type { ShelfFile } from '../../src/site/search/entries.ts';
import type { SearchFile } from '../../src/site/search/records.ts';
import { characters, foldText, indexWord } from '../../src/text/marks/fold.ts';

/** What the site loads, and fragments for who uses the index without it. Not Pagefind's own interfaces and worker. */
const KEPT = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:index|filter|fragment)\/.*)$/;

/** Records of a notice for Pagefind, in the file's order. */
export function recordsOf({ slug, parts, campaigns, orgs, roles, records }: SearchFile): CustomRecord[] {
  const idOf = (list: readonly [string, string][], place: number) => list[place]?.[0] ?? '';
  return records.map(([id, part, campaign, , , , text, target, ...own]) => {
    const pairs = own.flatMap(([role, , , ...names]) =>
      names.map((org) => [idOf(orgs, org), idOf(roles, role)] as const),
    );
    const page = typeof id === 'number' ? idOf(parts, part) : id;
    return {
      url: `/${slug}/${page}/${typeof id === 'number' ? `#${id}` : ''}`,
      content: characters(foldText(text)).map(indexWord).join(' '),
      language: 'zh',
      filters: {
        part: [idOf(parts, part)],
        ...(campaign >= 0 && { campaign: [idOf(campaigns, campaign)] }),
        ...(pairs.length > 0 && {
          org: [...new Set(pairs.map(([org]) => org))],
          role: [...new Set(pairs.map(([, role]) => role))],
          orgRole: [...new Set(pairs.map((pair) => pair.join(' ')))],
        }),
        ...(target === 1 && { target: ['1'] }),
      },
    };
  });
}

/** An index of records: its files, its hash, and its name for each record. */
export async function makeIndex(
  records: readonly CustomRecord[],
  config: PagefindServiceConfig = { maxFragments: 1 },
): Promise<{ files: IndexFile[]; hash: string; names: string[] }> {
  const { index, errors } = await createIndex(config);
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
  }
  const files = (await index.getFiles()).files.filter(({ path }) => KEPT.test(path));
  await index.deleteIndex();
  const hash = files.map(({ path }) => /^pagefind\.(.*)\.pf_meta$/.exec(path)?.[1]).find(Boolean) ?? '';
  return { files, hash, names: namesOf(files, records) };
}

/** Search results carry the name of a fragment, and fragments the record's address: read here, loaded by nobody. */
function namesOf(files: readonly IndexFile[], records: readonly CustomRecord[]): string[] {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    if (!path.startsWith('fragment/')) continue;
    const json = gunzipSync(content)
      .toString('utf8')
      .replace(/^pagefind_dcd/, '');
    const fragment = JSON.parse(json) as { url: string } | Record<string, { url: string }>;
    // Bundled by name, or one a file with the name of its file.
    const all =
      typeof fragment.url === 'string' ? { [basename(path, '.pf_fragment')]: { url: fragment.url } } : fragment;
    for (const [name, { url }] of Object.entries(all as Record<string, { url: string }>)) names.set(url, name);
  }
  return records.map(({ url }) => {
    const name = names.get(url);
    if (name === undefined) throw new Error(`Pagefind has no record for ${url}`);
    return name;
  });
}

/** Writes an index's files below a folder. */
export function writeIndex(folder: string, files: readonly IndexFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** One record a notice, its characters in a row, so that they can be asked for in a row; entries are kept apart. */
export function shelfRecords(files: readonly ShelfFile[]): CustomRecord[] {
  return files.map(({ slug, entries }) => ({
    url: `/${slug}/search/`,
    content: entries.map(([text]) => Array.from(foldText(text), indexWord).join(' ')).join(` ${indexWord('\n')} `),
    language: 'zh',
  }));
}

/** The shelf's index at /pagefind/, where there are several notices. */
async function indexShelf(dist: string): Promise<void> {
  const shelf = globSync('*/search/entries.json', { cwd: dist })
    .sort()
    .map((path) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as ShelfFile);
  if (shelf.length === 0) return;
  const { files, hash, names } = await makeIndex(shelfRecords(shelf));
  writeIndex(join(dist, 'pagefind'), files);
  const index: ShelfIndex = { hash, slugs: shelf.map(({ slug }) => slug), names };
  writeFileSync(join(dist, 'search/shelf.json'), JSON.stringify(index));
}

/** Makes the indexes of a built site. */
export async function indexSite(dist: string): Promise<void> {
  for (const path of globSync('*/search/records.json', { cwd: dist }).sort()) {
    const file = JSON.parse(readFileSync(join(dist, path), 'utf8')) as SearchFile;
    const { files, hash, names } = await makeIndex(recordsOf(file));
    writeIndex(join(dist, file.slug, 'pagefind'), files);
    writeFileSync(join(dist, path), JSON.stringify({ ...file, index: { hash, names: names.join(' ') } }));
  }
  await indexShelf(dist);
  await close();
}

if (import.meta.main) {
  await indexSite(process.argv[2] ?? 'dist');
}
