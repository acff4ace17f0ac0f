/** All tasks as JSON: the rows that the page writes its files from. */
import type { APIRoute } from 'astro';
import { taskListFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../../site/routes.ts';
import { emitFile } from '../../../table/file.ts';

export const getStaticPaths = () => pathsOf('tasks');

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) =>
  fileResponse('json', emitFile(taskListFile(index, site)));
