/**
 * Drops from package-lock.json the optional platform builds that the lock names but does not hold.
 *
 * npm writes `"optionalDependencies": {"@x/binding-android-arm64": "0.5.1"}` for a package whose build for
 * Android the registry did not serve, leaves the build out of the lock, and then `npm ci` calls the lock out of
 * sync: "Missing: @x/binding-android-arm64@ from lock file". Run after every `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };

/** The version that `name` resolves to for the package at `path`, found as Node finds it: nearest folder first. */
function resolved(path: string, name: string): string | undefined {
  const steps = path.split('/node_modules/');
  const folders = [...steps.map((_, i) => steps.slice(0, steps.length - i).join('/node_modules/') + '/'), ''];
  return folders.map((folder) => lock.packages[`${folder}node_modules/${name}`]?.version).find((found) => found);
}

let dropped = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = resolved(path, name);
    // Platform builds are pinned to one version; a range (^, ~) is npm's to judge.
    if (found !== undefined && (!/^\d/.test(wanted) || found === wanted)) continue;
    delete entry.optionalDependencies?.[name];
    dropped += 1;
  }
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${dropped} optional builds that are not in the lock dropped`);
