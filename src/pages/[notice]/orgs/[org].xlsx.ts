/** An organisation's tasks as XLSX. */
import type { APIRoute } from 'astro';
import { taskTable } from '../../../emit/tables/tasks.ts';
import { emitXlsx } from '../../../table/xlsx.ts';
import { taskPaths, type TaskProps } from '../../../site/task-paths.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const getStaticPaths = taskPaths;

export const GET: APIRoute<TaskProps> = async ({ props: { selection, org }, site }) =>
  new Response(await emitXlsx(taskTable(selection, org, site)), { headers: { 'Content-Type': TYPE } });
