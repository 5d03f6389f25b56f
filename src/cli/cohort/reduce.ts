import { LEAST_LEARNT_FROM } from '../../cohort/index.ts';
import { learntPrior, LessonSum, SHIPPED_PRIOR } from '../../fit/index.ts';
import type { PairResult } from './child.ts';
import { placesIn, writeWhole } from './places.ts';
import { type Learnt, readLearnt, type Round } from './plan-file.ts';
import { readShard } from './shards.ts';

/** Shards whose files are not there or were damaged; the damaged ones are gone now. */
export class Missing extends Error {
  readonly shards: readonly number[];
  constructor(shards: readonly number[]) {
    super(`missing: ${shards.join()}`);
    this.shards = shards;
  }
}

/** Everything of a round, in order of id, whatever order it was made in. */
export async function* resultsOf(out: string, { number, shards, keys }: Round): AsyncGenerator<PairResult> {
  const { shard } = placesIn(out);
  for (const [i, key] of keys.entries()) {
    const results = await readShard(shard(number, key), shards[i]!.pairs);
    if (results === null) throw new Missing([i]);
    yield* results;
  }
}

/** Gain of a round a pair, nats, below which another changes nothing that matters. */
const RESTS = 0.05;

/** A round of learning → the prior of the next one. */
export async function reduceLearning(out: string, round: Round): Promise<Learnt> {
  const places = placesIn(out);
  const before = round.number === 0 ? null : await readLearnt(out, round.number - 1);
  const learnt = round.idle ? before! : await learn(out, round, before);
  await writeWhole(places.prior(round.number), JSON.stringify(learnt));
  return learnt;
}

async function learn(out: string, round: Round, before: Learnt | null): Promise<Learnt> {
  const sum = new LessonSum();
  for await (const result of resultsOf(out, round))
    if ('lessons' in result && result.lessons !== null) sum.add(result.lessons);
  const { pairs, logEvidence } = sum.value;
  if (pairs < LEAST_LEARNT_FROM) return { prior: SHIPPED_PRIOR, logEvidence, pairs, rests: true };
  const rests = before !== null && logEvidence - before.logEvidence < RESTS * pairs;
  return { prior: rests ? round.prior : learntPrior(round.prior, SHIPPED_PRIOR, sum.value), logEvidence, pairs, rests };
}
