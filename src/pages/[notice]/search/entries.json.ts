/** A notice's titles, headings and organisations for search over the shelf; with one notice there is no such search. */
import type { APIRoute } from 'astro';
import { getNotice, slugs } from '../../../site/shelf.ts';
import { shelfFile } from '../../../site/search/entries.ts';

export function getStaticPaths() {
  return slugs.length > 1 ? slugs.map((notice) => ({ params: { notice } })) : [];
}

export const GET: APIRoute<Record<string, never>, { notice: string }> = async ({ params }) =>
  new Response(JSON.stringify(shelfFile(await getNotice(params.notice))));
