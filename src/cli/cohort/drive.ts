import { rm } from 'node:fs/promises';
import type { Engine } from './engines/engine.ts';
import { placesIn, readJson, writeWhole } from './places.ts';
import { missingIn, type Plan, type Round, roundOf } from './plan-file.ts';
import { writeTables, type Summary } from './outputs.ts';
import { Missing, reduceLearning } from './reduce.ts';
import { log } from './task.ts';
import type { Watch } from './watch.ts';

/** Attempts at what a round still misses, each with more memory. */
const ATTEMPTS = 3;

/** Shards that no attempt made; everything else is kept. */
export class Unfinished extends Error {
  readonly round: number;
  readonly shards: readonly number[];
  constructor(round: number, shards: readonly number[]) {
    super(`round ${round}: ${shards.length} shards`);
    this.round = round;
    this.shards = shards;
  }
}

/** Every round to its end: tasks, then one reduce. An engine only causes attempts; files say what is done. */
export async function drive(
  out: string,
  plan: Plan,
  engine: Engine,
  watch: Watch,
  signal: AbortSignal,
): Promise<Summary> {
  await engine.check(signal);
  await cancelOld(out, engine);
  for (let number = 0; ; number++) {
    const round = (await roundOf(out, plan, number))!;
    for (let mends = 0; ; mends++) {
      await map(out, round, engine, watch, signal);
      try {
        if (number === plan.rounds) return await writeTables(out, round);
        await reduceLearning(out, round);
        break;
      } catch (error) {
        // A damaged file was removed by whoever noticed: it is made again.
        if (!(error instanceof Missing) || mends >= ATTEMPTS) throw error;
      }
    }
  }
}

async function map(out: string, round: Round, engine: Engine, watch: Watch, signal: AbortSignal): Promise<void> {
  const of = Math.min(round.shards.length, engine.tasks);
  watch.begin(round);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const missing = await missingIn(out, round);
    if (missing.length === 0) break;
    const stripes = [...new Set(missing.map(i => (i % of) + 1))].sort((p, q) => p - q);
    const handle = await engine.submit({ out, round: round.number, attempt, stripes, of });
    await writeWhole(placesIn(out).engine, JSON.stringify({ engine: engine.name, handle }));
    await log(out, {
      engine: engine.name,
      round: round.number,
      attempt,
      tasks: stripes.length,
      shards: missing.length,
    });
    try {
      for await (const counts of engine.watch(handle, signal)) await watch.look(out, round, counts);
    } catch (error) {
      await engine.cancel(handle);
      throw error;
    } finally {
      await rm(placesIn(out).engine, { force: true });
    }
  }
  await watch.look(out, round, { waiting: 0, running: 0 });
  const missing = await missingIn(out, round);
  if (missing.length > 0) throw new Unfinished(round.number, missing);
}

/** What a driver that is gone left running would be done twice. */
async function cancelOld(out: string, engine: Engine): Promise<void> {
  const old = await readJson<{ readonly engine: string; readonly handle: string }>(placesIn(out).engine);
  if (old !== null && old.engine === engine.name && engine.name !== 'local') await engine.cancel(old.handle);
  await rm(placesIn(out).engine, { force: true });
}
