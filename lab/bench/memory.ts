/** Memory limit: runs the real command on every hostile file at the size of a large export. Each has a process of its
 * own, whose peak resident memory and processor seconds are printed. A process that passes the bound, or the longest
 * time, is ended there, and the command ends with 1. Files are made one at a time in a temporary folder.
 *
 *   node lab/bench/memory.ts [--megabytes 1000] [--mib 2048] [--seconds 600] [--only WORDS] [--command mirror] */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HOSTILE_FILES } from './hostile-files.ts';
import { measured } from './measured.ts';

const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};
const bin = resolve(import.meta.dirname, '../../bin/slipstep.mjs');
// The command would say so of every file, and that would look like a refusal.
if (!existsSync(resolve(import.meta.dirname, '../../dist/cli/main.js')))
  throw new Error('Build it first: npm run build.');
const size = Number(argument('megabytes', '1000')) * 1e6;
const bound = { mib: Number(argument('mib', '2048')), seconds: Number(argument('seconds', '600')) };
const only = argument('only', '');
const command = argument('command', 'mirror');

console.log(`| file | MB | answer | peak MiB | seconds |\n| --- | --- | --- | --- | --- |`);
let [files, most, longest, broken] = [0, 0, 0, 0];
for (const file of HOSTILE_FILES.filter(({ name }) => name.includes(only))) {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-memory-'));
  const path = join(folder, 'export');
  file.write(path, size);
  const bytes = statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
    : statSync(path).size;
  const run = await measured([bin, command, path, '--tz', 'UTC', '--date-order', 'dmy', '--json'], bound);
  rmSync(folder, { recursive: true });
  files++;
  most = Math.max(most, run.mib);
  longest = Math.max(longest, run.seconds);
  const how =
    run.code === 0
      ? 'read'
      : run.code === 2
        ? `refused: ${run.err.replaceAll(/\s+/g, ' ').slice(0, 90)}`
        : `BROKE: ${run.passed ?? run.code} ${run.err.slice(0, 300)}`;
  if (run.passed !== null || (run.code !== 0 && run.code !== 2)) broken++;
  console.log(
    `| ${file.name} | ${(bytes / 1e6).toFixed(1)} | ${how} | ${run.mib.toFixed(0)} | ${run.seconds.toFixed(1)} |`,
  );
}
console.log(
  `\n${files} files, at most ${most.toFixed(0)} MiB and ${longest.toFixed(1)} s; ${broken} beyond the bound of ${bound.mib} MiB and ${bound.seconds} s.`,
);
process.exitCode = broken > 0 ? 1 : 0;
