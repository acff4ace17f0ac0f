/** An organisation's tasks as CSV. */
import type { APIRoute } from 'astro';
import { orgTaskFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';
import { emitCsv } from '../../../table/csv.ts';
import { tableOf } from '../../../table/file.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = ({ props: { index, org }, site }) =>
  fileResponse('csv', emitCsv(tableOf(orgTaskFile(index, org, site))));
