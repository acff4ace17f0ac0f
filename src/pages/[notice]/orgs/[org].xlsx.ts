/** An organisation's tasks as XLSX. */
import type { APIRoute } from 'astro';
import { taskTable } from '../../../emit/tables/tasks.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';
import { emitXlsx } from '../../../table/xlsx.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = async ({ props: { index, org }, site }) =>
  fileResponse('xlsx', await emitXlsx(taskTable(index, org, site)));
