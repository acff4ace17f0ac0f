/** The text that search holds its findings against. scripts/site/search-index.ts adds the index's names for its records. */
import type { APIRoute } from 'astro';
import { fileResponse } from '../../../site/answer.ts';
import { searchFile } from '../../../site/search/records.ts';
import { pathsOf, type NoticeProps } from '../../../site/routes.ts';

export const getStaticPaths = () => pathsOf('search');

export const GET: APIRoute<NoticeProps> = ({ props: { index } }) =>
  fileResponse('json', JSON.stringify(searchFile(index)));
