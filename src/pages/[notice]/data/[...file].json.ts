/** The published JSON, byte for byte as it stands in `content/`; schemas; a file for each clause. */
import type { APIRoute } from 'astro';
import { answerWith, dataPaths, type PublishedFileProps } from '../../../site/data/endpoints.ts';

export const getStaticPaths = () => dataPaths('.json');

export const GET: APIRoute<PublishedFileProps> = ({ props }) => answerWith(props.file);
