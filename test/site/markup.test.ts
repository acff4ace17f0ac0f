import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute, withTag } from '../../scripts/checks/dom.ts';
import { filesOf, metas, readPages, type SitePage } from './site.ts';

const dist = inject('dist');
const pages = readPages(dist);
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

/** What is wrong on any page, each with the page's path. */
const findings = (find: (page: SitePage) => string[]) =>
  pages.flatMap((page) => find(page).map((what) => `${page.path} ${what}`));

/** The page's own titles; a mark of a figure has one too. */
const titles = (document: SitePage['document']) =>
  withTag(document, 'title').filter(({ namespaceURI }) => namespaceURI.endsWith('xhtml'));

describe('each page', () => {
  test('is Chinese', () => {
    expect(
      findings(({ document }) => withTag(document, 'html').flatMap((html) => langProblem(attribute(html, 'lang')))),
    ).toEqual([]);
  });

  test('has ids of its own', () => {
    expect(
      findings(({ document }) => repeated(withAttribute(document, 'id').map((at) => attribute(at, 'id') ?? ''))),
    ).toEqual([]);
  });

  test('has one h1', () => {
    expect(findings(({ document }) => countProblem('h1', withTag(document, 'h1').length))).toEqual([]);
  });

  test('skips no heading level on the way down', () => {
    expect(findings(skippedLevels)).toEqual([]);
  });

  test('has one title and one description', () => {
    expect(
      findings((page) => [
        ...countProblem('title', titles(page.document).length),
        ...countProblem('description', metas(page, 'description').length),
      ]),
    ).toEqual([]);
  });

  test('has the shared style and the preferences’ script inline, and no other script, style or event handler', () => {
    const [first] = pages;
    const shared = first ? inlineTexts(first) : [];
    expect(shared).toHaveLength(2);
    expect(findings((page) => (inlineTexts(page).join() === shared.join() ? [] : ['has other code inline']))).toEqual(
      [],
    );
    expect(findings(({ document }) => [...elements(document)].flatMap(inlineCode))).toEqual([]);
  });

  test('nests no clause in another', () => {
    expect(
      findings(({ document }) =>
        withAttribute(document, 'data-clause').flatMap((clause) =>
          withAttribute(clause, 'data-clause').map((inner) => `${attribute(inner, 'data-clause')} stands in another`),
        ),
      ),
    ).toEqual([]);
  });
});

describe('all pages', () => {
  // With one notice the shelf repeats its home and its search, and says so by its canonical link.
  const own = pages.filter(({ path }) => path !== '/' && path !== '/search/');

  test('have titles that differ', () => {
    expect(repeated(own.map(({ document }) => titles(document).map(textOf).join()))).toEqual([]);
  });

  test('have descriptions that differ', () => {
    expect(repeated(own.map((page) => metas(page, 'description').join()))).toEqual([]);
  });
});

test('style sheets load nothing from elsewhere', () => {
  const sheets = filesOf(dist).filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  const loaded = sheets.flatMap((sheet) => [
    ...readFileSync(join(dist, sheet), 'utf8').matchAll(/(?:url\(\s*["']?|@import\s+["'])(?:https?:)?\/\/[^"')]+/g),
  ]);
  expect(loaded.map(([address]) => address)).toEqual([]);
});

function langProblem(lang: string | undefined): string[] {
  return lang === 'zh-CN' ? [] : [`lang is ${lang}`];
}

function countProblem(what: string, count: number): string[] {
  return count === 1 ? [] : [`has ${count} of ${what}`];
}

function skippedLevels({ document }: SitePage): string[] {
  const levels = withTag(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
  return levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? 0;
    return level > before + 1 ? [`goes from h${before} to h${level}`] : [];
  });
}

/** Text of style elements, and of scripts that are neither files nor data. */
function inlineTexts({ document }: SitePage): string[] {
  return withTag(document, 'style', 'script')
    .filter((element) => attribute(element, 'src') === undefined && attribute(element, 'type') === undefined)
    .map(textOf);
}

function inlineCode({ tagName, attrs }: ReturnType<typeof withTag>[number]): string[] {
  return [
    ...attrs
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name }) => `has ${name}="…" on ${tagName}`),
    ...attrs.filter(({ value }) => /^\s*javascript:/i.test(value)).map(({ name }) => `runs ${name} of ${tagName}`),
  ];
}
