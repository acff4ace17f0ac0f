/** `npm run dev` follows seeds, data files and rules: notices are read again in a process of their own, and pages follow their content. */
import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What content is made from: seeds with their data files, and all that reads them. */
const MAKES_CONTENT =
  /^(?:seeds\/.*\.(?:txt|yaml)|src\/(?:lexicon|text|clause|extract|model|words|emit)\/.*\.ts|src\/pipeline\.ts|scripts\/content\.ts)$/;

/** Saving a file is several events; one reading is enough. In ms. */
const SETTLED = 100;

export function followSeeds(): AstroIntegration {
  let root = '';
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  const read = (): void => {
    if (running) {
      timer = setTimeout(read, SETTLED);
      return;
    }
    running = true;
    // What is wrong with a notice is printed; the server goes on with the content that there is.
    spawn(process.execPath, ['scripts/content.ts'], { cwd: root, stdio: 'inherit' }).on('close', () => {
      running = false;
    });
  };

  return {
    name: 'follow-seeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add([join(root, 'seeds'), join(root, 'scripts/content.ts')]);
        server.watcher.on('all', (_, path) => {
          if (!MAKES_CONTENT.test(relative(root, path).replaceAll('\\', '/'))) return;
          clearTimeout(timer);
          timer = setTimeout(read, SETTLED);
        });
      },
    },
  };
}
