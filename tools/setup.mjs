// Prepares a checkout: right Node, packages, the project's own Node, build. Does nothing that is already done.
// Plain JavaScript for Node 20, since this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNode, ownNodePath } from '../bin/own-node.mjs';
import { licencesOf } from './licences.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache');
const dist = join(root, 'dist');

const say = text => process.stderr.write(`${text}\n`);
export const stop = text => {
  say(text);
  process.exit(2);
};

/** The Node to build, test and run with: the project's own where it is there, else this one. */
export const nodeBinary = () => ownNode(root) ?? process.execPath;

const digest = parts => createHash('sha256').update(parts.join('\n')).digest('hex');

const stamped = name => {
  try {
    return readFileSync(join(cache, name), 'utf8');
  } catch {
    return '';
  }
};

const stamp = (name, value) => {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, name), value);
};

/** Made anew by every build (web/faces.ts), so no reason for one. */
const FACES = join(root, 'web/styles/faces');

const files = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (path === FACES) return [];
    if (entry.isDirectory()) return files(path);
    const { mtimeMs, size } = statSync(path);
    return [`${path} ${size} ${mtimeMs}`];
  });

/** A linked folder belongs to another checkout: `npm ci` would empty that one, so its packages are used as they are. */
const isLink = path => existsSync(path) && lstatSync(path).isSymbolicLink();

const npm = async (folder, what) => {
  if (isLink(join(folder, 'node_modules'))) return;
  // All of them, even where NODE_ENV says production: what builds and tests is among them.
  const child = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (output += text));
  const status = await new Promise(done => {
    child.on('error', ({ message }) =>
      stop(
        `npm could not be started (${message}). It comes with Node: reinstall Node 20 or newer, then run the command again.`,
      ),
    );
    child.on('close', done);
  });
  if (status === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|network/i.test(output))
    stop(
      `${what} could not be fetched: the package registry did not answer. The first set-up needs a network connection (later runs do not). Connect, or set npm's proxy and registry options, and run the command again.`,
    );
  say(output.trim());
  stop(`${what} could not be installed; npm's own words are above. Mend that and run the command again.`);
};

const install = async () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(
      `Node ${process.versions.node} is too old: Slipstep needs Node 20 or newer to set itself up. Install a current Node and run the command again.`,
    );
  const own = ownNodePath(root) !== null;
  const [, minor] = process.versions.node.split('.').map(Number);
  if (!own && (major < 22 || (major === 22 && minor < 12)))
    stop(
      `Node ${process.versions.node} is older than 22.12, and for this system (${process.platform} ${process.arch}) the registry has no newer one to fetch. Install Node 22.12 or newer and run the command again.`,
    );
  // Both wait for the network more than they work.
  await Promise.all([
    installed('packages', root, 'The packages', existsSync(join(root, 'node_modules'))),
    own && installed('node', join(root, 'tools/node'), "The project's own Node", ownNode(root) !== null),
  ]);
};

/** Fetches the packages of a folder, unless these very ones are there. */
const installed = async (name, folder, what, there) => {
  const wanted = digest([readFileSync(join(folder, 'package-lock.json'), 'utf8'), process.platform, process.arch]);
  if (stamped(name) === wanted && there) return;
  say(`${what}: installing (once) …`);
  await npm(folder, what);
  stamp(name, wanted);
};

/** The packages that make the manual, which nothing else needs. */
export const installManual = () => {
  const folder = join(root, 'tools/manual');
  return installed('manual', folder, 'What makes the manual', existsSync(join(folder, 'node_modules')));
};

