import { defineConfig, type Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY, ENGINE_CONTENT_SECURITY_POLICY } from '../src/cli/host/headers.ts';
import { databaseInAScript, sampleAhead, quiet, shared, withoutTerminalWords } from './vite.shared.ts';

/** The policy is also in the pages themselves, so that it holds wherever the files are served from. `frame-ancestors`
 * means nothing in a page and only raises a warning there. */
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
  ...shared,
  plugins: [...shared.plugins, policyInThePage()],
  worker: {
    format: 'es',
    plugins: () => [databaseInAScript(), sampleAhead(), withoutTerminalWords()],
    // One script, and what the first picture need not wait for in others.
    rolldownOptions: { checks: quiet, output: { chunkFileNames: 'assets/[name]-[hash].js' } },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: quiet,
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/engine.html`],
    },
  },
});
