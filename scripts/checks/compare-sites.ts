/**
 * `node scripts/checks/compare-sites.ts BEFORE AFTER`: two built sites (dist/ folders) side by side, to show that a change of the
 * code left the site as it was. Prints each difference; exit code 1 when there is one.
 *
 * Compared: the set of files; of pages the text, links, ids, meta words and JSON-LD; of all other files the bytes. Names in
 * `_astro/` are of contents and do not count, nor does how an SVG is drawn, its text and links aside. Pagefind's files are
 * named by what is in them: there the number of records of each index counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements, textOf } from './dom.ts';
import { filesOf } from '../files.ts';

/** One thing that a page says, as a line: `text 区发改局`, `href /yyzbf-2023-4/plan/`. */
type PageStatement = string;

/** Attributes that lead somewhere, name a place, or are read out. */
const TELLING = ['href', 'src', 'id', 'content', 'aria-label', 'alt', 'title', 'value', 'datetime', 'data-clause'];
const isAsset = (value: string) => value.includes('/_astro/');

function textsOf(node: Tree.Node): PageStatement[] {
  if (node.nodeName === '#text') {
    const words = textOf(node).replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [`text ${words}`];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(textsOf) : [];
}

/** What a page says, in its order. */
function saidBy(html: string): PageStatement[] {
  const document = parse(html);
  const told = [...elements(document)].flatMap((element) =>
    TELLING.flatMap((name) => {
      const value = attribute(element, name);
      return value === undefined || isAsset(value) ? [] : [`${name} ${value}`];
    }),
  );
  return [...textsOf(document).filter((words) => !words.includes('/_astro/')), ...told];
}

/** Entries of the first that the second lacks, as often as they stand there. */
function missing(from: readonly PageStatement[], other: readonly PageStatement[]): PageStatement[] {
  const left = new Map<PageStatement, number>();
  for (const said of other) left.set(said, (left.get(said) ?? 0) + 1);
  return from.filter((said) => {
    const times = left.get(said) ?? 0;
    left.set(said, times - 1);
    return times <= 0;
  });
}

/** The number of records of each language of a Pagefind index. */
function indexed(entry: string): string {
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return JSON.stringify(Object.entries(languages).map(([language, { page_count }]) => [language, page_count]));
}

const named = (file: string) => !file.startsWith('/_astro/') && !/\/pagefind\/(?!pagefind-entry)/.test(file);

/** Differences of one file that both sites have. */
function differences(file: string, before: Buffer, after: Buffer): string[] {
  if (before.equals(after)) return [];
  if (file.endsWith('pagefind-entry.json')) {
    const [one, other] = [indexed(before.toString()), indexed(after.toString())];
    return one === other ? [] : [`${file}: ${one} → ${other}`];
  }
  if (!file.endsWith('.html')) {
    if (!/\.(?:json|csv|txt|md|xml|ics)$|SHA256SUMS$/.test(file)) return [`${file}: bytes differ`];
    const [one, other] = [before.toString().split('\n'), after.toString().split('\n')];
    const lines = [
      ...missing(one, other).map((line) => `${file}: − ${line}`),
      ...missing(other, one).map((line) => `${file}: + ${line}`),
    ];
    return lines.length > 0 ? lines : [`${file}: the order of its lines`];
  }
  const [one, other] = [saidBy(before.toString()), saidBy(after.toString())];
  const lines = [...missing(one, other).map((said) => `− ${said}`), ...missing(other, one).map((said) => `+ ${said}`)];
  const order = lines.length === 0 && one.join('\n') !== other.join('\n') ? ['the order of what it says'] : [];
  return [...lines, ...order].map((line) => `${file}: ${line}`);
}

/** All differences of two built sites, a line each. */
export function compareSites(before: string, after: string): string[] {
  const [one, other] = [before, after].map((folder) => filesOf(folder).filter(named)) as [string[], string[]];
  const gone = missing(one, other).map((file) => `${file}: gone`);
  const added = missing(other, one).map((file) => `${file}: new`);
  const both = one.filter((file) => existsSync(join(after, file)));
  return [
    ...gone,
    ...added,
    ...both.flatMap((file) => differences(file, readFileSync(join(before, file)), readFileSync(join(after, file)))),
  ];
}

if (import.meta.main) {
  const [before, after] = process.argv.slice(2);
  if (before === undefined || after === undefined)
    throw new Error('Expected two folders: node scripts/checks/compare-sites.ts BEFORE AFTER');
  const found = compareSites(before, after);
  for (const line of found) console.log(line.length > 300 ? `${line.slice(0, 300)}…` : line);
  console.log(`${filesOf(after).filter(named).length} files compared, ${found.length} differences`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
