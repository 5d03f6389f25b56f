import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/words/index.ts';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const place = mkdtempSync(join(tmpdir(), 'slipstep-package-'));
const installed = join(place, 'node_modules/slipstep');
let packed: { readonly path: string }[] = [];
let size = 0;

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('dist is missing: run `npm run build` first (npm test does).');
  const [result] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
      cwd: root,
      encoding: 'utf8',
    }),
  );
  packed = result.files;
  size = result.size;
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, result.filename), '--strip-components=1', '-C', installed]);
  // What npm would install beside it: the runtime packages only, from this checkout, so that no network is needed.
  for (const name of [...Object.keys(manifest.dependencies), '@types/node', 'undici-types']) {
    const target = join(place, 'node_modules', name);
    mkdirSync(resolve(target, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target);
  }
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const subpaths = Object.keys(manifest.exports).filter(path => !path.includes('*') && !path.endsWith('.json'));

test('[PK1] the package ships code, types, schemas, command', () => {
  const tops = new Set(packed.map(({ path }) => path.split('/')[0]));
  expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'docs', 'package.json']);
  // What was built of the site beside it makes no other package.
  expect(packed.filter(({ path }) => /^dist\/(?:site|hosts|manual|slipstep|SHA256SUMS)/.test(path))).toEqual([]);
  // What earlier sources were built into is no part of it, and two builds would not be the same.
  const typed = packed.filter(({ path }) => /^dist\/.*\.d\.ts$/.test(path));
  expect(typed.length).toBeGreaterThan(100);
  const sourceOf = (path: string): string => path.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts');
  expect(typed.filter(({ path }) => !existsSync(join(root, sourceOf(path))))).toEqual([]);
  expect(packed.filter(({ path }) => path.startsWith('docs/') && !path.startsWith('docs/schema/'))).toEqual([]);
});

test('[PK1] [C15] scripts ship as one bundle', () => {
  const bundled = packed
    .map(({ path }) => path)
    .filter(path => path.startsWith('dist/') && !path.startsWith('dist/web/') && path.endsWith('.js'));
  const reached = new Set<string>();
  const follow = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, next] of readFileSync(join(installed, path), 'utf8').matchAll(
      /["'`]((?:\.\/|\.\.\/(?:\w+\/)?)[\w-]+\.js)["'`]/g,
    ))
      follow(join(dirname(path), next!).replaceAll('\\', '/'));
  };
  const doors = Object.values<{ readonly default?: string }>(manifest.exports).flatMap(door => door.default ?? []);
  for (const path of [...doors, ...['main', 'entry', 'child'].map(name => `dist/cli/${name}.js`)])
    follow(path.replace(/^\.\//, ''));
  expect([...reached].sort()).toEqual(bundled.toSorted());
});

test('[PK1] licences are one file; 2.5 MB at most', () => {
  const licences = readFileSync(join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
  for (const name of [...Object.keys(manifest.dependencies), 'react', 'react-dom'])
    expect(licences).toMatch(new RegExp(`(?:^|, )${name} \\d`, 'm'));
  expect(size).toBeLessThan(2_500_000);
});

test('[PK4] the installed app serves all it needs', async () => {
  const child = spawn(process.execPath, [join(installed, 'bin/slipstep.mjs'), 'app', '--port', '0'], { stdio: 'pipe' });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const address = /http:\/\/[\d.:]+\//.exec(String(said))![0];
  const built = readdirSync(join(root, 'dist/web/assets')).filter(name => !name.startsWith('chunk-terminal'));
  expect(built.filter(name => name.startsWith('chunk-later')).length).toBe(LANGUAGES.length);
  for (const name of built) {
    const answer = Buffer.from(await (await fetch(new URL(`assets/${name}`, address))).arrayBuffer());
    expect([name, answer.equals(readFileSync(join(root, 'dist/web/assets', name)))]).toEqual([name, true]);
  }
  child.kill();
});

test('[PK2] at most 15 runtime packages and no install script', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(15);
  expect(Object.keys(manifest.scripts).filter(name => /install/.test(name))).toEqual([]);
});

