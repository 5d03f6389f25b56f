// `npm run site`: dist/site (static files for any host and any sub-folder, the manual among them), dist/slipstep.html (the whole
// app in one file) and dist/SHA256SUMS. The same sources give the same bytes. `--app FOLDER`: the site alone, without its manual,
// in that folder.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { sbomOf } from './sbom.mjs';
import { installManual, root, run, setUp, stop } from './setup.mjs';

// Under `npm test` the app is built already, and other tests read it: nothing may be built in its place.
if (process.env.SLIPSTEP_BUILT === undefined) await setUp();
if (Number(process.versions.node.split('.')[0]) < 24) process.exit(run(['tools/site.mjs', ...process.argv.slice(2)]));
// Only here: an older Node, which only hands over, has no such thing.
const { stripTypeScriptTypes } = await import('node:module');
const { CONTENT_SECURITY_POLICY, headersFor, SPECIAL_PATHS: SPECIAL } = await import('../src/cli/host/headers.ts');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const dist = join(root, 'dist');
const forApp = process.argv.indexOf('--app');
const appAlone = forApp !== -1;
const site = appAlone ? process.argv[forApp + 1] : join(dist, 'site');
if (site === undefined) stop('--app wants the folder in which the site is made.');
const sha256 = (bytes, form) => createHash('sha256').update(bytes).digest(form);
const listOf = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Without what would make a browser ask again and again; the worker's own files say what may be kept. */
const headers = path => {
  const { 'cache-control': _, ...rest } = headersFor(path);
  return rest;
};
const MANUAL = '/manual/';

rmSync(site, { recursive: true, force: true });
mkdirSync(join(site, 'icons'), { recursive: true });
cpSync(join(dist, 'web'), site, { recursive: true });
cpSync(join(dist, 'THIRD-PARTY.txt'), join(site, 'THIRD-PARTY.txt'));
for (const icon of readdirSync(join(root, 'web/site/icons')).filter(name => name.endsWith('.png')))
  cpSync(join(root, 'web/site/icons', icon), join(site, 'icons', icon));
writeFileSync(
  join(site, 'manifest.webmanifest'),
  JSON.stringify(JSON.parse(readFileSync(join(root, 'web/site/manifest.json'), 'utf8'))),
);
const script = path => stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'), { mode: 'strip' });
writeFileSync(join(site, 'register.js'), script('web/site/register.ts'));
edit('engine.html', page =>
  page.replace('</head>', '  <script type="module" src="./register.js"></script>\n  </head>'),
);
// Every version's frame has the same path: its sum says which one is meant (web/site/service-worker.ts).
const engineSum = encodeURIComponent(sha256(readFileSync(join(site, 'engine.html')), 'base64'));
edit('index.html', page => page.replace('"./engine.html"', `"./engine.html?${engineSum}"`));
edit('index.html', page =>
  page.replace(
    '</head>',
    '  <link rel="manifest" href="./manifest.webmanifest" />\n    <link rel="apple-touch-icon" href="./icons/apple-180.png" />\n  </head>',
  ),
);

// The page lists every file of its copy but itself, for "Check this copy".
const parts = Object.fromEntries(
  listOf(site)
    .filter(path => path !== 'index.html')
    .map(path => [path, sha256(readFileSync(join(site, path)), 'hex')]),
);
edit('index.html', page =>
  page.replace(
    '</head>',
    () =>
      `  <script type="application/json" id="build">${JSON.stringify({ version, files: parts })}</script>\n  </head>`,
  ),
);

const manual = appAlone ? {} : await makeManual();
writeFileSync(join(site, 'manual.pack'), deflateRawSync(JSON.stringify(manual), { level: 9 }));

const files = Object.fromEntries(
  listOf(site).map(path => [path, [sha256(readFileSync(join(site, path)), 'base64'), TYPES[extname(path)]]]),
);
const build = {
  version: `${version} ${sha256(JSON.stringify(files), 'hex').slice(0, 16)}`,
  files,
  headers: Object.fromEntries([
    ['', headers('/')],
    ...[...SPECIAL, MANUAL].map(path => [path.slice(1), headers(path)]),
  ]),
  types: TYPES,
};
// Within a function, so that nothing that it keeps for itself can be named from outside.
writeFileSync(
  join(site, 'sw.js'),
  `(() => {\nconst BUILD = ${JSON.stringify(build)};\n${script('web/site/service-worker.ts')}\n})();\n`,
);
for (const [path, text] of Object.entries(manual)) {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof text === 'string' ? text : Buffer.from(text.base64, 'base64'));
}
hosts();
if (appAlone) process.exit();

