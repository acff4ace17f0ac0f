/** The paths of the files under data/, for endpoints: one endpoint for each ending, for only so does `astro dev` find them. */
import { fileResponse } from '../answer.ts';
import { dataFiles, type DataFile } from './files.ts';
import { getShelf } from '../shelf.ts';

export interface DataFileProps extends Record<string, unknown> {
  file: DataFile;
}

/** The origin that astro.config.mjs sets; paths are asked for before there is a page to ask. */
const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;

/** Files that end in `ending`, which their endpoint's own name has. */
export async function dataPaths(ending: string) {
  const paths = (await getShelf()).map(async (selection) =>
    (await dataFiles(selection, site))
      .filter(({ path }) => path.endsWith(ending))
      .map((file) => ({
        params: { notice: selection.notice.slug, file: file.path.slice(0, -ending.length) },
        props: { file },
      })),
  );
  return (await Promise.all(paths)).flat();
}

/** A file as it is published. */
export const answerWith = ({ bytes, path }: DataFile): Response => fileResponse(path, bytes);
