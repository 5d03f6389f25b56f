import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY, ENGINE_CONTENT_SECURITY_POLICY } from '../src/cli/headers.ts';

/** The policy also stands in the pages themselves, so that it holds wherever the files are served from.
 * `frame-ancestors` means nothing in a page and only raises a warning there. */
const policyInThePage = (): Plugin => ({
  name: 'policy-in-the-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { path }) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: (path.includes('engine') ? ENGINE_CONTENT_SECURITY_POLICY : CONTENT_SECURITY_POLICY)
            .split('; ')
            .filter(rule => !rule.startsWith('frame-ancestors'))
            .join('; '),
        },
        injectTo: 'head-prepend',
      },
    ],
  },
});

const SQLITE = `${import.meta.dirname}/../node_modules/@sqlite.org/sqlite-wasm/dist`;
const PACKED = '\0sqlite-wasm-packed';

/** SQLite with its WebAssembly inside the script, and without what it would start or fetch beside itself. */
const databaseInAScript = (): Plugin => ({
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

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), policyInThePage(), databaseInAScript()],
  resolve: {
    alias: {
      '@sqlite.org/sqlite-wasm': `${import.meta.dirname}/worker/database.ts`,
      'sqlite-wasm-original': `${SQLITE}/index.mjs`,
      // The reader alone, on the browser's own DecompressionStream: without file trees, own workers and a second inflater.
      '@zip.js/zip.js/index-native.js': `${import.meta.dirname}/../node_modules/@zip.js/zip.js/lib/zip-core-base.js`,
    },
  },
  worker: {
    format: 'es',
    plugins: () => [databaseInAScript()],
    // One script, and the database in a second, so that the first picture need not wait for it.
    rolldownOptions: { output: { chunkFileNames: 'assets/[name]-[hash].js' } },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/engine.html`] },
  },
});
