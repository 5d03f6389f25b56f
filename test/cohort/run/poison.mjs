// Loaded before the process that fits pairs: what a pair's name says happens when it is taken in hand.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const write = fs.writeSync;
fs.writeSync = (file, bytes, ...rest) => {
  const written = write(file, bytes, ...rest);
  const text = Buffer.from(bytes).toString();
  if (!text.startsWith('>')) return written;
  if (text.includes('-throws')) throw new TypeError('poison');
  if (text.includes('-crashes')) process.kill(process.pid, 'SIGKILL');
  if (text.includes('-eats')) for (const all = []; ; ) all.push('x'.repeat(2e7).split(''));
  if (text.includes('-endless')) for (;;);
  return written;
};
syncBuiltinESMExports();
