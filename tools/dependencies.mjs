// Runtime packages: name, version, licence, reason. Fails on a licence, an install script or a package without a
// decision (docs/decisions/0042-runtime-packages.md). `--age` asks the registry for each publication date.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT-0'];
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
const decided = readFileSync(join(root, 'docs/decisions/0042-runtime-packages.md'), 'utf8');
const rows = Object.entries(lock)
  .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional && !entry.peer)
  .map(([path, entry]) => ({ ...entry, name: path.slice(path.lastIndexOf('node_modules/') + 13) }));
const troubles = rows.flatMap(({ name, license, hasInstallScript }) => [
  ...(LICENCES.includes(license) ? [] : [`${name}: licence ${license}`]),
  ...(hasInstallScript ? [`${name} runs a script as it is installed`] : []),
  ...(decided.includes(`\`${name}\``) ? [] : [`${name} is not decided on`]),
]);
const published = ({ name, version }) => {
  const said = spawnSync('npm', ['view', `${name}@${version}`, 'time', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return said.status === 0 ? (JSON.parse(said.stdout)[version] ?? '').slice(0, 10) : 'not told';
};
const age = process.argv.includes('--age');
for (const row of rows)
  process.stdout.write(
    `${row.name.padEnd(26)} ${row.version.padEnd(16)} ${row.license.padEnd(14)}${age ? ` ${published(row)}` : ''}\n`,
  );
process.stdout.write(`${rows.length} packages at run time\n`);
for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
process.exitCode = troubles.length > 0 ? 1 : 0;
