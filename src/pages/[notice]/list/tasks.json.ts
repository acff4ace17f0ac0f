/** All tasks as a table: the rows that 我的清单 writes its files from. */
import type { APIRoute } from 'astro';
import { responsibilityFile } from '../../../emit/tables/responsibilities.ts';
import { fileResponse } from '../../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../../site/routes.ts';
import { emitFile } from '../../../table/file.ts';

export const getStaticPaths = () => pathsOf('list');

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) =>
  fileResponse('json', emitFile(responsibilityFile(index, site)));
