/** Checksums of all files under data/, as `sha256sum -c` reads them. */
import type { APIRoute } from 'astro';
import { answerWith, dataPaths, type PublishedFileProps } from '../../../site/data/endpoints.ts';

export const getStaticPaths = async () =>
  (await dataPaths('SHA256SUMS')).map(({ params: { notice }, props }) => ({ params: { notice }, props }));

export const GET: APIRoute<PublishedFileProps> = ({ props }) => answerWith(props.file);
