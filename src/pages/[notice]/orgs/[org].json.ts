/** An organisation's tasks as JSON. */
import type { APIRoute } from 'astro';
import { taskJson } from '../../../emit/tables/tasks.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = ({ props: { index, org }, site }) =>
  fileResponse('json', taskJson(index, org, site));
