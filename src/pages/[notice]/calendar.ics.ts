/** The dated milestones as iCalendar. */
import type { APIRoute } from 'astro';
import { datedMilestones, emitCalendar } from '../../emit/calendar.ts';
import { fileResponse } from '../../site/answer.ts';
import { noticePaths, type NoticeProps } from '../../site/routes.ts';

export const getStaticPaths = () => noticePaths((selection) => datedMilestones(selection).length > 0);

export const GET: APIRoute<NoticeProps> = ({ props: { selection }, site }) =>
  fileResponse('ics', emitCalendar(selection, site));
