/** The dated milestones as iCalendar. */
import type { APIRoute } from 'astro';
import { datedMilestones, emitCalendar } from '../../emit/calendar.ts';
import { fileResponse } from '../../site/answer.ts';
import { noticePaths, type NoticeProps } from '../../site/routes.ts';

export const getStaticPaths = () => noticePaths((index) => datedMilestones(index).length > 0);

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) =>
  fileResponse('ics', emitCalendar(index, site));
