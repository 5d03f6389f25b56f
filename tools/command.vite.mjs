// Bundles the command: each command is a chunk of its own, so that one that is called reads no other's code.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What is started by its file: the command, and the processes and threads that it starts. */
const STARTED = ['main.ts', 'entry.ts', 'cohort/child.ts'];

export default defineConfig({
  root,
  configFile: false,
  publicDir: false,
  // SQLite finds its WebAssembly beside its own file.
  ssr: { noExternal: true, external: ['@sqlite.org/sqlite-wasm'] },
  build: {
    ssr: true,
    outDir: `${root}/dist/cli`,
    emptyOutDir: true,
    target: 'node22.12',
    rolldownOptions: {
      input: STARTED.map(file => `${root}/src/cli/${file}`),
      output: { minify: true, keepNames: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
