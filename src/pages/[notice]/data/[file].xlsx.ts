/** All tables as one workbook. */
import type { APIRoute } from 'astro';
import { answerWith, dataPaths, type PublishedFileProps } from '../../../site/data/endpoints.ts';

export const getStaticPaths = () => dataPaths('.xlsx');

export const GET: APIRoute<PublishedFileProps> = ({ props }) => answerWith(props.file);
