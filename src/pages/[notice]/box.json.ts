/** The data of the header's box. */
import type { APIRoute } from 'astro';
import { boxEntries } from '../../site/search/box.ts';
import { getNotice, slugs } from '../../site/shelf.ts';

export function getStaticPaths() {
  return slugs.map((notice) => ({ params: { notice } }));
}

export const GET: APIRoute<Record<string, never>, { notice: string }> = async ({ params }) =>
  new Response(JSON.stringify(boxEntries(await getNotice(params.notice))));
