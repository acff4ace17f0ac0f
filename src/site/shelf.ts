/** The notices on the shelf, as pages see them: the JSON of `content/`, read once. */
import { readModel, shownModel } from '../model/read-model.ts';
import { indexNotice, type NoticeIndex } from '../model/notice-index.ts';
import { byCode } from '../text/strings/collate.ts';

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

/** A notice as pages and files show it, and verbatim; one and the same where all of it can be shown. */
interface NoticeForms {
  shown: NoticeIndex;
  verbatim: NoticeIndex;
}

const read = new Map<string, Promise<NoticeForms>>();

async function load(slug: string): Promise<NoticeForms> {
  const model = await readModel((name) => readData(slug, name));
  const verbatim = indexNotice(model);
  const shown = shownModel(model);
  return { verbatim, shown: shown === model ? verbatim : indexNotice(shown) };
}

function getBoth(slug: string): Promise<NoticeForms> {
  const found = read.get(slug) ?? load(slug);
  read.set(slug, found);
  return found;
}

/** One notice with its lookups, its characters as they are shown. */
export const getNotice = async (slug: string): Promise<NoticeIndex> => (await getBoth(slug)).shown;

/** One notice with its lookups, its characters as the source has them: for what gives the source back. */
export const getVerbatim = async (slug: string): Promise<NoticeIndex> => (await getBoth(slug)).verbatim;

/** All notices of the shelf, the newest first. */
export async function getShelf(): Promise<NoticeIndex[]> {
  const shelf = await Promise.all(slugs.map(getNotice));
  const date = ({ notice }: NoticeIndex) => notice.issuedOn ?? '';
  return shelf.sort((one, other) => byCode(date(other), date(one)));
}
