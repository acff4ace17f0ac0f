/** A notice's titles, headings and organisations for search over the shelf; with one notice there is no such search. */
import type { APIRoute } from 'astro';
import { fileResponse } from '../../../site/answer.ts';
import { shelfFile } from '../../../site/search/entries.ts';
import { noticePaths, type NoticeProps } from '../../../site/routes.ts';
import { slugs } from '../../../site/shelf.ts';

export const getStaticPaths = () => noticePaths(() => slugs.length > 1);

export const GET: APIRoute<NoticeProps> = ({ props: { index } }) =>
  fileResponse('json', JSON.stringify(shelfFile(index)));
