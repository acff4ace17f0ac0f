/** All targets as CSV. */
import type { APIRoute } from 'astro';
import { targetFile } from '../../emit/tables/targets.ts';
import { fileResponse } from '../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../site/routes.ts';
import { emitCsv } from '../../table/csv.ts';
import { tableOf } from '../../table/file.ts';

export const getStaticPaths = () => pathsOf('targets');

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) =>
  fileResponse('csv', emitCsv(tableOf(targetFile(index, site))));
