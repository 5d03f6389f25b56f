import { rm } from 'node:fs/promises';
import { refused } from '../host/options.ts';
import { message } from '../../words/index.ts';
import { type Engine, type Handle, TooMany } from './engine.ts';
import { placesIn, readJson, writeWhole } from './places.ts';
import { missingIn, type Plan, type Round, roundOf, shardsIn } from './plan-file.ts';
import { writeTables, type Summary } from './outputs.ts';
import { Missing, reduceLearning } from './reduce.ts';
import { log } from './task.ts';
import type { Watch } from './watch.ts';

/** Attempts at the missing shards of a round, each with more memory. */
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

/** Runs every round to its end: tasks, then one reduce. An engine only starts attempts; files show which are done. */
export async function drive(
  out: string,
  plan: Plan,
  engine: Engine,
  watch: Watch,
  signal: AbortSignal,
): Promise<Summary> {
  await engine.check(signal);
  await outlive(out, plan, engine, watch, signal);
  for (let number = 0; ; number++) {
    const round = (await roundOf(out, plan, number))!;
    for (let mends = 0; ; mends++) {
      await map(out, round, engine, watch, signal);
      try {
        if (number === plan.rounds) return await writeTables(out, round);
        await reduceLearning(out, round);
        break;
      } catch (error) {
        // The reader that noticed a damaged file removed it: it is made again.
        if (!(error instanceof Missing) || mends >= ATTEMPTS) throw error;
      }
    }
  }
}

async function map(out: string, round: Round, engine: Engine, watch: Watch, signal: AbortSignal): Promise<void> {
  watch.begin(round);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const missing = await missingIn(out, round);
    if (missing.length === 0) break;
    await follow(out, await submit(out, round, attempt, missing, engine), round, engine, watch, signal);
  }
  await watch.look(out, round, { waiting: 0, running: 0 });
  const missing = await missingIn(out, round);
  if (missing.length > 0) throw new Unfinished(round.number, missing);
}

/** In as many tasks as the engine takes. */
async function submit(
  out: string,
  round: Round,
  attempt: number,
  missing: readonly number[],
  engine: Engine,
): Promise<Handle> {
  for (let of = Math.min(round.shards.length, engine.tasks); ; of = Math.ceil(of / 2)) {
    const stripes = [...new Set(missing.map(i => (i % of) + 1))].sort((p, q) => p - q);
    try {
      const handle = await engine.submit({ out, round: round.number, attempt, stripes, of });
      await log(out, {
        engine: engine.name,
        round: round.number,
        attempt,
        tasks: stripes.length,
        shards: missing.length,
      });
      return handle;
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      if (of === 1) throw refused('engine', message('refused-cohort-sbatch', { said: error.message }));
    }
  }
}

/** Until the engine holds none of the tasks. A stop takes them back; a driver that is killed leaves them to the next one. */
async function follow(
  out: string,
  handle: Handle,
  round: Round,
  engine: Engine,
  watch: Watch,
  signal: AbortSignal,
): Promise<void> {
  const kept = placesIn(out).engine;
  await writeWhole(kept, JSON.stringify({ engine: engine.name, handle }));
  try {
    for await (const counts of engine.watch(handle, signal)) await watch.look(out, round, counts);
  } catch (error) {
    await engine.cancel(handle);
    throw error;
  } finally {
    await rm(kept, { force: true });
  }
}

/** Tasks that an earlier driver left in the engine. Those of this machine ended with it. */
async function leftIn(out: string, engine: Engine): Promise<Handle | null> {
  const old = await readJson<{ readonly engine: string; readonly handle: Handle }>(placesIn(out).engine);
  if (old === null || old.engine === 'local') return null;
  if (old.engine !== engine.name)
    throw refused('engine', message('refused-cohort-other-engine', { engine: old.engine }));
  return old.handle;
}

/** They are waited for, not sent twice. */
async function outlive(out: string, plan: Plan, engine: Engine, watch: Watch, signal: AbortSignal): Promise<void> {
  const handle = await leftIn(out, engine);
  if (handle === null) return;
  const rounds = await Promise.all(Array.from({ length: plan.rounds + 1 }, (_, number) => roundOf(out, plan, number)));
  const current = rounds.filter(round => round !== null).at(-1)!;
  watch.begin(current);
  await follow(out, handle, current, engine, watch, signal);
}

/** All rounds and their reduces given to the engine at once, which holds none of this run; nothing is left running here. */
export async function leave(out: string, plan: Plan, engine: Engine, signal: AbortSignal): Promise<void> {
  await engine.check(signal);
  if (engine.detach === undefined) throw refused('option', message('refused-cohort-detach'));
  const of = Math.min(shardsIn(plan).length, engine.tasks);
  const stripes = Array.from({ length: of }, (_, k) => k + 1);
  const rounds = Array.from({ length: plan.rounds + 1 }, (_, round) => ({ out, round, stripes, of }));
  const handle = await engine.detach(rounds).catch((error: Error) => {
    throw error instanceof TooMany
      ? refused('engine', message('refused-cohort-sbatch', { said: error.message }))
      : error;
  });
  await writeWhole(placesIn(out).engine, JSON.stringify({ engine: engine.name, handle })).catch(async error => {
    // Nobody would find them again.
    await engine.cancel(handle);
    throw error;
  });
  await log(out, { engine: engine.name, detached: handle });
}

/** The name of the engine where it holds tasks of this run still, which are to be waited for; null: it holds none. */
export async function holderOf(out: string, engine: Engine, signal: AbortSignal): Promise<string | null> {
  const before = await leftIn(out, engine);
  if (before === null) return null;
  await engine.check(signal);
  for await (const { waiting, running } of engine.watch(before, signal))
    return waiting + running > 0 ? engine.name : null;
  return null;
}
