/** The whole notice as a Word file. */
import type { APIRoute } from 'astro';
import { answerWith, dataPaths, type DataFileProps } from '../../../site/data/endpoints.ts';

export const getStaticPaths = () => dataPaths('.docx');

export const GET: APIRoute<DataFileProps> = ({ props }) => answerWith(props.file);
