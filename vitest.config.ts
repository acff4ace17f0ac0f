import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/setup/slow-first.ts';

export default defineConfig({
  test: {
    // A core each: the browser and the builds, which have processes of their own, take turns with what waits for them.
    maxWorkers: availableParallelism(),
    // Modules are read once in each worker: no test changes what another reads (what one stubs is put back below).
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    setupFiles: 'test/setup/seed.ts',
    // They end what hangs, and measure nothing: a machine may be starved.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', './test/setup/no-retries.ts'],
    sequence: { sequencer: SlowFirst },
    coverage: {
      provider: 'v8',
      // What reads, decides and lays out. Words, pictures, pages and what readers' browsers run are held as they are built.
      include: [
        'src/text/**',
        'src/lexicon/**',
        'src/clause/**',
        'src/extract/**',
        'src/model/**',
        'src/table/**',
        'src/cite/**',
        'src/emit/**',
        'src/figures/**',
      ],
      reporter: ['text-summary'],
      // A little below what is there.
      thresholds: {
        'src/text/**': { lines: 99, branches: 91 },
        'src/lexicon/**': { lines: 99, branches: 84 },
        'src/clause/**': { lines: 99, branches: 95 },
        'src/extract/**': { lines: 99, branches: 94 },
        'src/model/**': { lines: 97, branches: 91 },
        'src/table/**': { lines: 99, branches: 90 },
        'src/cite/**': { lines: 98, branches: 88 },
        'src/emit/**': { lines: 95, branches: 84 },
        'src/figures/**': { lines: 98, branches: 81 },
      },
    },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/corpus/*.test.ts', 'test/figures/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/shelf/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/setup/sites.ts',
        },
      },
    ],
  },
});
