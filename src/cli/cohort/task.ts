import { appendFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { stripe } from '../../cohort/index.ts';
import { placesIn } from './places.ts';
import type { Round } from './plan-file.ts';
import { shardsDone, writeShard } from './shards.ts';
import { type Bounds, Supervised } from './supervise.ts';

/** Stripe `k` of `n` of a round: every shard of it whose file is not there yet. Deletes nothing and trusts nothing but files, so that
 * it may be stopped, repeated, or run twice at once. */
export async function runTask(
  out: string,
  round: Round,
  [k, n]: readonly [number, number],
  bounds: Bounds,
  signal: AbortSignal,
): Promise<void> {
  if (round.idle) return;
  const { plan, settings, prior, shards, keys } = round;
  const places = placesIn(out);
  const done = await shardsDone(out, round.number);
  const child = new Supervised({ store: places.store, folder: plan.folder, ...settings, prior }, bounds, signal);
  try {
    for (const i of stripe(shards.length, k, n)) {
      if (done.has(keys[i]!)) continue;
      const begun = performance.now();
      await writeShard(out, round.number, keys[i]!, await child.fit(shards[i]!));
      await log(out, { round: round.number, shard: i, seconds: Math.round(performance.now() - begun) / 1000 });
    }
  } finally {
    child.stop();
  }
}

/** One line of run.log: when, where, what. The only place for times and machines; never an id. */
export const log = (out: string, what: Readonly<Record<string, unknown>>): Promise<void> =>
  appendFile(placesIn(out).log, `${JSON.stringify({ at: new Date().toISOString(), host: hostname(), ...what })}\n`, {
    mode: 0o600,
  });
