/** The paths of the files under data/, for endpoints: one endpoint for each ending, for only so does `astro dev` find them. */
import { fileResponse } from '../answer.ts';
import { dataFiles, type PublishedFile } from './files.ts';
import { getShelf } from '../shelf.ts';

export interface PublishedFileProps extends Record<string, unknown> {
  file: PublishedFile;
}

/** The origin that astro.config.mjs sets; paths are asked for before there is a page to ask. */
const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

/** Files that end in `ending`, which their endpoint's own name has. */
export async function dataPaths(ending: string) {
  const paths = (await getShelf()).map(async (index) =>
    (await dataFiles(index, site))
      .filter(({ path }) => path.endsWith(ending))
      .map((file) => ({
        params: { notice: index.notice.slug, file: file.path.slice(0, -ending.length) },
        props: { file },
      })),
  );
  return (await Promise.all(paths)).flat();
}

/** A file as it is published. */
export const answerWith = ({ bytes, path }: PublishedFile): Response => fileResponse(path, bytes);
