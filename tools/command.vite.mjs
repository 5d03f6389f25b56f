// Bundles the command and the doors of the library in one: what both use is there once. Each command is a chunk of its own, so that
// one that is called reads no other's code.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Files of dist/ that the package exports, or that are started by name: the command, and its processes. */
const entries = [
  'cli/main',
  'cli/entry',
  'cli/child',
  ...Object.values(exports).flatMap(({ default: file }) => (file ? [file.slice('./dist/'.length, -'.js'.length)] : [])),
];
const sourceOf = entry => join(root, 'src', entry === 'cli/child' ? 'cli/cohort/child.ts' : `${entry}.ts`);

const OUTSIDE = [
  '@noble/ciphers',
  '@noble/hashes',
  '@sqlite.org/sqlite-wasm',
  'age-encryption',
  'hyparquet',
  'hyparquet-writer',
];

export default defineConfig({
  root,
  configFile: false,
  publicDir: false,
  // The reader of archives alone, on Node's own DecompressionStream, as in the app.
  resolve: {
    alias: { '@zip.js/zip.js/index-native.js': join(root, 'node_modules/@zip.js/zip.js/lib/zip-core-base.js') },
  },
  // Packages of few commands and of one file each stay outside: whoever installs this package has them. SQLite finds its WebAssembly beside
  // its own file. What seals is mended in packages of its own.
  ssr: { noExternal: true, external: OUTSIDE },
  build: {
    ssr: true,
    outDir: join(root, 'dist'),
    emptyOutDir: false,
    target: 'node22.12',
    rolldownOptions: {
      input: Object.fromEntries(entries.map(entry => [entry, sourceOf(entry)])),
      output: { minify: true, keepNames: true, entryFileNames: '[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  },
});
