import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of the laboratory, which `npm test` leaves out: `npm run test:long`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['lab/test/**/*.test.ts'],
    reporters: ['default', './tools/plain-reporter.mjs'],
    // The long forms take hours.
    testTimeout: 7_200_000,
    hookTimeout: 900_000,
    maxWorkers: 2,
    setupFiles: ['test/zone.ts'],
    env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'C', ZONE: process.env['TZ'] ?? '' },
  },
});
