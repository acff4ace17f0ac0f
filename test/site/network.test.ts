/** The network: lines of 责任清单's figure, rows of the network page's table and the published edges are the same; the matrix's margins are totals. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attribute, elements, textOf, withAttribute, withTag, type HtmlElement } from '../../scripts/checks/dom.ts';
import { ROLE_WORDS } from '../../src/words/roles.ts';
import { network, orgs, responsibilities } from '../figures/notice.ts';
import { NOTICE } from '../pages.ts';
import { readPages } from './site.ts';

const dist = inject('dist');
const pages = readPages(dist);
const at = (path: string) =>
  pages.filter((page) => page.path === `/${NOTICE}/${path}/`).flatMap(({ document }) => [...elements(document)]);
const file = (name: string) => join(dist, NOTICE, name);
const classed = (node: HtmlElement, name: string) => (attribute(node, 'class') ?? '').split(' ').includes(name);
const all = [...at('tasks'), ...at('network')];
const edgesOf = (tag: string) =>
  all.filter(({ tagName }) => tagName === tag).flatMap((at) => attribute(at, 'data-edge') ?? []);
const published = network.edges.map(({ org, campaign, role }) => [org, campaign, role].join(' ')).toSorted();

test('lines of the figure = rows of the table = published edges', () => {
  expect(published.length).toBeGreaterThan(100);
  expect(edgesOf('a').toSorted()).toEqual(published);
  expect(edgesOf('tr').toSorted()).toEqual(published);
});

test('each row lists the clauses of its edge', () => {
  const rows = new Map(all.filter(({ tagName }) => tagName === 'tr').map((row) => [attribute(row, 'data-edge'), row]));
  for (const { org, campaign, role, clauses } of network.edges) {
    const row = rows.get([org, campaign, role].join(' '));
    const links = row
      ? withTag(row, 'li')
          .flatMap((item) => withTag(item, 'a'))
          .map((a) => attribute(a, 'href'))
      : [];
    expect.soft(links).toEqual([...new Set(clauses)].map((id) => `/${NOTICE}/${id}/`));
    expect.soft(row && textOf(row).replaceAll(/\s/g, '')).toContain(`${ROLE_WORDS[role]}${clauses.length}项`);
  }
});

test('every organisation with tasks and every campaign is a link of the figure', () => {
  const nodes = all.filter((node) => attribute(node, 'data-node') !== undefined);
  expect(nodes.map((node) => attribute(node, 'data-node')).toSorted()).toEqual(
    network.nodes.map(({ id }) => id).toSorted(),
  );
  for (const node of nodes) {
    const id = attribute(node, 'data-node') ?? '';
    const home = id.startsWith('campaign-') ? id : `orgs/${id}`;
    expect.soft(attribute(node, 'href')).toBe(`/${NOTICE}/${home}/`);
  }
});

test('the matrix’s margins are the totals of the attributions', () => {
  const [matrix] = all.filter((node) => node.tagName === 'table' && classed(node, 'matrix'));
  if (!matrix) throw new Error('no matrix');
  const totals = (row: HtmlElement) => withTag(row, 'td').map((cell) => Number(attribute(cell, 'data-total')));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const rows = withAttribute(matrix, 'data-org');
  const foot = new Map(withAttribute(matrix, 'data-role').map((row) => [attribute(row, 'data-role'), totals(row)]));
  for (const row of rows) {
    const own = totals(row);
    const org = attribute(row, 'data-org');
    expect.soft(sum(own.slice(0, -1))).toBe(own.at(-1));
    expect.soft(own.at(-1)).toBe(network.nodes.find(({ id }) => id === org)?.tasks);
    for (const link of withTag(row, 'td').flatMap((cell) => withTag(cell, 'a'))) {
      const counts = [...(attribute(link, 'aria-label') ?? '').matchAll(/(?:牵头|负责|配合|参与)(\d+)/g)];
      const cell = link.parentNode as HtmlElement;
      expect.soft(sum(counts.map(([, count]) => Number(count)))).toBe(Number(attribute(cell, 'data-total')));
      expect.soft(attribute(link, 'href')).toMatch(new RegExp(`/orgs/${org}/#campaign-\\d$`));
    }
  }
  expect(rows).toHaveLength(network.nodes.filter(({ kind }) => kind === 'org').length);
  const roles = responsibilities.flatMap((record) => record.roles);
  for (const role of Object.keys(ROLE_WORDS)) {
    const names = roles.filter((record) => record.role === role).flatMap((record) => record.names);
    expect.soft(foot.get(role)?.at(-1) ?? 0, role).toBe(names.length);
  }
  const last = foot.get('total') ?? [];
  expect(last).toEqual(last.map((_, i) => sum(rows.map((row) => totals(row)[i] ?? 0))));
  expect(last.at(-1)).toBe(roles.flatMap((record) => record.names).length);
});

test('in each membership figure, squares = names of its table that are compared', () => {
  const sections = all.filter((node) => classed(node, 'membership'));
  expect(sections).toHaveLength(6);
  for (const section of sections) {
    const marks = withAttribute(section, 'data-square');
    const of = (tag: string) =>
      marks.filter(({ tagName }) => tagName === tag).map((mark) => attribute(mark, 'data-square'));
    expect.soft(of('rect')).toEqual(of('a'));
    expect.soft(of('a').length).toBeGreaterThan(0);
  }
});

test('on organisations’ pages the ego figure has as many lines as its table rows', () => {
  let figures = 0;
  for (const { path, document } of pages.filter((each) => each.path.startsWith(`/${NOTICE}/orgs/`))) {
    for (const figure of withTag(document, 'figure').filter((each) => classed(each, 'ego'))) {
      figures += 1;
      const of = (tag: string) => withTag(figure, tag).flatMap((mark) => attribute(mark, 'data-edge') ?? []);
      expect.soft(of('path'), path).toEqual(of('tr'));
      expect.soft(of('tr').length, path).toBeGreaterThan(0);
    }
  }
  expect(figures).toBe(network.nodes.filter(({ kind }) => kind === 'org').length);
});

test('the SVG to take away names its source and every organisation with tasks', () => {
  const svg = readFileSync(file('network.svg'), 'utf8');
  expect(svg).toMatch(/来源：岳阳市云溪区人民政府办公室，岳云政办发〔2023〕4号，2023年3月13日。2023年度方案。.*非官方/);
  expect(svg.match(/<path /g)?.length).toBe(network.edges.length + new Set(network.edges.map(({ role }) => role)).size);
  expect(svg).not.toMatch(/style|class=|NaN|undefined/);
  for (const { id, name, collective } of orgs) {
    if (collective || name.length > 10 || !network.nodes.some((node) => node.id === id)) continue;
    expect.soft(svg).toContain(`>${name} `);
  }
});

test('the PNG is a picture of at most 400 KB with two figures’ worth of width', () => {
  const png = readFileSync(file('network.png'));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1620);
  expect(statSync(file('network.png')).size).toBeLessThanOrEqual(400_000);
});
