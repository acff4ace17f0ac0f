import { expect, test } from 'vitest';
import { appendToLock, compareLocks, makeLock } from '../../../src/model/lock.ts';
import { readWell } from '../read.ts';

const TEXT = '关于防汛的通知\n一、加强值守。各乡镇要24小时值班。及时报告。\n二、备足物资\n';
const lockOf = (text: string) => makeLock(readWell(text).model);

test('clauses and sentences, in the notice’s order, with the SHA-256 of their text', () => {
  const lock = lockOf(TEXT);
  expect(Object.keys(lock)).toEqual(['letter/1', 'letter/1-s1', 'letter/1-s2', 'letter/2']);
  // printf 及时报告。 | sha256sum
  expect(lock['letter/1-s2']).toBe('f832fff04dc9d2e8050e4b7257d7f064e0f547933078636dc14d11584f2009d6');
});

test('nothing changed', () => {
  expect(compareLocks(lockOf(TEXT), lockOf(TEXT))).toEqual([]);
});

test('a changed sentence changes its clause too; the other stays', () => {
  expect(compareLocks(lockOf(TEXT), lockOf(TEXT.replace('24小时', '12小时')))).toEqual([
    { id: 'letter/1', what: 'changed' },
    { id: 'letter/1-s1', what: 'changed' },
  ]);
});

test('what vanished is gone', () => {
  expect(compareLocks(lockOf(TEXT), lockOf(TEXT.replace('\n二、备足物资', '')))).toEqual([
    { id: 'letter/2', what: 'gone' },
  ]);
});

test('the enumerator is not part of the text', () => {
  expect(lockOf(TEXT.replace('二、', '二．'))).toEqual(lockOf(TEXT));
});

test('new ids are appended; what is published keeps its hash, even when it is gone', () => {
  expect(compareLocks({ a: '1' }, { a: '1', b: '2' })).toEqual([]);
  expect(appendToLock({ a: '1', gone: '0' }, { a: 'changed', b: '2' })).toEqual({ a: '1', b: '2', gone: '0' });
});

test('attributions too, of which lists that were passed on are made', () => {
  const lock = (by: string) => lockOf(`关于防汛的通知\n一、加强值守。要24小时值班。(${by})\n`);
  expect(compareLocks(lock('县水利局牵头'), lock('县应急局牵头')).map(({ id }) => id)).toContain('letter/1-a1');
});
