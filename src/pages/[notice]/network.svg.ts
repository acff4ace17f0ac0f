/** The network as a picture to take away. */
import type { APIRoute } from 'astro';
import { drawPicture } from '../../pictures/network-picture.ts';
import { getNotice, getShelf } from '../../site/shelf.ts';

export async function getStaticPaths() {
  return (await getShelf())
    .filter(({ responsibilities }) => responsibilities.length > 0)
    .map(({ notice }) => ({ params: { notice: notice.slug } }));
}

export const GET: APIRoute<Record<string, never>, { notice: string }> = async ({ params }) =>
  new Response(drawPicture(await getNotice(params.notice)));
