/** All targets as XLSX. */
import type { APIRoute } from 'astro';
import { targetFile } from '../../emit/tables/targets.ts';
import { fileResponse } from '../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../site/routes.ts';
import { tableOf } from '../../table/file.ts';
import { emitXlsx } from '../../table/xlsx.ts';

export const getStaticPaths = () => pathsOf('targets');

export const GET: APIRoute<NoticeProps> = async ({ props: { index }, site }) =>
  fileResponse('xlsx', await emitXlsx(tableOf(targetFile(index, site))));
