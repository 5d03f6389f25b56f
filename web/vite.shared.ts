import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';

const SQLITE = `${import.meta.dirname}/../node_modules/@sqlite.org/sqlite-wasm/dist`;
const PACKED = '\0sqlite-wasm-packed';

/** SQLite with its WebAssembly inside the script, and without what it would start or fetch beside itself. */
export const databaseInAScript = (): Plugin => ({
  name: 'database-in-a-script',
  enforce: 'pre',
  resolveId: id => (id === 'virtual:sqlite-wasm-packed' ? PACKED : null),
  async load(id) {
    if (id !== PACKED) return null;
    const packed = deflateRawSync(await readFile(`${SQLITE}/sqlite3.wasm`), { level: 9 });
    return `export default ${JSON.stringify(packed.toString('base64'))};`;
  },
  transform(code, id) {
    if (!id.includes('sqlite-wasm/dist/index.mjs')) return null;
    const without = code
      .replaceAll('import.meta.url', 'location.href')
      .replaceAll('new Worker(', '(() => { throw new Error("No worker here."); })(');
    return { code: without, map: null };
  },
});

/** What every build of the page has in common. */
export const shared = {
  root: import.meta.dirname,
  base: './',
  plugins: [react(), databaseInAScript()],
  resolve: {
    alias: {
      '@sqlite.org/sqlite-wasm': `${import.meta.dirname}/worker/database.ts`,
      'sqlite-wasm-original': `${SQLITE}/index.mjs`,
      // The reader alone, on the browser's own DecompressionStream: without file trees, own workers and a second inflater.
      '@zip.js/zip.js/index-native.js': `${import.meta.dirname}/../node_modules/@zip.js/zip.js/lib/zip-core-base.js`,
    },
  },
} satisfies UserConfig;
