/** An organisation's tasks as CSV. */
import type { APIRoute } from 'astro';
import { emitCsv } from '../../../table/csv.ts';
import { taskTable } from '../../../emit/tables/tasks.ts';
import { taskPaths, type TaskProps } from '../../../site/task-paths.ts';

export const getStaticPaths = taskPaths;

export const GET: APIRoute<TaskProps> = ({ props: { selection, org }, site }) =>
  new Response(emitCsv(taskTable(selection, org, site)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
