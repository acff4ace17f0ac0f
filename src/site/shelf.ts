/** The notices on the shelf, as pages see them: the JSON of `content/`, read once. */
import { FILES, type DataName } from '../model/schema.ts';
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
  const read = async <T>(name: DataName, schema: { parse: (value: unknown) => T }) =>
    schema.parse(JSON.parse(await readData(slug, name)));
  return select({
    notice: await read('notice', FILES.notice),
    clauses: (await read('clauses', FILES.clauses)).clauses,
    topics: (await read('topics', FILES.topics)).topics,
    responsibilities: (await read('responsibilities', FILES.responsibilities)).responsibilities,
    orgs: (await read('orgs', FILES.orgs)).orgs,
    taskforces: (await read('taskforces', FILES.taskforces)).taskforces,
    targets: (await read('targets', FILES.targets)).targets,
    milestones: (await read('milestones', FILES.milestones)).milestones,
    numbers: (await read('numbers', FILES.numbers)).numbers,
    reviews: (await read('reviews', FILES.reviews)).reviews,
    notes: (await read('notes', FILES.notes)).notes,
    references: (await read('references', FILES.references)).references,
    changes: (await read('changes', FILES.changes)).changes,
    synonyms: (await read('synonyms', FILES.synonyms)).synonyms,
  });
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
