/** The data of the header's box. */
import type { APIRoute } from 'astro';
import { fileResponse } from '../../site/answer.ts';
import { boxEntries } from '../../site/search/box.ts';
import { noticePaths, type NoticeProps } from '../../site/routes.ts';

export const getStaticPaths = () => noticePaths();

export const GET: APIRoute<NoticeProps> = ({ props: { index } }) =>
  fileResponse('json', JSON.stringify(boxEntries(index)));
