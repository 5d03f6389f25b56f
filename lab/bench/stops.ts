/** The law of stopping: each reader, on a large honest file and on every bomb, through the real command, with Ctrl+C at ten moments of its run.
 * It ends within a second, without an answer (or with its whole one), and leaves no file behind. Counted in seconds on a processor since the signal, so that a busy machine
 * changes nothing; the wall's are told too. Ends with 1 where one file breaks the law.
 *
 *   node lab/bench/stops.ts [--megabytes 30] [--moments 10] [--only WORDS] [--command read] */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTILE_FILES, LARGE_FILES } from './hostile-files.ts';
import { stoppedAt } from './stopped.ts';

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '30' },
    moments: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    command: { type: 'string', default: 'read' },
  },
});
const bin = resolve(import.meta.dirname, '../../bin/slipstep.mjs');
const size = Number(values.megabytes) * 1e6;
const moments = Number(values.moments);

console.log('| file | whole run, s | slowest stop, s | on a processor, s | fault |\n| --- | --- | --- | --- | --- |');
let [files, stops, slowest, broken] = [0, 0, 0, 0];
for (const { name, write } of [...LARGE_FILES, ...HOSTILE_FILES].filter(file => file.name.includes(values.only))) {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-stops-'));
  const path = join(folder, 'export');
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  write(path, size);
  const words = [bin, values.command, path, '--tz', 'UTC', '--date-order', 'dmy'];
  const whole = await stoppedAt(words, temporary, null);
  const ended = [];
  for (let m = 0; m < moments; m++)
    ended.push(await stoppedAt(words, temporary, (whole.seconds * (m + 0.5)) / moments));
  const heard = ended.filter(({ stopped }) => stopped);
  const seconds = Math.max(0, ...heard.map(end => end.seconds));
  const worked = Math.max(0, ...heard.map(end => end.worked));
  const faults = new Set([
    ...(worked > 1 ? ['slow'] : []),
    // One that had given its whole answer before it heard is done, whatever its code.
    ...heard.flatMap(({ code, out }) => (out === whole.out || (out === 0 && code !== 0) ? [] : ['cut answer'])),
    ...(readdirSync(temporary).length > 0 || readdirSync(folder).length > 2 ? ['left behind'] : []),
  ]);
  rmSync(folder, { recursive: true });
  files++;
  stops += heard.length;
  slowest = Math.max(slowest, worked);
  if (faults.size > 0) broken++;
  const cells = [name, ...[whole.seconds, seconds, worked].map(of => of.toFixed(2)), [...faults].join(', ')];
  console.log(`| ${cells.join(' | ')} |`);
}
console.log(`\n${files} files, ${stops} stops, the slowest after ${slowest.toFixed(2)} s; ${broken} broken.`);
process.exitCode = broken > 0 ? 1 : 0;
