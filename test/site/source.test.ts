/** The pages give the source back: what stands in `data-source` and `data-frame`, joined and mapped back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { paragraphOf, restoreFrom } from '../../src/model/restore.ts';
import { clausesFile, noticeRecord } from '../../src/model/schema/schema.ts';
import { show, unshow } from '../../src/text/marks/display.ts';
import { NOTICE, SEED } from '../pages.ts';
import { attribute, elements, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { readPages, type SitePage } from './site.ts';

const dist = inject('dist');
const pages = new Map(readPages(dist).map((page) => [page.path, page]));
const data = (name: string): unknown => JSON.parse(readFileSync(join(dist, NOTICE, 'data', `${name}.json`), 'utf8'));
const notice = noticeRecord.parse(data('notice'));
const { clauses } = clausesFile.parse(data('clauses'));
const seed = readFileSync(SEED, 'utf8');

function pageAt(path: string): SitePage {
  const page = pages.get(path);
  if (!page) throw new Error(`Expected a page at ${path}`);
  return page;
}

/** The notice's characters in an element, as shown. */
const sourceIn = (element: HtmlElement) => withAttribute(element, 'data-source').map(textOf).join('');

/** What a page shows as the line `own`, mapped back at the places that `show` mapped. */
const mapBack = (shown: string, own: string) => unshow({ text: shown, widened: show(own).widened });

/** The lines of a part's page in its order, mapped back, each with its place in the source. */
function linesOf(part: string) {
  const frame = notice.frame.filter((line) => line.part === part);
  const marked = [...elements(pageAt(`/${NOTICE}/${part}/`).document)];
  return marked.flatMap((element) => {
    const id = attribute(element, 'data-clause');
    if (id !== undefined) {
      const clause = clauses.find((candidate) => candidate.id === id);
      if (!clause) throw new Error(`Expected clause ${id} in clauses.json`);
      return [{ line: clause.line, start: clause.start, text: mapBack(sourceIn(element), paragraphOf(clause)) }];
    }
    if (attribute(element, 'data-frame') === undefined) return [];
    const own = frame.shift();
    if (!own) throw new Error(`Expected no more frame lines in ${part}, found ${textOf(element)}`);
    return [{ line: own.line, start: own.start, text: mapBack(textOf(element), own.text) }];
  });
}

describe('the pages of the parts', () => {
  const lines = notice.parts.flatMap(({ id }) => linesOf(id));

  test('hold the source in its order', () => {
    expect(lines).toEqual(lines.toSorted((a, b) => a.line - b.line || a.start - b.start));
    expect(lines).toHaveLength(notice.frame.length + clauses.length);
  });

  test('give the whole file back', () => {
    expect(restoreFrom(notice.source, lines)).toBe(seed);
  });

  test('show half-width punctuation at full width', () => {
    const shown = notice.parts.map(({ url }) => withTag(pageAt(url).document, 'article').map(textOf).join('')).join('');
    expect(seed).toMatch(/[,;()]/);
    expect(shown.match(/\p{Script=Han}[,:;()]|[,:;()]\p{Script=Han}/gu)).toBeNull();
  });
});

test('the source page holds every line as the file has it', () => {
  const lines = withAttribute(pageAt(`/${NOTICE}/source/`).document, 'data-source').map(textOf);
  expect(lines.join('\n')).toBe(seed);
  expect(textOf(pageAt(`/${NOTICE}/source/`).document)).toContain(notice.sha256);
});

test('every clause has its page, which holds that clause and no other', () => {
  const found = clauses.map(({ url }) =>
    withAttribute(pageAt(url).document, 'data-clause').map((element) => [
      attribute(element, 'data-clause'),
      sourceIn(element),
    ]),
  );
  expect(found).toEqual(clauses.map((clause) => [[clause.id, show(paragraphOf(clause)).text]]));
  expect(clauses.length).toBeGreaterThan(200);
});

test('wherever a clause stands it has the notice’s words, and the source’s elements stand in a clause or in the source', () => {
  const lineOf = new Map(clauses.map((clause) => [clause.id, show(paragraphOf(clause)).text]));
  for (const { path, document } of pages.values()) {
    const held = withAttribute(document, 'data-clause');
    for (const element of held) {
      const id = attribute(element, 'data-clause') ?? '';
      expect.soft(sourceIn(element), `${path} ${id}`).toBe(lineOf.get(id));
    }
    if (path === `/${NOTICE}/source/`) continue;
    const inside = held.flatMap((element) => withAttribute(element, 'data-source'));
    expect.soft(inside.length, path).toBe(withAttribute(document, 'data-source').length);
  }
});

test('nothing of ours stands in the notice’s characters', () => {
  const OURS = ['button', 'svg', 'img', 'input', 'nav', 'aside', 'sup', 'sub', 'details', 'script', 'template', 'rt'];
  for (const { path, document } of pages.values()) {
    const held = [...withAttribute(document, 'data-source'), ...withAttribute(document, 'data-frame')];
    for (const element of held) {
      expect
        .soft(
          withTag(element, ...OURS).map(({ tagName }) => tagName),
          path,
        )
        .toEqual([]);
      expect.soft(withAttribute(element, 'data-source'), path).toEqual([]);
      // Frame lines are held against the file above; empty elements would be decoration.
      expect
        .soft(
          [...elements(element)].filter((inner) => textOf(inner) === ''),
          path,
        )
        .toEqual([]);
    }
  }
});
