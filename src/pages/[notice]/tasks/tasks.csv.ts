/** All tasks as CSV. */
import type { APIRoute } from 'astro';
import { taskListFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../../site/routes.ts';
import { emitCsv } from '../../../table/csv.ts';
import { tableOf } from '../../../table/file.ts';

export const getStaticPaths = () => pathsOf('tasks');

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) =>
  fileResponse('csv', emitCsv(tableOf(taskListFile(index, site))));
