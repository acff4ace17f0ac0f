/** Files of a folder. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files of a folder as paths from its root, in order: `/yyzbf-2023-4/plan/index.html`; those of `.well-known` too. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}
