/** A Chromium for tests, Lighthouse and screenshots: CHROMIUM_PATH, else the one that npm installed, unpacked once with a Chinese font. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Browser {
  path: string;
  /** What it needs in its environment. */
  env: Record<string, string>;
}

const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
const CACHE = join(import.meta.dirname, '../.cache');
const require = createRequire(import.meta.url);

function chromiumVersion(): string {
  // The package exports no package.json.
  const file = join(dirname(require.resolve('@sparticuz/chromium')), '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Unpacks into `part`, to be used as `folder`. */
function unpack(part: string, folder: string): void {
  mkdirSync(part, { recursive: true });
  // The package unpacks into TMPDIR, once for good, and for this runtime's name brings its own libraries.
  execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  // A bare machine has no Chinese font and shows nothing for a character.
  const font = require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
  copyFileSync(font, join(part, 'fonts/NotoSansSC.ttf'));
  writeFileSync(join(part, 'fonts/fonts.conf'), fontsConf(folder));
}

/** The browser to launch. Elsewhere than on Linux x64 it is a Chromium that CHROMIUM_PATH names. */
export function prepareBrowser(): Browser {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return { path: own, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Expected the path of a Chromium in CHROMIUM_PATH: the one that npm installs runs on Linux x64 only',
    );
  }
  const folder = join(CACHE, `chromium-${chromiumVersion()}`);
  if (!existsSync(folder)) {
    // Renamed when whole, so that a run that was stopped leaves no half a browser.
    const part = `${folder}.${process.pid}`;
    unpack(part, folder);
    if (existsSync(folder)) rmSync(part, { recursive: true });
    else renameSync(part, folder);
  }
  return {
    path: join(folder, 'chromium'),
    env: { FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}
