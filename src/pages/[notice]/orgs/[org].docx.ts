/** An organisation's tasks as a Word file. */
import type { APIRoute } from 'astro';
import { taskDocx } from '../../../emit/docx/tasks.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = async ({ props: { index, org }, site }) =>
  fileResponse('docx', await taskDocx(index, org, site));
