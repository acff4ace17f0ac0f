/** What holds for any notice: nothing lost, every span quotes its own text, ids parse and stay. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { emitMdx } from '../../../src/emit/mdx/mdx.ts';
import { restoreMdx } from '../../../src/emit/mdx/read-mdx.ts';
import { show, unshow } from '../../../src/text/marks/display.ts';
import { restore } from '../../../src/model/restore.ts';
import { readText } from '../../../src/text/source.ts';
import { notice, raw, runOn } from '../arbitrary.ts';
import { read, readWell } from '../read.ts';
import { expectWhole } from '../../../scripts/checks/whole.ts';

const RUNS = { numRuns: 500 };

const whole = (text: string) => {
  const { source, model } = read(text);
  if (source) expectWhole(source, model);
};

test('plausible notices: nothing is lost, spans quote, MDX and JSON give the source back, ids are sound', () => {
  fc.assert(fc.property(notice, whole), RUNS);
});

test('the same on one line', () => {
  fc.assert(fc.property(runOn, whole), RUNS);
});

test('the same for any characters', () => {
  fc.assert(fc.property(raw, whole), RUNS);
});

test('numbered ids stay when unnumbered paragraphs are inserted between clauses', () => {
  const numbered = (text: string) => {
    const { clauses } = readWell(text).model;
    return clauses.filter(({ number }) => number !== null).map(({ id, text }) => [id, text]);
  };
  fc.assert(
    fc.property(notice, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (text, places) => {
      const { model } = read(text);
      if (!model) return;
      const lines = text.split('\n');
      // After a clause that another follows, so that the frame stays as it is; 附件 over a list is a list's head.
      const between = model.clauses.flatMap(({ line, text }, i) =>
        model.clauses[i + 1]?.line === line + 1 && !/附\s*件/.test(text) ? [line] : [],
      );
      fc.pre(between.length > 0);
      const chosen = new Set(places.map((place) => between[place % between.length]));
      const inserted = lines.flatMap((line, i) => (chosen.has(i + 1) ? [line, '各单位要认真抓好落实。'] : [line]));
      expect(numbered(inserted.join('\n'))).toEqual(numbered(text));
    }),
    RUNS,
  );
});

test('what is shown has the length of the text and maps back to it', () => {
  fc.assert(
    fc.property(fc.oneof(notice, raw), (text) => {
      const shown = show(text);
      expect(shown.text.length).toBe(text.length);
      expect(unshow(shown)).toBe(text);
    }),
    RUNS,
  );
});

test('the real notice is whole', () => {
  const { model } = readSeed('seeds/yyzbf-2023-4.txt');
  const text = readFileSync('seeds/yyzbf-2023-4.txt', 'utf8');
  if (model) expectWhole(readText(text, 'seeds/yyzbf-2023-4.txt'), model);
  expect(model && restore(model)).toBe(text);
  expect(model && restoreMdx(model, emitMdx(model))).toBe(text);
});
