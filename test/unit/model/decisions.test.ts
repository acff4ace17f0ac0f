import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { NO_DECISIONS } from '../../../src/model/decisions/data-file.ts';
import { readDataFile } from '../../../src/model/decisions/decisions.ts';
import { said } from '../read.ts';

const read = (text: string) => {
  const file = new VFile({ path: 'x.yaml' });
  return { data: readDataFile(text, file), said: said(file), fatal: file.messages.every(({ fatal }) => fatal) };
};

test('a data file', () => {
  const { data } = read('slug: yyzbf-2023-4\noriginalUrl: https://example.invalid/a\nplanYear: 2024\n');
  expect(data).toEqual({
    ...NO_DECISIONS,
    slug: 'yyzbf-2023-4',
    originalUrl: 'https://example.invalid/a',
    planYear: 2024,
  });
});

test.each(['', '# nothing decided yet\n', '{}'])('%j decides nothing', (text) => {
  expect(read(text)).toMatchObject({ data: NO_DECISIONS, said: [] });
});

test.each([
  ['slug: Ab\n', ['1:7-9 data-file slug: expected lower-case letters, digits and hyphens']],
  ['# note\n\noriginalUrl: unknown\n', ['3:14-21 data-file originalUrl: expected an http: or https: address, or null']],
  ['planYear: 二〇二三\n', ['1:11-15 data-file planYear: Invalid input: expected number, received string']],
  ['slugg: a\n', ['1:1-1 data-file the file: Unrecognized key: "slugg"']],
  ['- a\n', ['1:1-1 data-file the file: Invalid input: expected object, received array']],
  [
    'changes:\n  - ids: []\n    on: 2026-11-23\n    note: x\n',
    ['2:10-12 data-file changes.0.ids: Too small: expected array to have >=1 items'],
  ],
  [
    'changes:\n  - ids: [a]\n    on: 2026-11-23\n',
    ['2:5-5 data-file changes.0.note: Invalid input: expected string, received undefined'],
  ],
  ['orgs:\n  - name: 局\n', ['2:11-12 data-file orgs.0.name: Too small: expected string to have >=2 characters']],
  [
    'orgs:\n  - name: 县交通局\n    spellings: [县交通运输局]\n',
    ['3:17-23 data-file orgs.0.spellings.0: Invalid input: expected object, received string'],
  ],
  [
    'orgs:\n  - name: 县交通局\n    spellings:\n      - name: 县交通运输局\n',
    ['4:9-9 data-file orgs.0.spellings.0.why: Invalid input: expected string, received undefined'],
  ],
  [
    'orgs:\n  - name: 县交通局\n    kind: 机关\n',
    [expect.stringMatching(/^3:11-13 data-file orgs\.0\.kind: Invalid option: expected one of "党委部门"/)],
  ],
  ['distinct:\n  - [县交通局]\n', ['2:5-11 data-file distinct.0: Too small: expected array to have >=2 items']],
  [
    'synonyms:\n  县交通局: 交通\n',
    ['2:9-11 data-file synonyms.县交通局: Invalid input: expected array, received string'],
  ],
  ['slug: a\nslug: b\n', ['2:1-5 data-file Expected YAML, found: Map keys must be unique']],
  [
    'slug: [\n',
    [
      '2:1-1 data-file Expected YAML, found: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'slug: *a\n',
    ['1:1-1 data-file Expected YAML, found: Unresolved alias (the anchor must be set before the alias): a'],
  ],
  [
    'slug: a\n---\nslug: b\n',
    ['2:1-1 data-file Expected YAML, found: Source contains multiple documents; please use YAML.parseAllDocuments()'],
  ],
])('%j', (text, messages) => {
  const result = read(text);
  expect(result.data).toBeNull();
  expect(result.said).toEqual(messages);
  expect(result.fatal).toBe(true);
});
