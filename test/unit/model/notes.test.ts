/** 校勘: every quotation is held against the notice. */
import { expect, test } from 'vitest';
import { dataFile } from '../../../src/model/decisions/data-file.ts';
import { readWell, said } from '../read.ts';

const TEXT = ['青山县方案', '一、目标', '全面全面提升。人口增长,常驻人口增长。', '二、保障', '常住人口稳定。'].join(
  '\n',
);

const note = (fields: Record<string, unknown>) =>
  dataFile.parse({
    notes: [
      {
        clause: 'plan/1-p1',
        quote: '常驻人口',
        kind: 'wrongWord',
        remark: '应作“常住人口”',
        on: '2026-11-23',
        ...fields,
      },
    ],
  });

test('a note has its place, and that of what it is held against', () => {
  const data = note({ against: { clause: 'plan/2-p1', quote: '常住人口' } });
  const { model, source, file } = readWell(TEXT, data);
  const [only] = model.notes;
  expect(only).toMatchObject({ id: 'plan/1-p1-n1', line: 3, start: 12, end: 16, suspected: false });
  expect(only?.against).toEqual({ clause: 'plan/2-p1', quote: '常住人口', line: 5, start: 0, end: 4 });
  expect(source.lines[2]?.slice(only?.start, only?.end)).toBe('常驻人口');
  expect(file.messages.some(({ fatal }) => fatal)).toBe(false);
});

test.each([
  [
    { quote: '常往人口' },
    'Expected “常往人口” once in plan/1-p1, found it nowhere; the entry is left out: correct the data file (nearest: ',
  ],
  [
    { quote: '全面' },
    'Expected “全面” once in plan/1-p1, found it 2 times: quote more of the text; the entry is left out: correct the data file',
  ],
  [{ clause: 'plan/9' }, 'notes Expected “常驻人口” once in plan/9, found no such clause; the entry is left out'],
  [
    { against: { clause: 'plan/2-p1', quote: '户籍人口' } },
    'notes Expected “户籍人口” once in plan/2-p1, found it nowhere; the entry is left out',
  ],
])('a note whose quotation does not stand there once is stale: %o', (fields, message) => {
  const { model, file } = readWell(TEXT, note(fields));
  expect(model.notes).toEqual([]);
  expect(
    said(file)
      .filter((line) => line.includes('notes'))
      .join(),
  ).toContain(message);
  expect(file.messages.find(({ ruleId }) => ruleId === 'notes')?.fatal).toBe(false);
  const { file: strict } = readWell(TEXT, { ...note(fields), staleEntries: 'fatal' });
  expect(strict.messages.find(({ ruleId }) => ruleId === 'notes')?.fatal).toBe(true);
});

test('ids follow the data file, records the notice', () => {
  const [first] = note({}).notes;
  const data = dataFile.parse({
    notes: [{ ...first }, { ...first, quote: '全面全面', kind: 'repeated', remark: '重复' }],
  });
  expect(readWell(TEXT, data).model.notes.map(({ id, quote }) => [id, quote])).toEqual([
    ['plan/1-p1-n2', '全面全面'],
    ['plan/1-p1-n1', '常驻人口'],
  ]);
});
