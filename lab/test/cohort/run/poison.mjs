// Loaded before the process that fits pairs: what a pair's name says happens when it is taken in hand.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** For longer than any test, without work for the processor, which others need; not for ever, where nobody is left to end it. */
const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600_000);
const once = process.env['POISON_ONCE'];
/** What is in the name of a pair that never ends. */
const endless = process.env['POISON_ENDLESS'] ?? '-endless';
const write = fs.writeSync;
fs.writeSync = (file, bytes, ...rest) => {
  const written = write(file, bytes, ...rest);
  const text = Buffer.from(bytes).toString();
  if (!text.startsWith('>')) return written;
  if (text.includes('-throws')) throw new TypeError('poison');
  if (text.includes('-crashes')) process.kill(process.pid, 'SIGKILL');
  if (text.includes('-eats')) for (const all = []; ; ) all.push('x'.repeat(2e7).split(''));
  if (text.includes(endless)) wait();
  // One task alone, and the first time alone, waits for ever: the file that tells which one is there from then on.
  if (once !== undefined && !fs.existsSync(once)) {
    fs.writeFileSync(`${once}.writing`, process.env['SLURM_JOB_ID'] ?? '');
    fs.renameSync(`${once}.writing`, once);
    wait();
  }
  return written;
};
syncBuiltinESMExports();
