// Memory and time of the reduce over many pairs: rows as a fit might have made them, no fits. `node bench/cohort-reduce.ts PAIRS DIR [PEOPLE]`
// makes the results of PAIRS pairs among PEOPLE people (default: two a pair) under DIR, and writes their tables.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTables } from '../src/cli/cohort/outputs.ts';
import { type Plan, roundOf } from '../src/cli/cohort/plan-file.ts';
import { writeShard } from '../src/cli/cohort/shards.ts';
import type { Shard } from '../src/cohort/index.ts';
import { madeRow } from '../test/cohort/population/rows.ts';

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
const before = process.memoryUsage.rss() / 2 ** 20;
const begun = performance.now();
await writeTables(out, round);
const { maxRSS } = process.resourceUsage();
console.log(
  `${pairs} pairs: reduce ${((performance.now() - begun) / 1000).toFixed(1)} s, peak ${Math.round(maxRSS / 1024)} MiB (${Math.round(before)} before)`,
);
