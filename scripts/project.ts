/** Throw-away projects: this one's code with other seeds, in a folder of its own, built by its own scripts. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CODE = ['src', 'public', 'scripts', 'package.json', 'astro.config.mjs', 'site.config.ts', 'tsconfig.json'];

export interface RunningScript {
  /** The process, to be watched while it runs. */
  pid: number;
  /** Its exit code and all that it printed. */
  done: Promise<{ code: number | null; output: string }>;
  /** What it has printed so far. */
  output: () => string;
  /** Ends it with all that it started. */
  stop: () => void;
}

export interface Project {
  folder: string;
  dist: string;
  /** Runs a script of package.json, with its flags: `lock -- --accept`. */
  start: (script: string, env?: Record<string, string>) => RunningScript;
  /** Runs a script to its end; throws with its output when it fails. Returns the output. */
  run: (script: string, env?: Record<string, string>) => Promise<string>;
  remove: () => void;
}

/** Seed and data file of a folder, by name. */
export function readSeeds(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(txt|yaml)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Packages are linked one by one: a link to the whole folder would share Astro's and Vite's caches, which live in it
 * as `.astro` and `.vite`, with builds that run at the same time.
 */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(ROOT, 'node_modules', name), join(folder, name));
  }
}

function startIn(folder: string, script: string, env: Record<string, string>): RunningScript {
  // Node runs scripts itself, and begins half a second before npm.
  const child = spawn(process.execPath, ['--run', ...script.split(' ')], {
    cwd: folder,
    // Vitest sets NODE_ENV=test, with which Astro builds for development, and VITEST, with which its server serves nothing.
    env: { ...process.env, VITEST: '', NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    // A group of its own, to be ended as a whole.
    detached: process.platform !== 'win32',
  });
  let output = '';
  const add = (bytes: Buffer) => (output += bytes.toString());
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  const done = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ code, output });
    });
  });
  const pid = child.pid ?? 0;
  const stop = () => {
    if (process.platform === 'win32') child.kill();
    else if (child.exitCode === null) process.kill(-pid);
  };
  return { pid, done, output: () => output, stop };
}

/**
 * Makes a project with these seeds, by file name; nothing is built yet. With `content` the repository's own content
 * is copied, as a commit holds it.
 */
export function makeProject(seeds: Record<string, string>, { content = false } = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
  for (const name of [...CODE, ...(content ? ['content'] : [])]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  linkPackages(join(folder, 'node_modules'));
  mkdirSync(join(folder, 'seeds'));
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(folder, 'seeds', name), text);
  const start = (script: string, env: Record<string, string> = {}) => startIn(folder, script, env);
  return {
    folder,
    dist: join(folder, 'dist'),
    start,
    run: async (script, env) => {
      const { code, output } = await start(script, env).done;
      if (code !== 0) throw new Error(`npm run ${script} ended with ${code}:\n${output}`);
      return output;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
