/** The whole notice as a Word file. */
import type { APIRoute } from 'astro';
import { answerWith, dataPaths, type PublishedFileProps } from '../../../site/data/endpoints.ts';

export const getStaticPaths = () => dataPaths('.docx');

export const GET: APIRoute<PublishedFileProps> = ({ props }) => answerWith(props.file);
