/** What an organisation answers for by a date, as iCalendar. */
import type { APIRoute } from 'astro';
import { emitCalendar, eventsOf } from '../../../emit/calendar.ts';
import { fileResponse } from '../../../site/answer.ts';
import { orgPaths, type OrgProps } from '../../../site/routes.ts';

export const getStaticPaths = async () =>
  (await orgPaths()).filter(({ props: { index, org } }) => {
    const { milestones, targets } = eventsOf(index, org.id);
    return milestones.length + targets.length > 0;
  });

export const GET: APIRoute<OrgProps> = ({ props: { index, org }, site }) =>
  fileResponse('ics', emitCalendar(index, site, { name: org.name, events: eventsOf(index, org.id) }));
