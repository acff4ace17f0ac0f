/** The published JSON, byte for byte as it stands in `content/`. */
import type { APIRoute } from 'astro';
import { FILES } from '../../../model/schema.ts';
import { readData, slugs } from '../../../site/shelf.ts';

export function getStaticPaths() {
  return slugs.flatMap((notice) => Object.keys(FILES).map((name) => ({ params: { notice, name } })));
}

export const GET: APIRoute<Record<string, never>, { notice: string; name: string }> = async ({ params }) =>
  new Response(await readData(params.notice, params.name));