if (run(['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.one-file.ts', '--logLevel', 'warn']) !== 0)
  stop('The one file could not be built: the bundler says why above.');
const one = readFileSync(join(dist, 'one-file/index.html'));
writeFileSync(join(dist, 'slipstep.html'), one);
rmSync(join(dist, 'one-file'), { recursive: true });

writeFileSync(join(dist, 'sbom.cdx.json'), sbomOf(root));
const sums = [...listOf(site).map(path => `site/${path}`), 'slipstep.html', 'sbom.cdx.json'].map(
  path => `${sha256(readFileSync(join(dist, path)), 'hex')}  ${path}`,
);
writeFileSync(join(dist, 'SHA256SUMS'), `${sums.join('\n')}\n`);
process.stderr.write(
  `dist/site: ${listOf(site).length} files; dist/slipstep.html: ${(one.length / 2 ** 20).toFixed(1)} MB; dist/SHA256SUMS\n`,
);

/** The guides and the reference of the library, from the documents and the docstrings: each page's path and text. For what
 * works without a network they travel as one file. */
async function makeManual() {
  await installManual();
  const made = join(dist, 'manual');
  rmSync(made, { recursive: true, force: true });
  if (run([join(root, 'tools/manual/node_modules/typedoc/bin/typedoc')], { cwd: join(root, 'tools/manual') }) !== 0)
    stop('The manual could not be made: TypeDoc says why above.');
  const pages = listOf(made).map(path => [
    `manual/${path}`,
    /\.(?:html|js|css|svg|md)$/.test(path)
      ? // A script within the page would need a policy of its own, and remembers which colours were chosen last.
        readFileSync(join(made, path), 'utf8').replace(/<script>[\s\S]*?<\/script>/g, '')
      : { base64: readFileSync(join(made, path)).toString('base64') },
  ]);
  rmSync(made, { recursive: true });
  return Object.fromEntries(pages);
}

function edit(path, change) {
  const file = join(site, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) stop(`${path} is not as the site expects it: nothing was changed in it.`);
  writeFileSync(file, after);
}

/** The same headers in the words of the hosts that people use. The service worker sets them where a host cannot. */
function hosts() {
  const every = headers('/');
  const lines = (list, indent, line) =>
    Object.entries(list)
      .map(([name, value]) => `${indent}${line(name, value)}`)
      .join('\n');
  const plain = (name, value) => `${name}: ${value}`;
  writeFileSync(
    join(site, '_headers'),
    `/*\n${lines(every, '  ', plain)}\n${SPECIAL.map(
      // A later rule adds to an earlier one; what it replaces is taken off first.
      path => `${path}\n  ! content-security-policy\n${lines(headers(path), '  ', plain)}\n`,
    ).join('')}${MANUAL}*\n  ! content-security-policy\n${lines(headers(MANUAL), '  ', plain)}\n`,
  );
  const list = of => Object.entries(of).map(([key, value]) => ({ key, value }));
  writeFileSync(
    join(site, 'vercel.json'),
    `${JSON.stringify({ headers: [{ source: '/(.*)', headers: list(every) }, ...SPECIAL.map(path => ({ source: path, headers: list(headers(path)) })), { source: `${MANUAL}(.*)`, headers: list(headers(MANUAL)) }] }, null, 2)}\n`,
  );
  if (appAlone) return;
  mkdirSync(join(dist, 'hosts'), { recursive: true });
  const quoted = text => `"${text.replaceAll('"', '\\"')}"`;
  const nginx = of => lines(of, '    ', (name, value) => `add_header ${name} ${quoted(value)} always;`);
  writeFileSync(
    join(dist, 'hosts/nginx.conf'),
    `# Inside a server block; the files of dist/site lie under /srv/slipstep.\nroot /srv/slipstep;\ntypes { application/manifest+json webmanifest; }\nlocation / {\n${nginx(every)}\n}\n${SPECIAL.map(path => `location = ${path} {\n${nginx(headers(path))}\n}\n`).join('')}location ${MANUAL} {\n${nginx(headers(MANUAL))}\n}\n`,
  );
  const caddy = of => lines(of, '    ', (name, value) => `${name} ${quoted(value)}`);
  writeFileSync(
    join(dist, 'hosts/Caddyfile'),
    `# slipstep.example {\n#   root * /srv/slipstep\n#   import this file\n# }\nfile_server\nheader {\n${caddy(every)}\n}\n${SPECIAL.map(path => `header ${path} {\n${caddy(headers(path))}\n}\n`).join('')}header ${MANUAL}* {\n${caddy(headers(MANUAL))}\n}\n`,
  );
  if (!existsSync(join(site, 'index.html')) || CONTENT_SECURITY_POLICY === '') stop('The site has no page.');
}
