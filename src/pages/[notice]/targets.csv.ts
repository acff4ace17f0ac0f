/** All targets as CSV. */
import type { APIRoute } from 'astro';
import { targetFile } from '../../emit/tables/targets.ts';
import { targetPaths, type TargetProps } from '../../site/target-paths.ts';
import { emitCsv } from '../../table/csv.ts';
import { tableOf } from '../../table/file.ts';

export const getStaticPaths = targetPaths;

export const GET: APIRoute<TargetProps> = ({ props: { selection }, site }) =>
  new Response(emitCsv(tableOf(targetFile(selection, site))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
