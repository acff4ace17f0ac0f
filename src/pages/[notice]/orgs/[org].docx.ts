/** An organisation's tasks as a Word file. */
import type { APIRoute } from 'astro';
import { taskDocx } from '../../../emit/docx/tasks.ts';
import { taskPaths, type TaskProps } from '../../../site/task-paths.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const getStaticPaths = taskPaths;

export const GET: APIRoute<TaskProps> = async ({ props: { selection, org }, site }) =>
  new Response(await taskDocx(selection, org, site), { headers: { 'Content-Type': TYPE } });
