/** All tasks as a Word file. */
import type { APIRoute } from 'astro';
import { tableDocx } from '../../../docx/table.ts';
import { taskListFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../../site/routes.ts';

export const getStaticPaths = () => pathsOf('tasks');

export const GET: APIRoute<NoticeProps> = async ({ props: { index }, site }) =>
  fileResponse('docx', await tableDocx(taskListFile(index, site), index.notice.issuedOn));
