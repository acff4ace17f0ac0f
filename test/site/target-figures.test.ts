/** The figures of targets on their pages: the table beside a figure says the same; every mark leads where it says. */
import { expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { targetAddress } from '../../src/site/targets.ts';
import { index } from '../figures/milestones.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const pages = readPages(inject('dist'));
function mainOf(path: string): HtmlElement {
  const page = pages.find((each) => each.path === path);
  const main = page && withTag(page.document, 'main')[0];
  if (!main) throw new Error(`no ${path}`);
  return main;
}
const table = `/${NOTICE}/targets/`;
const targetsPage = mainOf(table);

function figureOf(title: string): HtmlElement {
  const figure = withTag(targetsPage, 'section', 'details').find(
    (each) =>
      attribute(each, 'class')?.includes('target-figure') &&
      [...elements(each)].some((node) => attribute(node, 'id') === title),
  );
  if (!figure) throw new Error(`no figure ${title}`);
  return figure;
}
const hrefs = (node: HtmlElement) => withTag(node, 'a').map((a) => attribute(a, 'href') ?? '');
const svgsOf = (figure: HtmlElement) => withTag(figure, 'svg');
const words = (node: HtmlElement) => textOf(node).replace(/\s/g, '');
const rowIds = new Set([...elements(targetsPage)].map((each) => attribute(each, 'id') ?? ''));

test('growth: both forms and the table have every growth target in per cent, in one order, with its words', () => {
  const figure = figureOf('growth');
  const rows = withAttribute(figure, 'data-growth');
  const wanted = index.targets.filter(({ comparator, measure }) => comparator.startsWith('growth') && measure === '%');
  expect(rows.map((row) => attribute(row, 'data-growth')).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  expect(svgsOf(figure)).toHaveLength(2);
  for (const svg of svgsOf(figure)) {
    const marks = withTag(svg, 'a');
    // A mark stands for the rows of one value, of which it leads to the first.
    const firsts = marks.map((mark) => rows.findIndex((row) => hrefs(row)[0] === attribute(mark, 'href')));
    expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
    expect(firsts[0]).toBe(0);
    for (const [i, mark] of marks.entries()) {
      const own = rows.slice(firsts[i], firsts[i + 1]).map((row) => withTag(row, 'th', 'td').map(words));
      const [[name = '', , promise = ''] = []] = own;
      expect.soft(words(mark)).toBe(promise);
      const sources = own.map(([, source = '']) => source).join('、');
      expect.soft(attribute(mark, 'aria-label')).toBe(`${name} ${sources} ${promise}`);
    }
  }
  for (const href of hrefs(figure)) expect.soft(rowIds.has(href.replace(`${table}#`, '')), href).toBe(true);
});

test('commitments: the figure’s numbers are the table’s, and each leads to just so many rows', () => {
  const figure = figureOf('commitments');
  const cells = withAttribute(figure, 'data-kind');
  const linked = cells.flatMap((cell) => withTag(cell, 'a'));
  expect(cells.reduce((sum, cell) => sum + Number(words(cell)), 0)).toBe(index.targets.length);
  const countOf = (href: string) => {
    const query = new URL(href, 'http://x').searchParams;
    return withAttribute(targetsPage, 'data-ranks').filter((row) =>
      [...query].every(([name, value]) => attribute(row, `data-${name}`) === value),
    ).length;
  };
  for (const svg of svgsOf(figure)) {
    const numbers = withTag(svg, 'a').filter((a) => (attribute(a, 'href') ?? '').includes('kind='));
    expect(numbers.map(words)).toEqual(linked.map(words));
    expect(numbers.map((a) => attribute(a, 'href'))).toEqual(linked.map((a) => attribute(a, 'href')));
    expect(numbers.map((a) => attribute(a, 'aria-label'))).toEqual(linked.map((a) => attribute(a, 'aria-label')));
  }
  expect(linked.length).toBeGreaterThan(20);
  for (const link of linked) expect.soft(countOf(attribute(link, 'href') ?? '')).toBe(Number(words(link)));
  expect(words(figure)).toContain('不是大小');
});

test('a filter that a figure asks for is one that the table offers', () => {
  const options = new Map(
    withTag(targetsPage, 'select').map((select) => [
      attribute(select, 'name') ?? '',
      withTag(select, 'option').map((option) => attribute(option, 'value')),
    ]),
  );
  for (const href of hrefs(figureOf('commitments'))) {
    for (const [name, value] of new URL(href, 'http://x').searchParams) {
      expect.soft(options.get(name), href).toContain(value);
    }
  }
});

test.each(index.notice.campaigns)('$id has its headline targets, with their rows and clauses', ({ id }) => {
  const main = mainOf(`/${NOTICE}/${id}/`);
  const items = withTag(main, 'li').filter((item) => attribute(item, 'data-target') !== undefined);
  expect(items.length).toBeGreaterThanOrEqual(5);
  expect(items.length).toBeLessThanOrEqual(8);
  for (const item of items) {
    const target = index.targets.find((each) => each.id === attribute(item, 'data-target'));
    if (!target) throw new Error('no such target');
    expect.soft(target.campaign).toBe(id);
    const [row = '', clause] = hrefs(item);
    expect.soft(row).toBe(targetAddress(NOTICE, target.id));
    expect.soft(rowIds.has(row.replace(`${table}#`, '')), row).toBe(true);
    expect.soft(clause).toBe(index.clause(target.clause).url);
    expect.soft(withTag(item, 'strong').map(words)).toHaveLength(1);
  }
  expect(words(main)).toContain('选取规则是本站定的');
});

test('the about page says how right the data is, with the true numbers', () => {
  const main = mainOf(`/${NOTICE}/about/`);
  const section = [...elements(main)].find((each) => attribute(each, 'id') === 'accuracy');
  if (!section) throw new Error('no section');
  const said = words(section);
  for (const list of ['targets', 'milestones', 'responsibilities', 'numbers'] as const) {
    expect.soft(said).toContain(`${index[list].length}条`);
  }
  expect(said).toContain(`目标${index.numbers.filter(({ as }) => as === 'target').length}个`);
  const unread = index.reviews.filter(({ checked }) => !checked).length;
  expect(said.split('更正后尚未重读').length - 1).toBe(unread);
});
