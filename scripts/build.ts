/**
 * `npm run build`: content, then the site. A notice that was refused keeps no other from being built: what is missing is
 * said at the end, with its reasons. Exit code 1 when the site could not be built, and, with `--strict`, when a notice was refused.
 */
import { spawnSync } from 'node:child_process';
import { buildContent, sayRefused } from './content.ts';

const refused = buildContent('seeds', 'content');
const { status } = spawnSync(process.execPath, ['--run', 'site'], { stdio: 'inherit' });
sayRefused(refused);
process.exitCode = status !== 0 ? 1 : process.argv.includes('--strict') && refused.length > 0 ? 1 : 0;
