/** The Word files: their text is the source's, their rows the task lists', their layout the standard's. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { clausesFile, orgsFile } from '../../src/model/schema/schema.ts';
import { NOTICE, SEED } from '../pages.ts';
import { elements, targetsOf, unzip, valueOf, wordText, xmlOf } from '../office.ts';

const at = (...path: string[]) => join(inject('dist'), NOTICE, ...path);
const json = (...path: string[]) => JSON.parse(readFileSync(at(...path), 'utf8')) as unknown;
const open = (...path: string[]) => unzip(readFileSync(at(...path)));

describe('the notice', () => {
  const files = open('data', `${NOTICE}.docx`);
  const document = xmlOf(files, 'word/document.xml');
  const styles = xmlOf(files, 'word/styles.xml');
  const paragraphs = elements(document, 'w:p');
  const style = (id: string) =>
    elements(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id) ?? styles;
  const lines = readFileSync(SEED, 'utf8').replace(/\n$/, '').split('\n');

  test('paragraphs are the source’s lines, character for character', () => {
    expect(paragraphs.map(wordText)).toEqual(lines);
    expect(wordText(document)).not.toContain('非官方');
  });

  test('clauses with headings are headings of their level, and their headings are set apart by rank', () => {
    const { clauses } = clausesFile.parse(json('data', 'clauses.json'));
    const fonts = { '、': 'FirstHeading', ')': 'SecondHeading', '.': 'LowerHeading' };
    expect(clauses.length).toBeGreaterThan(200);
    for (const { line, heading, level, marker, text } of clauses) {
      const paragraph = paragraphs[line - 1];
      if (!paragraph) throw new Error(`Expected a paragraph ${line}`);
      const own = valueOf(paragraph, 'w:pStyle');
      expect.soft(own, `line ${line}`).toBe(heading === null ? 'Body' : `Heading${level}`);
      if (heading === null || marker === null) continue;
      const [run] = elements(paragraph, 'w:r');
      if (!run) throw new Error(`Expected a run in paragraph ${line}`);
      expect.soft(wordText(run)).toBe(marker + heading + (text[heading.length] === '。' ? '。' : ''));
      const rank = /^\(\d/.test(marker) ? 'LowerHeading' : fonts[marker.slice(-1) as keyof typeof fonts];
      expect.soft(valueOf(run, 'w:rStyle')).toBe(rank);
    }
    expect([1, 2, 3, 4].map((level) => valueOf(style(`Heading${level}`), 'w:outlineLvl'))).toEqual([
      '0',
      '1',
      '2',
      '3',
    ]);
  });

  test('fonts and sizes are those of GB/T 9704—2012', () => {
    const font = (id: string) => elements(style(id), 'w:rFonts')[0]?.attributes['w:eastAsia'];
    expect(['Title', 'FirstHeading', 'SecondHeading', 'AnnexMark'].map(font)).toEqual([
      '方正小标宋简体',
      '黑体',
      '楷体_GB2312',
      '黑体',
    ]);
    expect(valueOf(style('Title'), 'w:sz')).toBe('44');
    const [defaults] = elements(styles, 'w:rPrDefault');
    expect(defaults && valueOf(defaults, 'w:sz')).toBe('32');
    expect(defaults && elements(defaults, 'w:rFonts')[0]?.attributes['w:eastAsia']).toBe('仿宋_GB2312');
    expect(elements(style('Body'), 'w:ind')[0]?.attributes['w:firstLineChars']).toBe('200');
    expect(files['word/fontTable.xml']).toContain('<w:altName w:val="宋体"/>');
  });

  test('the page is A4 with 22 lines of 28 characters on 156 × 225 mm', () => {
    const millimetres = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4);
    const [size, margin] = ['w:pgSz', 'w:pgMar'].map((name) => elements(document, name)[0]?.attributes ?? {});
    expect([size?.['w:w'], size?.['w:h']].map(millimetres)).toEqual([210, 297]);
    expect(['top', 'left', 'right', 'bottom'].map((side) => millimetres(margin?.[`w:${side}`]))).toEqual([
      37, 28, 26, 35,
    ]);
    const spacing = elements(style('Body'), 'w:spacing');
    const line = Number(spacing.find(({ attributes }) => 'w:line' in attributes)?.attributes['w:line']);
    const between = Number(spacing.find(({ attributes }) => 'w:val' in attributes)?.attributes['w:val']);
    expect(Math.floor(((225 / 25.4) * 1440) / line)).toBe(22);
    expect(Math.floor(((156 / 25.4) * 1440) / (320 + between))).toBe(28);
  });

  test('the plan and each annex begin a page', () => {
    const begins = paragraphs.filter((paragraph) => elements(paragraph, 'w:pageBreakBefore').length > 0);
    expect(begins.map(wordText)).toEqual([lines[7], ...[1, 2, 3, 4, 5, 6].map((number) => `附件${number}`)]);
  });

  test('what is ours stands in the footer, below the page number', () => {
    const footers = Object.keys(files).filter((path) => /footer\d\.xml$/.test(path));
    expect(footers).toHaveLength(2);
    for (const path of footers) {
      const [number, ...ours] = elements(xmlOf(files, path), 'w:p').map(wordText);
      expect(number).toBe('—  —');
      expect(ours.join('')).toMatch(/^本站注：非官方整理，以原文为准。http.*[0-9a-f]{64}$/);
    }
  });

  test('says the notice’s date and no other, and names nothing by chance', () => {
    expect(files['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      '2023-03-13T00:00:00Z',
      '2023-03-13T00:00:00Z',
    ]);
  });
});

interface TaskFile {
  name: string;
  tasks: Record<string, string | number | null>[];
}

/** Columns of a table of tasks on paper; breaks in a cell are no text. */
const HEAD = '序号 任务 牵头 负责 配合 参与 指标与数值 期限 条款 责任人 进展';
const ROLES = ['lead', 'responsible', 'support', 'participate'];

