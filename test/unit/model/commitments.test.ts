/** What a person decides about targets and numbers, and the messages where a decision or a number does not fit. */
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readNotice } from '../../../src/clause/tree.ts';
import { findAll } from '../../../src/extract/findings.ts';
import { buildModel } from '../../../src/model/build/build.ts';
import { dataFile } from '../../../src/model/decisions/data-file.ts';
import { hashOf } from '../../../src/model/decisions/reviews.ts';
import type { Model } from '../../../src/model/schema/schema.ts';
import { readText } from '../../../src/text/source.ts';
import { said } from '../read.ts';

const TEXT = '青山县方案\n一、工作任务\n（一）新增学位100个，新增教师20名。\n（二）拨打X1X2电话。\n';

/** Reads a notice with decisions; `said` are the messages, those about the frame aside. */
function build(decisions: unknown, text = TEXT): { model: Model; said: string[] } {
  const source = readText(text, 'notice.txt');
  const tree = readNotice(source, new VFile());
  const file = new VFile({ path: 'notice.txt' });
  const data = dataFile.parse(decisions);
  const model = buildModel({ source, tree, findings: findAll(tree, data) }, data, file);
  return { model, said: said(file) };
}

test('a name, with its reason', () => {
  const { model } = build({ targets: [{ id: 'plan/1-1-t1', said: '100个', indicator: '小学学位', why: '上文' }] });
  expect(model.targets[0]).toMatchObject({ indicator: '小学学位', why: '上文' });
});

test('no target after all: its number is what was decided, the ids behind it stay', () => {
  const { model } = build({ targets: [{ id: 'plan/1-1-t1', said: '100个', as: 'existing', why: '已有' }] });
  expect(model.targets.map(({ id }) => id)).toEqual(['plan/1-1-t2']);
  expect(model.numbers[0]).toMatchObject({ text: '100', as: 'existing', ref: null });
});

test('a decision that fits no target is stale, and left out', () => {
  expect(build({ targets: [{ id: 'plan/1-1-t1', said: '200个', why: '有误' }] }).said).toEqual([
    expect.stringContaining('targets Expected “200个” as target plan/1-1-t1, found “100个”'),
  ]);
  expect(build({ recurring: [{ targets: ['plan/1-1-t1', 'plan/9-t1'], why: '有误' }] }).said).toEqual([
    expect.stringContaining(
      'targets Expected target plan/9-t1 of a group, found no such target; the entry is left out',
    ),
  ]);
});

const ODD = '青山县方案\n一、工作任务\n（一）按甲3-7执行。\n';

test('numbers that nothing accounts for are one message with their places, and published as other', () => {
  const { model, said } = build({}, ODD);
  expect(said).toEqual([
    '3:6-7 numbers Expected every number to be accounted for, found 2 that no rule knows, published as other: ' +
      '3:6 3 in “（一）按甲3-7执行。”; 3:8 7 in “（一）按甲3-7执行。”: say in the data file (numbers) what they are',
  ]);
  expect(model.numbers).toMatchObject([
    { as: 'other', unknown: true },
    { as: 'other', unknown: true },
  ]);
});

test('a data file may ask that such a number ends the build, each with its place; the rest is read', () => {
  const { model, said } = build({ unknownNumbers: 'fatal' }, ODD);
  expect(said).toEqual([
    expect.stringMatching(/^3:6-7 numbers Expected every number to be accounted for, found 3 in “（一）按甲3-7执行。”/),
    expect.stringMatching(/^3:8-9 numbers/),
  ]);
  expect(model.numbers).toHaveLength(2);
});

test('the data file accounts for it', () => {
  const { model, said } = build({ numbers: [{ clause: 'plan/1-1', text: '甲3-7', as: 'name', why: '表号' }] }, ODD);
  expect(said).toEqual([]);
  expect(model.numbers.map(({ as }) => as)).toEqual(['name', 'name']);
});

test('a list counts as read only while it is the one that was read', () => {
  const { model } = build({});
  const reviewed = [{ list: 'targets', on: '2026-01-02', sha256: hashOf(model.targets) }];
  expect(build({ reviewed }).model.reviews).toMatchObject([{ list: 'targets', records: 2, checked: true }]);
  const changed = build({ reviewed }, TEXT.replace('100', '101'));
  expect(changed.model.reviews).toMatchObject([{ checked: false }]);
  expect(changed.said).toEqual([expect.stringContaining('reviewed Expected targets as they were read on 2026-01-02')]);
});
