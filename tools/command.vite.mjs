// Bundles the command and the doors of the library in one: what both use is there once. Each command is a chunk of its own, so that
// one that is called reads no other's code. The packages at run time stay outside, since whoever installs this one has them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { dependencies, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Files of dist/ that the package exports, or that are started by name: the command, and its processes. */
const entries = [
  'cli/main',
  'cli/entry',
  'cli/child',
  ...Object.values(exports).flatMap(({ default: file }) => (file ? [file.slice('./dist/'.length, -'.js'.length)] : [])),
];
const sourceOf = entry => join(root, 'src', entry === 'cli/child' ? 'cli/cohort/child.ts' : `${entry}.ts`);

export default defineConfig({
  root,
  configFile: false,
  publicDir: false,
  ssr: { external: Object.keys(dependencies) },
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
