import { MOST_LEARNT_FROM, type Shard, shardsOf } from '../../cohort/index.ts';
import { type FitPrior, SHIPPED_PRIOR } from '../../fit/index.ts';
import type { Language } from '../../words/index.ts';
import { placesIn, readJson } from './places.ts';
import { keyOf, type Settings, shardsDone } from './shards.ts';
import { joinHashes } from './input/store.ts';

/** work/plan.json: all that a task needs besides the store. */
export interface Plan {
  /** The version that read the input: another may read it otherwise. */
  readonly slipstep: string;
  /** Fingerprint of the store's sources, to tell if it must be made again. */
  readonly input: string;
  readonly folder: string | null;
  readonly zone: { readonly name: string; readonly how: 'given' | 'assumed' };
  readonly seed: number;
  /** Language of the report. */
  readonly language: Language;
  /** Table of covariates of people or pairs. */
  readonly people: string | null;
  /** Rounds in which the population is learnt; the round after them makes the rows. */
  readonly rounds: number;
  readonly pairs: number;
  readonly pieces: readonly Shard[];
  readonly shardSeconds: number | null;
  /** Hash of all pairs. */
  readonly hash: string;
}

/** Result of `reduce` after a round of learning. */
export interface Learnt {
  readonly prior: FitPrior;
  /** Log marginal likelihood of the pairs learnt from, nats; before the prior was changed. */
  readonly logEvidence: number;
  readonly pairs: number;
  /** True if another round would change nothing that matters. */
  readonly rests: boolean;
}

export const readPlan = (out: string): Promise<Plan | null> => readJson<Plan>(placesIn(out).plan);

export const readLearnt = (out: string, round: number): Promise<Learnt | null> =>
  readJson<Learnt>(placesIn(out).prior(round));

export const shardsIn = (plan: Plan): readonly Shard[] => shardsOf(plan.pieces, plan.shardSeconds, joinHashes);

/** One round as it is to be worked off: its prior, and the name of every shard's file. Null: the round before is not reduced yet. */
export interface Round {
  readonly number: number;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly prior: FitPrior;
  /** A round of learning after the population has come to rest: nothing is left to do. */
  readonly idle: boolean;
  readonly shards: readonly Shard[];
  readonly keys: readonly string[];
}

export async function roundOf(out: string, plan: Plan, number: number): Promise<Round | null> {
  const before = number === 0 ? null : await readLearnt(out, number - 1);
  if (number > 0 && before === null) return null;
  const learn = number < plan.rounds;
  const share = Math.min(1, MOST_LEARNT_FROM / Math.max(1, plan.pairs));
  const settings = { zone: plan.zone.name, seed: plan.seed, learn: learn ? share : null };
  const prior = before?.prior ?? SHIPPED_PRIOR;
  const shards = shardsIn(plan);
  return {
    number,
    plan,
    settings,
    prior,
    idle: learn && before?.rests === true,
    shards,
    keys: shards.map(shard => keyOf(shard, settings, prior)),
  };
}

/** Places of the shards whose files are not there. */
export async function missingIn(out: string, round: Round): Promise<readonly number[]> {
  if (round.idle) return [];
  const done = await shardsDone(out, round.number);
  return [...round.keys.keys()].filter(i => !done.has(round.keys[i]!));
}
