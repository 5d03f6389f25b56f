// Memory and time of the reduce over many pairs, with rows in place of fits. `node lab/bench/cohort-reduce.ts PAIRS DIR
// [PEOPLE]` makes results of PAIRS pairs among PEOPLE people (default: two a pair) under DIR. It then runs the command
// that writes their tables.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plan, roundOf } from '../../src/cli/cohort/plan-file.ts';
import { writeShard } from '../../src/cli/cohort/shards.ts';
import type { Shard } from '../../src/cohort/index.ts';
import { madeRow } from '../../test/cohort/population/rows.ts';

const [pairs, out, people] = [Number(process.argv[2]), process.argv[3]!, Number(process.argv[4] ?? 0)];
const PIECE = 2000;
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'work'), { recursive: true });
writeFileSync(join(out, 'work', 'refused.jsonl'), '');
const pieces: Shard[] = Array.from({ length: Math.ceil(pairs / PIECE) }, (_, k) => ({
  from: k,
  to: k + 1,
  pairs: Math.min(PIECE, pairs - k * PIECE),
  seconds: 300,
  sha256: String(k),
}));
const plan: Plan = {
  slipstep: '',
  input: '',
  folder: null,
  zone: { name: 'UTC', how: 'assumed' },
  seed: 1,
  language: 'en',
  people: null,
  rounds: 0,
  pairs,
  pieces,
  shardSeconds: null,
  hash: '',
};
writeFileSync(join(out, 'work', 'plan.json'), JSON.stringify(plan));
const round = (await roundOf(out, plan, 0))!;
for (const [s, shard] of round.shards.entries()) {
  const lines = Array.from({ length: shard.pairs }, (_, i) => {
    const k = s * PIECE + i;
    const of =
      people === 0 ? [`${k}a`, `${k}b`] : [`n${k % people}`, `n${(k * 7 + 1 + Math.floor(k / people)) % people}`];
    const row = madeRow(`p${String(k).padStart(8, '0')}`, [of[0]!, of[1]!], k);
    const direction = { sure: 'open', probability: { more: 0.3, same: 0.4, less: 0.3 }, factor: row.coupling.aToB };
    return JSON.stringify({ id: row.id, row: { ...row, directions: Array.from({ length: 6 }, () => direction) } });
  });
  await writeShard(out, 0, round.keys[s]!, lines);
}
const begun = performance.now();
const entry = resolve(import.meta.dirname, '../../src/cli/entry.ts');
const child = spawn(process.execPath, [entry, 'cohort', '--out', out, '--reduce', '0'], { stdio: 'inherit' });
let peak = 0;
let seconds = 0;
const clock = setInterval(() => {
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024;
    const of = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
    seconds = (Number(of[13]) + Number(of[14])) / 100;
  } catch {
    // Gone.
  }
}, 50);
const [code] = (await once(child, 'exit')) as [number | null];
clearInterval(clock);
const wall = (performance.now() - begun) / 1000;
console.log(
  `${pairs} pairs: ended with ${code}; peak ${Math.round(peak)} MiB, ${seconds.toFixed(1)} s of a processor, ${wall.toFixed(1)} s by the clock`,
);
