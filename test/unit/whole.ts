/** What must hold for every notice that can be read, well written or not. */
import { expect } from 'vitest';
import { parse as yaml } from 'yaml';
import { makeId, parseId } from '../../src/clause/id.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitMdx } from '../../src/emit/mdx.ts';
import { restoreMdx } from '../../src/emit/read-mdx.ts';
import { pieceOf, restore } from '../../src/model/restore.ts';
import {
  clausesFile,
  milestonesFile,
  noticeRecord,
  numbersFile,
  targetsFile,
  type Model,
} from '../../src/model/schema.ts';
import { joinLines, type Source } from '../../src/text/source.ts';

/** Paragraphs tile their lines: no character in two records, none in no record. */
export function expectTiled(source: Source, model: Model): void {
  const paragraphs = [...model.notice.frame, ...model.clauses.map(pieceOf)].sort((a, b) => a.start - b.start);
  const byLine = Map.groupBy(paragraphs, ({ line }) => line);
  source.lines.forEach((line, i) => {
    let at = 0;
    for (const { start, text } of byLine.get(i + 1) ?? []) {
      expect(start).toBe(at);
      expect(text).toBe(line.slice(start, start + text.length));
      at += text.length;
    }
    expect(at).toBe(line.length);
  });
}

/** Slicing the source at a record's place gives the record's text; sentences lie in their clause, in order, apart. */
export function expectQuoted(source: Source, { notice, clauses }: Model): void {
  const slice = (line: number, start: number, end: number) => source.lines[line - 1]?.slice(start, end);
  for (const { line, start, end, text } of notice.frame) expect(slice(line, start, end)).toBe(text);
  for (const { line, start, end, text, heading, sentences } of clauses) {
    expect(slice(line, start, end)).toBe(text);
    if (heading !== null) expect(text.trimStart().startsWith(heading)).toBe(true);
    let at = start + (heading === null ? 0 : text.indexOf(heading) + heading.length);
    for (const sentence of sentences) {
      // Between sentences stands white space, and after a heading its full stop.
      expect(slice(line, at, sentence.start)).toMatch(
        heading !== null && sentence === sentences[0] ? /^。\s*$/ : /^\s*$/,
      );
      expect(sentence.end).toBeGreaterThan(sentence.start);
      at = sentence.end;
    }
    expect(slice(line, at, end)).toMatch(/^\s*$/);
  }
}

/** Ids are unique, and parse and make back; parents and children agree. */
export function expectIds({ clauses }: Model): void {
  const ids = clauses.flatMap((clause) => [clause.id, ...clause.sentences.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    const parsed = parseId(id);
    expect(parsed && makeId(parsed)).toBe(id);
  }
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  for (const { id, level, parent, children } of clauses) {
    expect(level).toBe(parent === null ? 1 : (byId.get(parent)?.level ?? 0) + 1);
    if (parent !== null) expect(byId.get(parent)?.children).toContain(id);
    expect(children.map((child) => byId.get(child)?.parent)).toEqual(children.map(() => id));
  }
}

const SCALES: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 };
const digits = (text: string) =>
  text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).match(/\d+(?:\.\d+)?/g) ?? [];

/** Sentences and promises stand where they say, in their clause. */
function expectPlaced(source: Source, { clauses, targets, milestones }: Model): void {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  expect(new Set([...targets, ...milestones].map(({ id }) => id)).size).toBe(targets.length + milestones.length);
  for (const { clause: id, line, start, end, quote, text, said } of [...targets, ...milestones]) {
    const clause = byId.get(id);
    expect(source.lines[line - 1]?.slice(start, end)).toBe(quote);
    expect(source.lines[line - 1]?.slice(said.start, said.end)).toBe(text);
    expect(clause?.line === line && clause.start <= start && end <= clause.end).toBe(true);
    expect(start <= said.start && said.end <= end).toBe(true);
  }
}

/** A target's numbers stand in its sentence; its base is its value times the scale. */
function expectValued({ targets }: Model): void {
  for (const { value, min, max, measure, base, text, quote } of targets) {
    const written = digits(quote.replaceAll(/(?<=\d),(?=\d{3})/g, '')).map(Number);
    if (/[\d０-９]/.test(text))
      for (const number of [value, min, max]) if (number !== null) expect(written).toContain(number);
    const scale = SCALES[/^(?:千万|百万|亿|万)(?!亿)/.exec(measure ?? '')?.[0] ?? ''];
    if (base !== null && value !== null && scale !== undefined) expect(base).toBeCloseTo(value * scale, 3);
  }
}

/** The ledger has every number of the clauses once, in order; references are of records that are there. */
function expectAccounted(source: Source, { clauses, targets, milestones, numbers, responsibilities }: Model): void {
  const known = new Set([...targets, ...milestones, ...responsibilities].map(({ id }) => id));
  const refs = [
    ...targets.flatMap(({ responsibility, group }) => [responsibility, group]),
    ...numbers.map(({ ref }) => ref),
  ];
  for (const ref of refs) if (ref !== null) expect(known).toContain(ref);
  for (const { line, start, end, text } of numbers) expect(source.lines[line - 1]?.slice(start, end)).toBe(text);
  const written = clauses.flatMap(({ line, start, text }) =>
    [...text.matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)].map(({ 0: run, index }) => ({
      line,
      start: start + index,
      end: start + index + run.length,
    })),
  );
  expect(numbers.map(({ line, start, end }) => ({ line, start, end }))).toEqual(written);
}

/** Published JSON fits its schema after it was written and read; a page's front matter names its part. */
export function expectPublishable(model: Model): void {
  const pages = emitMdx(model);
  for (const { id: page, kind, title } of model.notice.parts) {
    const frontMatter = /^---\n(.*?)\n---\n/s.exec(pages[page] ?? '')?.[1] ?? '';
    expect(yaml(frontMatter)).toEqual({ notice: model.notice.slug, page, kind, title });
  }
  const files = emitJson(model);
  expect(noticeRecord.parse(JSON.parse(files.notice))).toEqual(model.notice);
  expect(clausesFile.parse(JSON.parse(files.clauses)).clauses).toEqual(model.clauses);
  expect(targetsFile.parse(JSON.parse(files.targets)).targets).toEqual(model.targets);
  expect(milestonesFile.parse(JSON.parse(files.milestones)).milestones).toEqual(model.milestones);
  expect(numbersFile.parse(JSON.parse(files.numbers)).numbers).toEqual(model.numbers);
}

/** All of it. */
export function expectWhole(source: Source, model: Model): void {
  const text = joinLines(source);
  expect(restore(model)).toBe(text);
  expect(restoreMdx(model, emitMdx(model))).toBe(text);
  expectTiled(source, model);
  expectQuoted(source, model);
  expectIds(model);
  expectPlaced(source, model);
  expectValued(model);
  expectAccounted(source, model);
  expectPublishable(model);
}
