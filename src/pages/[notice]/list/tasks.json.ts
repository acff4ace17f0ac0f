/** All tasks as a table: the rows that 我的清单 writes its files from. */
import type { APIRoute } from 'astro';
import { responsibilityFile } from '../../../emit/tables/responsibilities.ts';
import { listPaths, type ListProps } from '../../../site/list-paths.ts';
import { emitFile } from '../../../table/file.ts';

export const getStaticPaths = listPaths;

export const GET: APIRoute<ListProps> = ({ props: { selection }, site }) =>
  new Response(emitFile(responsibilityFile(selection, site)), { headers: { 'Content-Type': 'application/json' } });
