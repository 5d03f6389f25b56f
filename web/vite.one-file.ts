// The whole app as one file: `vite build --config web/vite.one-file.ts` writes dist/one-file/index.html.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import project from '../package.json' with { type: 'json' };
import { databaseInAScript, sampleAhead, quiet, shared } from './vite.shared.ts';

const SCRIPT = '\0engine-script';

/** The worker, built first, as a text for the page to hold. */
const engineScript = (): Plugin => ({
  name: 'engine-script',
  resolveId: id => (id === 'virtual:engine-script' ? SCRIPT : null),
  async load(id) {
    if (id !== SCRIPT) return null;
    const result = (await build({
      ...shared,
      configFile: false,
      logLevel: 'warn',
      define: { 'import.meta.url': 'location.href' },
      plugins: [databaseInAScript(), sampleAhead()],
      build: {
        write: false,
        target: 'es2023',
        lib: { entry: `${import.meta.dirname}/worker/worker.ts`, formats: ['iife'], name: 'engine' },
        rolldownOptions: { checks: quiet, output: { codeSplitting: false } },
      },
    })) as readonly Rolldown.RolldownOutput[];
    const [chunk] = result[0]!.output;
    return `export default ${JSON.stringify(chunk.code)};`;
  },
});

/** The licences of what the page holds: no script, so that nothing runs or shows. */
const licences = (): string => {
  const text = readFileSync(`${import.meta.dirname}/../dist/THIRD-PARTY.txt`, 'utf8');
  if (/<\/?script/i.test(text)) throw new Error('a licence ends the script that holds it');
  return `<script type="text/plain" id="licences">${text}</script>`;
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Script and styles inlined into the page, and a policy that allows these very ones and no request. */
const intoThePage = (): Plugin => ({
  name: 'into-the-page',
  enforce: 'post',
  // After the bundler's own last words in the script.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('no page');
      const scripts = Object.values(bundle).filter(one => one.type === 'chunk');
      const sheets = Object.values(bundle).filter(one => one.type === 'asset' && one.fileName.endsWith('.css'));
      if (scripts.length !== 1) throw new Error(`one script was to be made, not ${scripts.length}`);
      const script = scripts[0]!.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
      const style = sheets.map(sheet => (sheet as Rolldown.OutputAsset).source.toString()).join('');
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
        `style-src ${hashOf(style)}`,
        'font-src data:',
        'img-src data:',
        "connect-src 'none'",
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types engine',
      ].join('; ');
      page.source = page.source
        .toString()
        .replace(/<script type="module"[^>]*><\/script>/, '')
        .replaceAll(/\s*<link\s+rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g, '')
        .replace(/\s*<iframe id="engine"[\s\S]*?<\/iframe>/, '')
        .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
        .replace(
          '</head>',
          () =>
            `  <script type="application/json" id="build">${JSON.stringify({ version: project.version, files: {} })}</script>\n  </head>`,
        )
        .replace('</body>', () => `  <script type="module">${script}</script>\n  ${licences()}\n  </body>`);
      for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
    },
  },
});

/** Prefetches nothing: the page holds everything, and a typeface that it names would stay outside it. */
const nothingAhead = (): Plugin => ({
  name: 'nothing-ahead',
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace(/<link\s[^>]*rel="preload"[^>]*>/g, ''),
  },
});

export default defineConfig({
  ...shared,
  plugins: [nothingAhead(), ...shared.plugins, engineScript(), intoThePage()],
  resolve: {
    alias: [
      ...Object.entries(shared.resolve.alias).map(([find, replacement]) => ({ find, replacement })),
      { find: /^\.\/start-worker\.ts$/, replacement: `${import.meta.dirname}/worker/start-worker-inside.ts` },
    ],
  },
  build: {
    outDir: '../dist/one-file',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { checks: quiet, input: `${import.meta.dirname}/index.html`, output: { codeSplitting: false } },
  },
});
