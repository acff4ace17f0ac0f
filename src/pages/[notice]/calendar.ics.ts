/** The dated milestones as iCalendar. */
import type { APIRoute } from 'astro';
import { datedMilestones, emitCalendar } from '../../emit/calendar.ts';
import { getNotice, getShelf } from '../../site/shelf.ts';

export async function getStaticPaths() {
  return (await getShelf())
    .filter((selection) => datedMilestones(selection).length > 0)
    .map(({ notice }) => ({ params: { notice: notice.slug } }));
}

export const GET: APIRoute<Record<string, never>, { notice: string }> = async ({ params, site }) =>
  new Response(emitCalendar(await getNotice(params.notice), site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
