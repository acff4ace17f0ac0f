/**
 * `npm run bench -- search`: what search costs with 1, 10 and 100 notices, beside plain Pagefind on the same text: one
 * bundle for the shelf, a record a line, words as Pagefind cuts them. Both are asked in Node through a server that counts
 * what travels.
 */
import { close, type CustomRecord } from 'pagefind';
import { createEngine } from '../../src/client/search/engine.ts';
import { readNoticeText } from '../../src/client/search/records.ts';
import { askShelf } from '../../src/client/search/shelf.ts';
import type { SearchFile } from '../../src/site/search/records.ts';
import type { ShelfFile } from '../../src/site/search/entries.ts';
import { loadModule, place, serveCounted, type CountedIndex } from './count-bytes.ts';
import { makeIndex, recordsOf, shelfRecords } from '../site/search-index.ts';

/** A notice as the site publishes it for search. */
export interface BenchNotice {
  file: SearchFile;
  entries: ShelfFile;
}

const QUERIES = [
  '养老',
  '经济增长',
  '高新技术企业',
  '7.5%',
  '营商环境',
  '安全生产',
  '老旧小区',
  '5G',
  '区科工局牵头',
  '2023年',
];

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const kilo = (bytes: number) => (bytes / 1000).toFixed(0);

interface QuestionCost {
  first: number;
  later: number;
  ms: number;
}

/** Bytes of a first question, for each query by a new visitor; of later ones; milliseconds of a question asked again. */
async function ask(
  served: CountedIndex,
  begin: () => Promise<(typed: string) => Promise<unknown>>,
): Promise<QuestionCost> {
  const firsts: number[] = [];
  for (const typed of QUERIES) {
    served.take();
    const search = await begin();
    await search(typed);
    firsts.push(served.take());
  }
  const search = await begin();
  await search('岳');
  const laters: number[] = [];
  const times: number[] = [];
  for (const typed of QUERIES) {
    served.take();
    await search(typed);
    laters.push(served.take());
    const start = performance.now();
    await search(typed);
    times.push(performance.now() - start);
  }
  return { first: median(firsts), later: median(laters), ms: median(times) };
}

/** Plain Pagefind: a line is a record of one bundle, its text as it stands, a fragment a result. */
function plainRecords(notices: readonly BenchNotice[]): CustomRecord[] {
  return notices.flatMap(({ file }) =>
    file.records.map(([id, , , , , , text]) => ({
      url: `/${file.slug}/${id}/`,
      content: text,
      language: 'zh',
      meta: { title: text.slice(0, 20) },
    })),
  );
}

const RESULTS = 10;

async function benchPlain(notices: readonly BenchNotice[]) {
  const start = performance.now();
  const { files } = await makeIndex(plainRecords(notices), {});
  const seconds = (performance.now() - start) / 1000;
  const served = await serveCounted(new Map(place('/pagefind/', files)));
  const script = files.find(({ path }) => path === 'pagefind.js')?.content ?? new Uint8Array();
  const module = await loadModule(script);
  const asked = await ask(served, async () => {
    await fetch(`${served.origin}/pagefind/pagefind.js`);
    const instance = module.createInstance({ basePath: `${served.origin}/pagefind/`, noWorker: true });
    return async (typed) => {
      const { results } = (await instance.search(typed)) as unknown as { results: { data: () => Promise<unknown> }[] };
      await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
    };
  });
  served.close();
  return { seconds, size: files.reduce((sum, { content }) => sum + content.length, 0), asked };
}

async function benchOurs(notices: readonly BenchNotice[]) {
  const start = performance.now();
  const made = [];
  for (const { file } of notices) made.push(await makeIndex(recordsOf(file)));
  const shelf = await makeIndex(shelfRecords(notices.map(({ entries }) => entries)));
  const seconds = (performance.now() - start) / 1000;
  const [first] = notices;
  const [own] = made;
  if (!first || !own) throw new Error('Expected a notice');
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const record = { ...first.file, index: { hash: own.hash, names: own.names.join(' ') } };
  const shelfIndex = { hash: shelf.hash, slugs: notices.map(({ file }) => file.slug), names: shelf.names };
  const files = new Map([
    ...place('/notice/', own.files),
    ...place('/pagefind/', shelf.files),
    ['/records.json', encode(record)] as const,
    ['/shelf.json', encode(shelfIndex)] as const,
    ...notices.map(({ file: { slug }, entries }) => [`/${slug}/entries.json`, encode(entries)] as const),
  ]);
  const served = await serveCounted(files);
  const module = await loadModule(own.files.find(({ path }) => path === 'pagefind.js')?.content ?? new Uint8Array());
  const instance = async (base: string, metaCacheTag: string) => {
    await fetch(`${served.origin}${base}pagefind.js`);
    return module.createInstance({ basePath: served.origin + base, noWorker: true, metaCacheTag });
  };
  const within = await ask(served, async () => {
    const notice = readNoticeText((await (await fetch(`${served.origin}/records.json`)).json()) as SearchFile);
    const engine = createEngine(notice, await instance('/notice/', notice.hash));
    return (typed) => engine.search(typed);
  });
  const over = await ask(served, async () => {
    await fetch(`${served.origin}/shelf.json`);
    const pagefind = await instance('/pagefind/', shelf.hash);
    const seen = new Map<string, Promise<unknown>>();
    return async (typed) => {
      const [, slugs] = await askShelf(shelfIndex, pagefind, typed);
      const shown = slugs.slice(0, RESULTS).map((slug) => {
        const loading =
          seen.get(slug) ?? fetch(`${served.origin}/${slug}/entries.json`).then((answer) => answer.json());
        seen.set(slug, loading);
        return loading;
      });
      await Promise.all(shown);
    };
  });
  served.close();
  const size = [...made, shelf].flatMap(({ files: all }) => all).reduce((sum, { content }) => sum + content.length, 0);
  return { seconds, size, within, over };
}

/** What the table says. */
export const SEARCH_NOTE = `Median of ${QUERIES.length} questions. First question: all that a new visitor loads to be answered, with ${RESULTS} results; later: what each question loads after that; ms: a question in Node once all is loaded. Plain Pagefind has one bundle for the shelf and is not exact.`;

export const SEARCH_HEAD = ['notices', 'what', 'index s', 'index KB', 'first question KB', 'later KB', 'ms'];

/** Rows of the table for a shelf: ours within a notice and over the shelf, then plain Pagefind. */
export async function benchSearch(notices: readonly BenchNotice[]): Promise<(string | number)[][]> {
  const ours = await benchOurs(notices);
  const plain = await benchPlain(notices);
  await close();
  const count = notices.length;
  const row = (what: string, { first, later, ms }: QuestionCost, seconds: string, size: string) => [
    count,
    what,
    seconds,
    size,
    kilo(first),
    kilo(later),
    ms.toFixed(1),
  ];
  return [
    row('within a notice', ours.within, ours.seconds.toFixed(2), kilo(ours.size)),
    row('over the shelf', ours.over, '', ''),
    row('plain Pagefind', plain.asked, plain.seconds.toFixed(2), kilo(plain.size)),
  ];
}
