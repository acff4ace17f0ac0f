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
      include: ['src/**/*.ts'],
      // What runs in the reader's browser is tested there; pages are tested as they are built.
      exclude: ['src/client/**', 'src/pages/**'],
      reporter: [['text', { maxCols: 100 }]],
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
