/** What must hold for every notice that can be read, well written or not; throws an AssertionError where it does not. */
import assert from 'node:assert/strict';
import { parse as yaml } from 'yaml';
import { makeId, parseId } from '../../src/clause/id.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitMdx } from '../../src/emit/mdx/mdx.ts';
import { restoreMdx } from '../../src/emit/mdx/read-mdx.ts';
import { pieceOf, restore } from '../../src/model/restore.ts';
import {
  clausesFile,
  milestonesFile,
  noticeRecord,
  numbersFile,
  targetsFile,
  type Model,
} from '../../src/model/schema/schema.ts';
import { showable } from '../../src/text/marks/showable.ts';
import { joinLines, type Source } from '../../src/text/source.ts';

/** Paragraphs tile their lines: no character in two records, none in no record. */
function expectTiled(source: Source, model: Model): void {
  const paragraphs = [...model.notice.frame, ...model.clauses.map(pieceOf)].sort((a, b) => a.start - b.start);
  const byLine = Map.groupBy(paragraphs, ({ line }) => line);
  source.lines.forEach((line, i) => {
    let at = 0;
    for (const { start, text } of byLine.get(i + 1) ?? []) {
      assert.equal(start, at);
      assert.equal(text, line.slice(start, start + text.length));
      at += text.length;
    }
    assert.equal(at, line.length);
  });
}

/** Slicing the source at a record's place gives the record's text; sentences lie in their clause, in order, apart. */
function expectQuoted(source: Source, { notice, clauses }: Model): void {
  const slice = (line: number, start: number, end: number) => source.lines[line - 1]?.slice(start, end);
  for (const { line, start, end, text } of notice.frame) assert.equal(slice(line, start, end), text);
  for (const { line, start, end, text, heading, sentences } of clauses) {
    assert.equal(slice(line, start, end), text);
    if (heading !== null) assert.ok(text.trimStart().startsWith(heading));
    let at = start + (heading === null ? 0 : text.indexOf(heading) + heading.length);
    for (const sentence of sentences) {
      // Between sentences stands white space, and after a heading its full stop.
      const between = heading !== null && sentence === sentences[0] ? /^。\s*$/ : /^\s*$/;
      assert.match(slice(line, at, sentence.start) ?? '', between);
      assert.ok(sentence.end > sentence.start);
      at = sentence.end;
    }
    assert.match(slice(line, at, end) ?? '', /^\s*$/);
  }
}

/** Ids are unique, and parse and make back; parents and children agree. */
function expectIds({ clauses }: Model): void {
  const ids = clauses.flatMap((clause) => [clause.id, ...clause.sentences.map(({ id }) => id)]);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) {
    const parsed = parseId(id);
    assert.equal(parsed && makeId(parsed), id);
  }
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  for (const { id, level, parent, children } of clauses) {
    assert.equal(level, parent === null ? 1 : (byId.get(parent)?.level ?? 0) + 1);
    if (parent !== null) assert.ok(byId.get(parent)?.children.includes(id));
    assert.deepEqual(
      children.map((child) => byId.get(child)?.parent),
      children.map(() => id),
    );
  }
}

const SCALES: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 };
const digits = (text: string) =>
  text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).match(/\d+(?:\.\d+)?/g) ?? [];

/** Sentences and promises stand where they say, in their clause. */
function expectPlaced(source: Source, { clauses, targets, milestones }: Model): void {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  assert.equal(new Set([...targets, ...milestones].map(({ id }) => id)).size, targets.length + milestones.length);
  for (const { clause: id, line, start, end, quote, text, said } of [...targets, ...milestones]) {
    const clause = byId.get(id);
    assert.equal(source.lines[line - 1]?.slice(start, end), quote);
    assert.equal(source.lines[line - 1]?.slice(said.start, said.end), text);
    assert.ok(clause?.line === line && clause.start <= start && end <= clause.end);
    assert.ok(start <= said.start && said.end <= end);
  }
}

/** A target's numbers stand in its sentence; its base is its value times the scale. */
function expectValued({ targets }: Model): void {
  for (const { value, min, max, measure, base, text, quote } of targets) {
    const written = digits(quote.replaceAll(/(?<=\d),(?=\d{3})/g, '')).map(Number);
    if (/[\d０-９]/.test(text))
      for (const number of [value, min, max])
        if (number !== null) assert.ok(written.includes(number), `${number} stands in ${quote}`);
    const scale = SCALES[/^(?:千万|百万|亿|万)(?!亿)/.exec(measure ?? '')?.[0] ?? ''];
    if (base !== null && value !== null && scale !== undefined)
      assert.ok(Math.abs(base - value * scale) <= Math.max(1e-3, Math.abs(base) * 1e-9));
  }
}

/** The ledger has every number of the clauses once, in order; references are of records that are there. */
function expectAccounted(source: Source, { clauses, targets, milestones, numbers, responsibilities }: Model): void {
  const known = new Set([...targets, ...milestones, ...responsibilities].map(({ id }) => id));
  const refs = [
    ...targets.flatMap(({ responsibility, group }) => [responsibility, group]),
    ...numbers.map(({ ref }) => ref),
  ];
  for (const ref of refs) if (ref !== null) assert.ok(known.has(ref), ref);
  for (const { line, start, end, text } of numbers) assert.equal(source.lines[line - 1]?.slice(start, end), text);
  const written = clauses.flatMap(({ line, start, text }) =>
    [...text.matchAll(/[\d０-９]+(?:[.．][\d０-９]+)?/g)].map(({ 0: run, index }) => ({
      line,
      start: start + index,
      end: start + index + run.length,
    })),
  );
  assert.deepEqual(
    numbers.map(({ line, start, end }) => ({ line, start, end })),
    written,
  );
}

/** Published JSON fits its schema after it was written and read; a page's front matter names its part. */
function expectPublishable(model: Model): void {
  const pages = emitMdx(model);
  for (const { id: page, kind, title } of model.notice.parts) {
    const frontMatter = /^---\n(.*?)\n---\n/s.exec(pages[page] ?? '')?.[1] ?? '';
    assert.deepEqual(yaml(frontMatter), { notice: model.notice.slug, page, kind, title: showable(title) });
  }
  const files = emitJson(model);
  assert.deepEqual(noticeRecord.parse(JSON.parse(files.notice)), model.notice);
  assert.deepEqual(clausesFile.parse(JSON.parse(files.clauses)).clauses, model.clauses);
  assert.deepEqual(targetsFile.parse(JSON.parse(files.targets)).targets, model.targets);
  assert.deepEqual(milestonesFile.parse(JSON.parse(files.milestones)).milestones, model.milestones);
  assert.deepEqual(numbersFile.parse(JSON.parse(files.numbers)).numbers, model.numbers);
}

/** All of it. */
export function expectWhole(source: Source, model: Model): void {
  const text = joinLines(source);
  assert.equal(restore(model), text);
  assert.equal(restoreMdx(model, emitMdx(model)), text);
  expectTiled(source, model);
  expectQuoted(source, model);
  expectIds(model);
  expectPlaced(source, model);
  expectValued(model);
  expectAccounted(source, model);
  expectPublishable(model);
}
