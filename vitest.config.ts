import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Rooms of pure functions. Their tests leave nothing behind, so a process looks at one file of them after another, and compiles what
 * they use once: a fifth less work. All others have a process for each file, among them those that count work (test/work.ts). */
const PURE = 'cohort/population fit laws measures model moves records score story talk theory turns'.split(' ');
const within = PURE.map(room => `test/${room}/**/!(growth).test.ts`);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: within, isolate: false } },
      { extends: true, test: { name: 'own', include: ['test/**/*.test.{ts,tsx}'], exclude: within } },
    ],
    reporters: ['default', './tools/plain-reporter.mjs'],
    // A machine that is busy elsewhere is slow and not wrong: only what hangs takes so long.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 600_000 } },
    maxWorkers: 2,
    setupFiles: ['test/spent.ts', 'test/zone.ts'],
    // Commands that tests start as processes of their own find our code compiled: two thirds of what such a start costs.
    env: {
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, '.cache/compiled'),
      // They speak English, whatever this machine speaks.
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'C',
      // The zone that somebody asks for, in place of one for each file (test/zone.ts).
      ZONE: process.env['TZ'] ?? '',
    },
  },
});
