/** An organisation's tasks as CSV. */
import type { APIRoute } from 'astro';
import { taskTable } from '../../../emit/tables/tasks.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';
import { emitCsv } from '../../../table/csv.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = ({ props: { index, org }, site }) =>
  fileResponse('csv', emitCsv(taskTable(index, org, site)));
