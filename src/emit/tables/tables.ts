/** All tables of a notice, by the name of their CSV; together they are one workbook. */
import type { NoticeIndex } from '../../model/notice-index.ts';
import { emitCsv } from '../../table/csv.ts';
import { tableOf, type FileColumn, type TableFile } from '../../table/file.ts';
import { emitWorkbook } from '../../table/xlsx.ts';
import { clauseTable } from './clauses.ts';
import { milestoneTable } from './milestones.ts';
import { noteTable } from './notes.ts';
import { orgTable } from './orgs.ts';
import { notesOf, oursIn } from './provenance.ts';

import { targetFile } from './targets.ts';
import { taskListFile } from './task-list.ts';

const MAKERS = {
  clauses: clauseTable,
  tasks: taskListFile,
  orgs: orgTable,
  targets: targetFile,
  milestones: milestoneTable,
  notes: noteTable,
} as const satisfies Record<string, (index: NoticeIndex, site: URL | undefined) => TableFile>;

export type TableName = keyof typeof MAKERS;
export const TABLE_NAMES = Object.keys(MAKERS) as TableName[];

/** Ties a row to the same record in the JSON files. */
const ID: FileColumn = { key: 'id', title: '标识', kind: 'text', width: 20 };

/** The tables of a notice, the id of each row in its last column. */
export function noticeTables(index: NoticeIndex, site: URL | undefined): Record<TableName, TableFile> {
  const made = TABLE_NAMES.map((name) => {
    const file: TableFile = MAKERS[name](index, site);
    return [name, { ...file, columns: [...file.columns, ID] }];
  });
  return Object.fromEntries(made) as Record<TableName, TableFile>;
}

/** One of them as CSV. */
export const tableCsv = (file: TableFile): string => emitCsv(tableOf(file));

/** All of them as one workbook, 说明 last: there a table's notes begin with its name. */
export async function noticeWorkbook(
  { notice }: NoticeIndex,
  files: readonly TableFile[],
): Promise<Uint8Array<ArrayBuffer>> {
  const ours = files.flatMap(({ name, notes }) => oursIn(notes).map((note) => `${name}：${note}`));
  const ids = '各表最后一列“标识”是同名 JSON 文件里的 id，“任务”表的在 responsibilities.json。';
  return emitWorkbook(files.map(tableOf), notesOf(notice, '全部表格', '各项工作', [...ours, ids]));
}
