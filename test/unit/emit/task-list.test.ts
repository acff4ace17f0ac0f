/** 责任清单 as a table: a row a task, numbered in the whole notice, roles in both spellings, columns to fill in. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taskListFile } from '../../../src/emit/tables/task-list.ts';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { SEED } from '../../pages.ts';
import { readWell } from '../read.ts';

const index = indexNotice(readWell(readFileSync(SEED, 'utf8')).model);

test('of the real notice', () => {
  const { rows, columns, notes } = taskListFile(index, undefined);
  expect(rows.map(({ id }) => id)).toEqual(index.responsibilities.map(({ id }) => id));
  expect(rows.map((row) => row['number'])).toEqual(rows.map((_, i) => i + 1));
  expect(columns.map(({ title }) => title)).toEqual(expect.arrayContaining(['序号', '任务', '责任人', '进展']));
  expect(rows.some((row) => row['targets'] !== null && row['due'] !== null)).toBe(true);
  expect(notes.join('')).toContain('站内路径');
  expect(taskListFile(index, new URL('https://example.org')).rows[0]?.['link']).toMatch(/^https:/);
});
