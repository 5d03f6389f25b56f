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

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), policyInThePage()],
  resolve: {
    alias: {
      '@sqlite.org/sqlite-wasm': `${import.meta.dirname}/engine/no-sqlite.ts`,
      // The reader alone, on the browser's own DecompressionStream: without file trees, own workers and a second inflater.
      '@zip.js/zip.js/index-native.js': `${import.meta.dirname}/../node_modules/@zip.js/zip.js/lib/zip-core-base.js`,
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/engine.html`] },
  },
});
