/** What tests of search share: a brute force that knows nothing of the site's, strings drawn from a notice, an engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine, type Engine, type Pagefind } from '../src/client/search/engine.ts';
import { readNoticeText } from '../src/client/search/records.ts';
import type { ClausesFile, NoticeRecord, ResponsibilityRecord } from '../src/model/schema/schema.ts';
import type { SearchFile } from '../src/site/search/records.ts';

export interface Line {
  /** Clause id, or line of the frame. */
  id: string | number;
  text: string;
}

/** A published file of a notice, as `content/` has it. */
function published(content: string, slug: string, name: string): unknown {
  return JSON.parse(readFileSync(join(content, slug, `${name}.json`), 'utf8'));
}

/** Every clause and line of the frame with the seed's own characters: `seed` is the notice's text file. */
export function linesOf(content: string, slug: string, seed: string): Line[] {
  const lines = readFileSync(seed, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const { clauses } = published(content, slug, 'clauses') as ClausesFile;
  const { frame } = published(content, slug, 'notice') as NoticeRecord;
  const whole = (line: number) => lines[line - 1] ?? '';
  return [
    ...clauses.map(({ id, line }) => ({ id, text: whole(line) })),
    ...frame.map(({ line }) => ({ id: line, text: whole(line) })),
  ].filter(({ text }) => text.trim() !== '');
}

export function responsibilitiesOf(content: string, slug: string): ResponsibilityRecord[] {
  return (published(content, slug, 'responsibilities') as { responsibilities: ResponsibilityRecord[] })
    .responsibilities;
}

/** Width by NFKC, letter case and white space aside. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** Ids of the lines that hold every string, in no order. */
export function bruteForce(lines: readonly Line[], strings: readonly string[]): Set<string | number> {
  const wanted = strings.map(plain);
  return new Set(
    lines.filter(({ text }) => wanted.every((string) => plain(text).includes(string))).map(({ id }) => id),
  );
}

const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const KINDS = {
  any: /^\S+$/u,
  'Chinese only': /^\p{Script=Han}+$/u,
  'with a digit': /\d/u,
  'with punctuation': /\p{P}/u,
} as const;

/**
 * Strings without white space that stand in a line, of 1 to `longest` characters: any, of Chinese characters alone,
 * with digits, with punctuation, by turns; every third as full-width as can be, every fifth in capitals.
 */
export function sample(lines: readonly Line[], count: number, longest: number, next: () => number): string[] {
  const texts = lines.map(({ text }) => text.replace(/\s/g, ''));
  const kinds = Object.values(KINDS);
  const found: string[] = [];
  while (found.length < count) {
    const text = texts[Math.floor(next() * texts.length)] ?? '';
    const length = 1 + Math.floor(next() * longest);
    const start = Math.floor(next() * Math.max(1, text.length - length));
    const string = text.slice(start, start + length);
    if (string === '' || !kinds[found.length % kinds.length]?.test(string)) continue;
    const shape = found.length % 15;
    found.push(shape % 3 === 0 ? wide(string) : shape % 5 === 0 ? string.toUpperCase() : string);
  }
  return found;
}

/** Quotation marks of two strings: “一 网” asks for one string, 一网. */
const QUOTED_ACROSS = /“[^“”]*\s[^“”]*”/;

/** Two or three strings of one line, to be asked for together. */
export function samplePairs(lines: readonly Line[], count: number, next: () => number): string[][] {
  const texts = lines.map(({ text }) => text.replace(/\s/g, '')).filter((text) => text.length > 8);
  const found: string[][] = [];
  while (found.length < count) {
    const text = texts[Math.floor(next() * texts.length)] ?? '';
    const parts = Array.from({ length: next() < 0.5 ? 2 : 3 }, () => {
      const length = 1 + Math.floor(next() * 4);
      const start = Math.floor(next() * (text.length - length));
      return text.slice(start, start + length);
    });
    if (!QUOTED_ACROSS.test(parts.join(' '))) found.push(parts);
  }
  return found;
}

/** The site's engine in Node, on a served site. */
export async function engineOf(dist: string, origin: string, slug: string): Promise<Engine> {
  // Pagefind reads the page's language and script address.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) },
  });
  const home = join(dist, slug);
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(home, 'pagefind/pagefind.js')).href)) as {
    createInstance: (options: object) => Pagefind;
  };
  const notice = readNoticeText(JSON.parse(readFileSync(join(home, 'search/records.json'), 'utf8')) as SearchFile);
  const basePath = `${origin}/${slug}/pagefind/`;
  const pagefind = module.createInstance({ basePath, noWorker: true, metaCacheTag: notice.hash });
  // Loaded now: Node's fetch may fail on a connection that has long been idle.
  await pagefind.filters();
  return createEngine(notice, pagefind);
}
