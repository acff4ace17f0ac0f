/** Slips and corrections as an Atom feed; none where the site's origin is not known. */
import type { APIRoute } from 'astro';
import { fileResponse } from '../../site/answer.ts';
import { notesFeed } from '../../site/changes/feed.ts';
import { pathsOf, type NoticeProps } from '../../site/routes.ts';

export const getStaticPaths = async () => (import.meta.env.SITE ? await pathsOf('notes') : []);

export const GET: APIRoute<NoticeProps> = ({ props: { index }, site }) => {
  if (!site) throw new Error('Expected the origin of the site, found none');
  return fileResponse('xml', notesFeed(index, site));
};
