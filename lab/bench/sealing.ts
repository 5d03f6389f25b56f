/** Peak resident memory and processor seconds of sealing, of verifying and of opening the largest allowed document of
 * words. Each has a process of its own.
 *
 *   node lab/bench/sealing.ts [--mib 199] */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../../src/base/index.ts';
import { seal, unseal } from '../../src/store/index.ts';
import { measured } from './measured.ts';

const PASSPHRASE = 'a long quiet evening';
const [task, path] = process.argv.slice(2);
const at = process.argv.indexOf('--mib');
const size = Number(at < 0 ? 199 : process.argv[at + 1]) * 2 ** 20;

/** Words by chance, of 2,000 that a chat might use: they shrink as talk does. */
function words(): Uint8Array {
  const random = randomFrom(1);
  const letters = 'etaoinshrdlu';
  const known = Array.from({ length: 2000 }, () =>
    Array.from({ length: 2 + random.below(7) }, () => letters[random.below(letters.length)]).join(''),
  );
  const block = Buffer.from(Array.from({ length: 200_000 }, () => known[random.below(2000)]).join(' '));
  const out = Buffer.alloc(size);
  for (let from = 0; from < size; from += block.length) block.copy(out, from);
  return out;
}

if (task === 'seal' || task === 'look') {
  const sealed = await seal({ version: 1, body: null, columns: new Map([['words', words()]]) }, PASSPHRASE);
  if (!sealed.ok) throw new Error(sealed.issues[0]!.code);
  if (task === 'look' && !(await sealed.value.opens(sealed.value.bytes))) throw new Error('does not open');
  if (task === 'seal') writeFileSync(path!, sealed.value.bytes);
} else if (task === 'open') {
  const opened = await unseal(readFileSync(path!), PASSPHRASE);
  if (!opened.ok) throw new Error(opened.issues[0]!.code);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-sealing-'));
  const file = join(folder, 'f.slipstep');
  console.log('| what | MiB | peak MiB | seconds |\n| --- | --- | --- | --- |');
  for (const one of ['seal', 'look', 'open']) {
    const run = await measured([import.meta.filename, one, file, '--mib', `${size / 2 ** 20}`], {
      mib: 8192,
      seconds: 600,
    });
    if (run.code !== 0) throw new Error(run.err);
    const held = one === 'open' ? statSync(file).size : size;
    console.log(`| ${one} | ${(held / 2 ** 20).toFixed(0)} | ${run.mib.toFixed(0)} | ${run.seconds.toFixed(1)} |`);
  }
  rmSync(folder, { recursive: true });
}
