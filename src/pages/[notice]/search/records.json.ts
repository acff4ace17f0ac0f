/** The text that search holds its findings against. scripts/search-index.ts adds the index's names for its records. */
import type { APIRoute } from 'astro';
import { searchFile } from '../../../site/search/records.ts';
import { getNotice, slugs } from '../../../site/shelf.ts';

export function getStaticPaths() {
  return slugs.map((notice) => ({ params: { notice } }));
}

export const GET: APIRoute<Record<string, never>, { notice: string }> = async ({ params }) =>
  new Response(JSON.stringify(searchFile(await getNotice(params.notice))));
