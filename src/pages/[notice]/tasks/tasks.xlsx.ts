/** All tasks as XLSX. */
import type { APIRoute } from 'astro';
import { taskListFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../../site/routes.ts';
import { tableOf } from '../../../table/file.ts';
import { emitXlsx } from '../../../table/xlsx.ts';

export const getStaticPaths = () => pathsOf('tasks');

export const GET: APIRoute<NoticeProps> = async ({ props: { index }, site }) =>
  fileResponse('xlsx', await emitXlsx(tableOf(taskListFile(index, site))));
