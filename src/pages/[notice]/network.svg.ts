/** The network as a picture to take away. */
import type { APIRoute } from 'astro';
import { drawPicture } from '../../pictures/network-picture.ts';
import { fileResponse } from '../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../site/routes.ts';

export const getStaticPaths = () => pathsOf('network');

export const GET: APIRoute<NoticeProps> = ({ props: { index } }) => fileResponse('svg', drawPicture(index));
