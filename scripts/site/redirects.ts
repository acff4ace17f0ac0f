/** After `astro build`: writes `dist/_redirects` from content/<notice>/changes.json; none where nothing moved. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesFile } from '../../src/model/schema/schema.ts';
import { formatRedirects } from '../serve/redirects-file.ts';

const moves = new Map(
  globSync('content/*/changes.json')
    .sort()
    .flatMap((path) => changesFile.parse(JSON.parse(readFileSync(path, 'utf8'))).changes)
    .flatMap(({ address, to }): [string, string][] => (to === null ? [] : [[address, to]])),
);
if (moves.size > 0) writeFileSync(join('dist', '_redirects'), formatRedirects(moves));
