/** Files of a folder. */
import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a folder as paths from its root, in order: `/yyzbf-2023-4/plan/index.html`. */
export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}
