import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport, type UserConfig } from 'vite';
import { faces } from './faces.ts';

const SQLITE = `${import.meta.dirname}/../node_modules/@sqlite.org/sqlite-wasm/dist`;
const PACKED = '\0sqlite-wasm-packed';
const AHEAD = '\0ahead';

/** A script that holds what `unpacked` (worker/packed.ts) gives back. */
const packed = (content: string | Uint8Array): string =>
  `export default ${JSON.stringify(deflateRawSync(content, { level: 9 }).toString('base64'))};`;

/** SQLite with its WebAssembly inside the script, and without what it would start or fetch beside itself. */
export const databaseInAScript = (): Plugin => ({
  name: 'database-in-a-script',
  enforce: 'pre',
  resolveId: id => (id === 'virtual:sqlite-wasm-packed' ? PACKED : null),
  async load(id) {
    if (id !== PACKED) return null;
    return packed(await readFile(`${SQLITE}/sqlite3.wasm`));
  },
  transform(code, id) {
    if (!id.includes('sqlite-wasm/dist/index.mjs')) return null;
    const without = code
      // Base address for files that are never requested: a worker that begins in a frame has none of its own.
      .replaceAll('import.meta.url', '"file:///"')
      .replaceAll('new Worker(', '(() => { throw new Error("No worker here."); })(');
    return { code: without, map: null };
  },
});

/** Result of the first invented pair, computed at build time by the code for every other pair. */
export const sampleAhead = (): Plugin => ({
  name: 'sample-ahead',
  resolveId: id => (id === 'virtual:ahead' ? AHEAD : null),
  async load(id) {
    if (id !== AHEAD) return null;
    const { module } = await runnerImport<typeof import('./worker/sample/work-out.ts')>(
      `${import.meta.dirname}/worker/sample/work-out.ts`,
    );
    const found = await module.workOut('couple');
    const written = JSON.stringify(found);
    // The build fails unless the page gets exactly this result.
    if (!isDeepStrictEqual(JSON.parse(written), found)) throw new Error('The invented pair cannot be written down');
    return packed(written);
  },
});

/** Words of the terminal alone are in no page. */
export const withoutTerminalWords = (): Plugin => ({
  name: 'without-terminal-words',
  load: id => (/generated\/\w+\/chunk-terminal\.ts$/.test(id) ? 'export const texts = [];' : null),
});

/** The page itself contains the words that must be readable before any script has run. */
const wordsInThePage = (): Plugin => ({
  name: 'words-in-the-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      if (!html.includes(FIRST_WORDS)) return html;
      const { version } = JSON.parse(await readFile(`${import.meta.dirname}/../package.json`, 'utf8'));
      const { module } = await runnerImport<typeof import('./first-words.tsx')>(
        `${import.meta.dirname}/first-words.tsx`,
      );
      return html
        .replace(FIRST_WORDS, () => module.firstWords)
        .replace('</head>', () => `  <meta name="version" content="${version}" />\n  </head>`);
    },
  },
});
const FIRST_WORDS = '<!-- first words -->';

/** Computing the invented pairs takes longer than the rest of the build; that is no fault. */
export const quiet = { bundlerTimings: false } as const;

/** Settings of every build of the page. */
export const shared = {
  root: import.meta.dirname,
  base: './',
  plugins: [faces(), wordsInThePage(), react(), databaseInAScript(), withoutTerminalWords()],
  resolve: {
    alias: {
      '@sqlite.org/sqlite-wasm': `${import.meta.dirname}/worker/database.ts`,
      'sqlite-wasm-original': `${SQLITE}/index.mjs`,
      // The reader alone, on the browser's own DecompressionStream: without file trees, own workers and a second inflater.
      '@zip.js/zip.js/index-native.js': `${import.meta.dirname}/../node_modules/@zip.js/zip.js/lib/zip-core-base.js`,
    },
  },
} satisfies UserConfig;
