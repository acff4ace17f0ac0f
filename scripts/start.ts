/**
 * `npm start`: builds content and site, serves them, prints the address (PORT, else 4321; HOST, else this machine alone). The
 * port is taken before anything is built, so that a taken one shows at once. SITE_URL, the origin of canonical links, is that address
 * unless it is set.
 */
import { spawnSync } from 'node:child_process';
import { serve, wantedHost, wantedPort, type Served } from './serve/serve.ts';

/** Serves dist/, or says in one line why not. */
async function takePort(): Promise<Served | null> {
  try {
    return await serve('dist', { port: wantedPort(), host: wantedHost() });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (taken) console.error(`Port ${wantedPort()} is taken: stop what uses it, or set another, PORT=4322 npm start`);
    else console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

const served = await takePort();
if (!served) process.exit(1);

const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  env: { SITE_URL: served.origin, ...process.env },
  // npm is a batch file there.
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error('Not served: the build failed, see above');
  process.exit(1);
}
console.log(`\nReady at ${served.origin}/ (Ctrl+C stops it)`);
