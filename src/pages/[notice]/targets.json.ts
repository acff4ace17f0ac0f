/** All targets as JSON: the rows of CSV and XLSX with their ids. */
import type { APIRoute } from 'astro';
import { targetFile } from '../../emit/tables/targets.ts';
import { targetPaths, type TargetProps } from '../../site/target-paths.ts';
import { emitFile } from '../../table/file.ts';

export const getStaticPaths = targetPaths;

export const GET: APIRoute<TargetProps> = ({ props: { selection }, site }) =>
  new Response(emitFile(targetFile(selection, site)), { headers: { 'Content-Type': 'application/json' } });
