/** The network as a picture for places that take no SVG: 1.5 px to each of the figure's, in one font on every machine. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { drawPicture } from '../../pictures/network-picture.ts';
import { fileResponse } from '../../site/answer.ts';
import { pathsOf, type NoticeProps } from '../../site/routes.ts';

export const getStaticPaths = () => pathsOf('network');

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const ZOOM = 1.5;

export const GET: APIRoute<NoticeProps> = async ({ props: { index } }) => {
  // From the project's folder: where this module is bundled to says nothing of where packages are.
  const font = createRequire(join(process.cwd(), 'package.json')).resolve(FONT);
  const picture = new Resvg(drawPicture(index, 'Noto Sans SC'), {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' },
  });
  // A palette takes a third of the room and shows no difference: the picture has four colours, blended.
  const png = await sharp(picture.render().asPng()).png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
  return fileResponse('png', new Uint8Array(png));
};
