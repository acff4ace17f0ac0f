/** An organisation's tasks as XLSX. */
import type { APIRoute } from 'astro';
import { orgTaskFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';
import { tableOf } from '../../../table/file.ts';
import { emitXlsx } from '../../../table/xlsx.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = async ({ props: { index, org }, site }) =>
  fileResponse('xlsx', await emitXlsx(tableOf(orgTaskFile(index, org, site))));
