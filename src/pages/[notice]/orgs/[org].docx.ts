/** An organisation's tasks as a Word file. */
import type { APIRoute } from 'astro';
import { tableDocx } from '../../../docx/table.ts';
import { orgTaskFile } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = async ({ props: { index, org }, site }) =>
  fileResponse('docx', await tableDocx(orgTaskFile(index, org, site), index.notice.issuedOn));
