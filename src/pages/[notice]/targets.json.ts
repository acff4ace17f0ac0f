/** All targets as JSON: the rows of CSV and XLSX with their ids. */
import type { APIRoute } from 'astro';
import { targetFile } from '../../emit/tables/targets.ts';
import { fileResponse } from '../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../site/routes.ts';
import { emitFile } from '../../table/file.ts';

export const getStaticPaths = () => pathsOf('targets');

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) =>
  fileResponse('json', emitFile(targetFile(index, site)));