/** The project's own Node and local tools come first in PATH. */
const within = options => ({
  cwd: root,
  ...options,
  env: {
    ...process.env,
    PATH: [dirname(nodeBinary()), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    ...options.env,
  },
});

/** Runs a program with the project's own Node; resolves to its exit code. */
export const run = (args, options = {}) => {
  const result = spawnSync(nodeBinary(), args, within({ stdio: 'inherit', ...options }));
  if (result.error) throw result.error;
  return result.status ?? 1;
};

/** The same while this program goes on. `quiet`: what it says is printed once it is done. */
export const runBeside = (args, { quiet = false, ...options } = {}) =>
  new Promise((done, fail) => {
    const child = spawn(nodeBinary(), args, within({ stdio: quiet ? 'pipe' : 'inherit', ...options }));
    const said = [];
    for (const stream of quiet ? [child.stdout, child.stderr] : []) stream.on('data', data => said.push(data));
    child.on('error', fail);
    child.on('close', code => {
      process.stderr.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });

const inputsOf = (...folders) =>
  digest([
    ...folders.flatMap(folder => files(join(root, folder))),
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
    readFileSync(join(root, 'tsconfig.build.json'), 'utf8'),
    readFileSync(join(root, 'tools/command.vite.mjs'), 'utf8'),
    readFileSync(join(root, 'package.json'), 'utf8'),
  ]);

/** Takes away the declarations that no door leads to. */
const pruneTypes = () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const reached = new Set();
  const follow = path => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.[jt]s['"]/g))
      follow(join(dirname(path), `${next}.d.ts`));
  };
  for (const { types } of Object.values(exports)) if (types) follow(join(root, types));
  for (const folder of FLOORS())
    for (const name of readdirSync(join(dist, folder), { recursive: true }))
      if (name.endsWith('.d.ts') && !reached.has(join(dist, folder, name))) rmSync(join(dist, folder, name));
};

const FLOORS = () =>
  readdirSync(join(root, 'src'), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() && existsSync(join(root, 'dist', entry.name)) ? [entry.name] : [],
  );

/** Makes dist/ except the app. Type errors are reported once, by tools/check.mjs. */
const compile = () => {
  if (run(['tools/words.mjs']) !== 0)
    stop('The sentences could not be made into scripts: what is wrong with them is said above.');
  const inputs = inputsOf('src', 'data');
  if (stamped('compiled-from') === inputs && existsSync(join(root, 'dist/cli/main.js'))) return;
  say('Compiling …');
  // Remove earlier builds, which would be packed with the rest, also of floors that are no more.
  for (const entry of existsSync(dist) ? readdirSync(dist, { withFileTypes: true }) : [])
    if (entry.isDirectory() && !['web', 'site', 'hosts', 'one-file'].includes(entry.name))
      rmSync(join(dist, entry.name), { recursive: true });
  if (run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck']) !== 0)
    stop('The build failed: the compiler says why above.');
  pruneTypes();
  const bundle = ['node_modules/vite/bin/vite.js', 'build', '--config', 'tools/command.vite.mjs', '--logLevel', 'warn'];
  if (run(bundle) !== 0) stop('The command could not be built: the bundler says why above.');
  writeFileSync(join(root, 'dist/THIRD-PARTY.txt'), licencesOf(root));
  stamp('compiled-from', inputs);
};

const buildApp = () => {
  const inputs = inputsOf('src', 'data', 'web');
  if (stamped('app-from') === inputs && existsSync(join(root, 'dist/web/index.html'))) return;
  say('Building the app …');
  if (run(['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']) !== 0)
    stop('The web app could not be built: the bundler says why above.');
  // The package holds the words once, for the app and the command.
  for (const name of readdirSync(join(root, 'dist/web/assets')))
    if (/^chunk-(?:first|later)-/.test(name) && !existsSync(join(root, 'dist/cli', name)))
      stop(`The app's words differ from the command's: dist/cli has no ${name}.`);
  stamp('app-from', inputs);
};

/** All that the command and the tests without a browser need. */
export const setUpCode = async () => {
  await install();
  compile();
};

export const setUp = async () => {
  await setUpCode();
  buildApp();
};

/** A Chromium that browser tests can use: CHROMIUM, one in PATH, a usual place, or Debian's package when run as root. */
export const findChromium = () => {
  const places = [
    process.env.CHROMIUM,
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'].flatMap(name =>
      (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)),
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const found = () => places.find(place => place && existsSync(place));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests (once) …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return found() ?? null;
};

/** Chromium without windows, which the browser tests open most pages in; null: none, or another browser was named. */
export const findShell = () => {
  if (process.env.CHROMIUM && !process.env.CHROMIUM_SHELL) return null;
  const places = [
    process.env.CHROMIUM_SHELL,
    ...(process.env.PATH ?? '').split(delimiter).map(folder => join(folder, 'chromium-headless-shell')),
  ];
  return places.find(place => place && existsSync(place)) ?? null;
};
