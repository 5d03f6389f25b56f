import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    reporters: ['default', './tools/plain-reporter.mjs'],
    // A machine that is busy elsewhere is slow and not wrong: only what hangs takes so long.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 600_000 } },
    maxWorkers: 2,
    setupFiles: ['test/zone.ts'],
    // Commands that tests start as processes of their own find our code compiled: two thirds of what such a start costs.
    env: {
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.cache/compiled'),
      // They speak English, whatever this machine speaks.
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'C',
    },
  },
});
