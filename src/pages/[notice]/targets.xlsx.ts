/** All targets as XLSX. */
import type { APIRoute } from 'astro';
import { targetFile } from '../../emit/tables/targets.ts';
import { targetPaths, type TargetProps } from '../../site/target-paths.ts';
import { tableOf } from '../../table/file.ts';
import { emitXlsx } from '../../table/xlsx.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const getStaticPaths = targetPaths;

export const GET: APIRoute<TargetProps> = async ({ props: { selection }, site }) =>
  new Response(await emitXlsx(tableOf(targetFile(selection, site))), { headers: { 'Content-Type': TYPE } });
