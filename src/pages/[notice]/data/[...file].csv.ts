/** Tables as CSV. */
import type { APIRoute } from 'astro';
import { answerWith, dataPaths, type DataFileProps } from '../../../site/data/endpoints.ts';

export const getStaticPaths = () => dataPaths('.csv');

export const GET: APIRoute<DataFileProps> = ({ props }) => answerWith(props.file);