test('[PK3] another project imports, checks and runs every subpath', () => {
  const file = join(place, 'consumer.ts');
  const lines = subpaths.map((path, i) => `import * as part${i} from '${manifest.name}${path.slice(1)}';`);
  writeFileSync(
    file,
    `${lines.join('\n')}
import { intervalOf, type Interval } from 'slipstep/base';
import type { Records } from 'slipstep/records';
import type { Evidence } from 'slipstep/fit';
const interval: Interval = intervalOf([1, 2, 3]);
export const shapes: [Records | null, Evidence | null] = [null, null];
console.log(JSON.stringify([interval.median, ${subpaths.map((_, i) => `Object.keys(part${i}).length > 0`).join(', ')}]));
`,
  );
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'es2024',
        lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        types: ['node'],
        exactOptionalPropertyTypes: true,
        noEmit: true,
      },
      files: ['consumer.ts'],
    }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], { stdio: 'pipe' });
  writeFileSync(
    join(place, 'consumer.js'),
    readFileSync(file, 'utf8')
      .replace(/^import type.*$/gm, '')
      .replace(', type Interval', '')
      .replace(': Interval', '')
      .replace(/^export const shapes.*$/m, ''),
  );
  const out = execFileSync(process.execPath, [join(place, 'consumer.js')], { encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual([2, ...subpaths.map(() => true)]);
});

test('[PK4] the installed command runs', () => {
  const out = execFileSync(process.execPath, [join(installed, 'bin/slipstep.mjs'), '--version'], { encoding: 'utf8' });
  expect(out.trim()).toBe(manifest.version);
  const command = (...args: string[]): string =>
    execFileSync(process.execPath, [join(installed, 'bin/slipstep.mjs'), ...args], { encoding: 'utf8' });
  writeFileSync(join(place, 'chat.txt'), '13/03/2024, 09:00 - Ada: hello\n13/03/2024, 09:05 - Ben: good morning\n');
  expect(command('read', join(place, 'chat.txt'), '--tz', 'UTC', '--lang', 'en')).toContain('2 messages read');
  expect(command('model', '--days', '3', '--lang', 'en')).not.toBe('');
  // A cohort starts processes by their files.
  const events = [...Array(80).keys()].map(i => `p,${1_600_000_000 + i * 7000},${i % 3 === 0 ? 'a' : 'b'}`);
  writeFileSync(join(place, 'events.csv'), ['dyad_id,time_unix,sender', ...events, ''].join('\n'));
  command('cohort', join(place, 'events.csv'), '--out', join(place, 'tables'), '--jobs', '1', '--rounds', '0');
  expect(existsSync(join(place, 'tables/pairs.parquet'))).toBe(true);
});

test('[PK5] the code’s version is package.json’s', async () => {
  const { VERSION } = await import('../../src/base/index.ts');
  expect(VERSION).toBe(manifest.version);
});

test('[PK6] publint finds nothing to mend', () => {
  const out = execFileSync(
    process.execPath,
    [join(root, 'node_modules/publint/src/cli.js'), '--strict', '--pack=false'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(out).toMatch(/All good/);
});

test('[C15] the version is told without loading any command', () => {
  const script = `import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    process.argv[2] = '--version';
    await import(${JSON.stringify(new URL(`file://${join(installed, 'bin/slipstep.mjs')}`).href)});
    process.stderr.write(JSON.stringify(loaded));`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', '--version'], {
    encoding: 'utf8',
  });
  const ours = (JSON.parse(stderr) as string[]).filter(url => url.includes('/dist/cli/'));
  expect(ours.length).toBeGreaterThan(0);
  const bytes = ours.reduce((sum, url) => sum + readFileSync(new URL(url)).length, 0);
  expect(bytes).toBeLessThan(200_000);
});
