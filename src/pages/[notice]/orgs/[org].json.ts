/** An organisation's tasks as JSON. */
import type { APIRoute } from 'astro';
import { orgTaskJson } from '../../../emit/tables/task-list.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgFilePaths, type OrgProps } from '../../../site/routes.ts';

export const getStaticPaths = orgFilePaths;

export const GET: APIRoute<OrgProps> = ({ props: { index, org }, site }) =>
  fileResponse('json', orgTaskJson(index, org, site));
