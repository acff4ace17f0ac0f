/** What must hold for every notice that can be read, well written or not. */
import { expect } from 'vitest';
import { parse as yaml } from 'yaml';
import { makeId, parseId } from '../../src/clause/id.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitMdx } from '../../src/emit/mdx.ts';
import { readMdx } from '../../src/emit/read-mdx.ts';
import { pieceOf, restore, restoreFrom } from '../../src/model/restore.ts';
import { clausesFile, noticeRecord, type Model } from '../../src/model/schema.ts';
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

/** The pages of the parts, read back, give the source. */
export function fromMdx(model: Model): string {
  const pages = emitMdx(model);
  const byId = new Map(model.clauses.map((clause) => [clause.id, clause]));
  const held = model.notice.parts.flatMap(({ id }) => readMdx(pages[id] ?? ''));
  const pieces = held.map(({ attributes, text }) => {
    const { id = '', line, start } = attributes;
    const clause = byId.get(id);
    return clause ? { ...pieceOf(clause), text } : { line: Number(line), start: Number(start), text };
  });
  return restoreFrom(model.notice.source, pieces);
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
}

/** All of it. */
export function expectWhole(source: Source, model: Model): void {
  const text = joinLines(source);
  expect(restore(model)).toBe(text);
  expect(fromMdx(model)).toBe(text);
  expectTiled(source, model);
  expectQuoted(source, model);
  expectIds(model);
  expectPublishable(model);
}
