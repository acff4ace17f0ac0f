/** An organisation's tasks as JSON. */
import type { APIRoute } from 'astro';
import { taskJson } from '../../../emit/tables/tasks.ts';
import { taskPaths, type TaskProps } from '../../../site/task-paths.ts';

export const getStaticPaths = taskPaths;

export const GET: APIRoute<TaskProps> = ({ props: { selection, org }, site }) =>
  new Response(taskJson(selection, org, site), { headers: { 'Content-Type': 'application/json' } });