describe('task lists', () => {
  const { orgs } = orgsFile.parse(json('data', 'orgs.json'));
  const busy = orgs.filter(({ id }) => existsSync(at('orgs', `${id}.json`)));

  test('there are some', () => {
    expect(busy.length).toBeGreaterThan(50);
  });

  test.each(busy.map(({ id }) => id))('%s has the rows of its JSON, by campaign, and live links', (id) => {
    const { name, tasks } = json('orgs', `${id}.json`) as TaskFile;
    const files = open('orgs', `${id}.docx`);
    const document = xmlOf(files, 'word/document.xml');
    const targets = targetsOf(files, 'word/_rels/document.xml.rels');
    const tables = elements(document, 'w:tbl').map((table) => elements(table, 'w:tr'));
    const rows = tables.flatMap(([, ...own]) =>
      own.map((row) => {
        const [link] = elements(row, 'w:hyperlink');
        return [...elements(row, 'w:tc').map(wordText), targets.get(link?.attributes['r:id'] ?? '')];
      }),
    );
    const role = (task: TaskFile['tasks'][number], key: string) => {
      const [own, units] = [task[key] ?? '', task[`${key}Units`] ?? ''];
      return units === own ? own : `${own}（${units}）`;
    };
    const text = (task: TaskFile['tasks'][number], keys: string[]) =>
      keys.map((key) => String(task[key] ?? '').replaceAll('\n', ''));
    const expected = tasks.map((task) => [
      ...text(task, ['number', 'task']),
      ...ROLES.map((key) => role(task, key)),
      ...text(task, ['targets', 'due', 'place', 'person', 'progress', 'link']),
    ]);
    expect(rows).toEqual(expected);
    for (const [head] of tables) {
      expect(head && elements(head, 'w:tblHeader')).toHaveLength(1);
      expect(head && elements(head, 'w:tc').map(wordText).join(' ')).toBe(HEAD);
    }
    expect(wordText(document).startsWith(`${name}的责任清单`)).toBe(true);
    expect(elements(document, 'w:pgSz')[0]?.attributes['w:orient']).toBe('landscape');
  });
});
