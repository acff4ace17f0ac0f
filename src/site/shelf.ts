/** The notices on the shelf, as pages see them: the JSON of `content/`, read once. */
import { readModel } from '../model/read-model.ts';
import { select, type Selection } from '../model/select.ts';

const raw = import.meta.glob<string>('/content/*/*.json', { query: '?raw', import: 'default' });

/** Slugs of the shelf. */
export const slugs: readonly string[] = Object.keys(raw).flatMap(
  (path) => /^\/content\/([^/]+)\/notice\.json$/.exec(path)?.[1] ?? [],
);

/** A published file as it stands in `content/`. */
export async function readData(slug: string, name: string): Promise<string> {
  const load = raw[`/content/${slug}/${name}.json`];
  if (!load) throw new Error(`content/${slug}/${name}.json is missing: run npm run content`);
  return load();
}

const read = new Map<string, Promise<Selection>>();

async function load(slug: string): Promise<Selection> {
  return select(await readModel((name) => readData(slug, name)));
}

/** One notice with its selections. */
export function getNotice(slug: string): Promise<Selection> {
  const found = read.get(slug) ?? load(slug);
  read.set(slug, found);
  return found;
}

/** All notices of the shelf, the newest first. */
export async function getShelf(): Promise<Selection[]> {
  const shelf = await Promise.all(slugs.map(getNotice));
  const date = ({ notice }: Selection) => notice.issuedOn ?? '';
  return shelf.sort((one, other) => date(other).localeCompare(date(one)));
}
