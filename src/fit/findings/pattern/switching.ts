import { bothSides, choleskyInPlace, choleskySolve, DAY, mapPair, type Pair, type Side } from '../../../base/index.ts';
import type { Span } from '../../../turns/index.ts';
import { runningSums } from '../../rate/observe.ts';
import type { BlockCounts } from '../../rate/baseline.ts';
import { type Blocks, type Role, ROLES } from '../../rate/exposure.ts';
import { chanceOf, logRecent } from '../../rate/reaching.ts';

/** True if the two alternate in any order: one switching state explains when each reaches, about as well as each one's
 * response to the other.
 *
 * The first model has one person busy and the other free until they swap, every 4 to 30 days or so. It is a hidden
 * semi-Markov chain (yu2010) whose stays are sums of `STAGES` exponentials. In the second, each rate depends on both
 * people's bids of the last days. Both models get each block's opportunity to reach and each person's slow level.
 * Mutual stepping back builds up over days; a switch takes one night and ignores what went before.
 *
 * False where the record is short or its blocks are longer than a day. `given`: as in `alternationOf`. */
export function changesOver(counts: Pair<BlockCounts>, blocks: Blocks, given: readonly Span[] = []): boolean {
  const perDay = Math.floor(DAY / blocks.blockSeconds);
  const days = Math.floor(blocks.blocks / Math.max(1, perDay));
  if (perDay < 1 || days < LEAST_DAYS) return false;
  const isGiven = givenDays(blocks, days, given);
  return KINDS.some(kind => {
    const people = mapPair(counts, of => reachingOf(of, blocks, perDay, isGiven, kind.around));
    const { gain, total } = switching(people, perDay, kind.stays);
    return gain > GAINS && total - goingByTheOther(people, perDay) > BEHIND;
  });
}

/** Mean stay in a state and width of the usual-level window on either side, both in days. The window is about one and a
 * half stays, so a stay is not its own level and slow drift is not a switch. */
const KINDS = [
  { stays: [5, 7, 10, 15], around: 15 },
  { stays: [10, 15, 22], around: 30 },
] as const;

/** Thresholds on the log likelihood, chosen on simulations (docs/spec/fit.md). The state must gain this much over none,
 * and may trail the other model, which has more freedom, by this much. */
const GAINS = 6;
const BEHIND = -5;

/** Fewer days than this hold too few turns of any rota. */
const LEAST_DAYS = 70;
/** Pseudo-events by which that level is drawn to the mean. */
const LEVEL_EVENTS = 3;

/** Bids of one person by block, with the expected number. */
interface Reached {
  readonly n: Float64Array;
  readonly due: Float64Array;
}

function givenDays({ blockFrom }: Blocks, days: number, given: readonly Span[]): Uint8Array {
  return Uint8Array.from({ length: days }, (_, d) => {
    const noon = blockFrom + (d + 0.5) * DAY;
    return given.some(({ from, to }) => from <= noon && noon < to) ? 1 : 0;
  });
}

function reachingOf(counts: BlockCounts, blocks: Blocks, perDay: number, isGiven: Uint8Array, around: number): Reached {
  const days = isGiven.length;
  const all = blocks.blocks;
  const { chance } = chanceOf(counts, blocks);
  const told = (role: Role, b: number): number => counts.turns[role * all + b]!;
  const n = Float64Array.from({ length: days * perDay }, (_, b) => told(ROLES.opening, b) + told(ROLES.followUp, b));
  const seen = byDay(n, perDay);
  const due = byDay(chance.subarray(0, days * perDay), perDay);
  // Days given have a level of their own.
  const [seenOf, dueOf] = [new Float64Array(2).fill(1), new Float64Array(2).fill(1)];
  for (let d = 0; d < days; d++) {
    seenOf[isGiven[d]!]! += seen[d]!;
    dueOf[isGiven[d]!]! += due[d]!;
  }
  const owed = due.map((value, d) => (value * seenOf[isGiven[d]!]!) / dueOf[isGiven[d]!]!);
  const [sums, owing] = [runningSums(seen), runningSums(owed)];
  return {
    n,
    due: chance.subarray(0, days * perDay).map((value, b) => {
      const d = Math.floor(b / perDay);
      const [from, to] = [Math.max(0, d - around), Math.min(days, d + around + 1)];
      const level = (sums[to]! - sums[from]! + LEVEL_EVENTS) / (owing[to]! - owing[from]! + LEVEL_EVENTS);
      return (value * level * seenOf[isGiven[d]!]!) / dueOf[isGiven[d]!]!;
    }),
  };
}

function byDay(x: Float64Array, perDay: number): Float64Array {
  const out = new Float64Array(Math.floor(x.length / perDay));
  for (let b = 0; b < out.length * perDay; b++) out[Math.floor(b / perDay)]! += x[b]!;
  return out;
}

/** Log of recent over expected bids, with a memory of so many blocks, as known when a block begins. As `Recall`, from
 * counts alone. */
function recentOf({ n, due }: Reached, memory: number): Float64Array {
  const keep = Math.exp(-1 / memory);
  const x = new Float64Array(n.length);
  for (let b = 0, recent = 0, owed = 0; b < n.length; b++) {
    x[b] = logRecent(recent, owed);
    recent = (recent + n[b]!) * keep;
    owed = (owed + due[b]!) * keep;
  }
  return x;
}

/** Memories, days, of one's own reaching and of the other's: the best of the short ones beside the long one. */
const OWN_MEMORY = [1, 5] as const;
const SHORT_MEMORIES = [0.5, 1, 2, 4] as const;
const LONG_MEMORY = 8;

function goingByTheOther(people: Pair<Reached>, perDay: number): number {
  const remembered = (memory: number): Pair<Float64Array> => mapPair(people, of => recentOf(of, memory * perDay));
  const own = OWN_MEMORY.map(remembered);
  const long = remembered(LONG_MEMORY);
  return Math.max(
    ...SHORT_MEMORIES.map(memory => {
      const short = remembered(memory);
      const [one, two] = bothSides(u =>
        regression(people[u].n, people[u].due, [short[1 - u]!, long[1 - u]!, ...own.map(x => x[u])]),
      );
      return one.evidence + two.evidence;
    }),
  );
}

/** Precisions of a coefficient and of the level. */
const PRIOR = { coefficient: 1, level: 25 } as const;
const STEPS = 8;
const SETTLED = 1e-4;

/** Poisson regression by Newton's method: log rate of each block over its expectation. Also the log posterior at its
 * maximum, less the likelihood of the expectation alone. */
function regression(
  n: Float64Array,
  due: Float64Array,
  x: readonly Float64Array[],
): { readonly evidence: number; readonly eta: Float64Array } {
  const size = x.length + 1;
  const precision = (k: number): number => (k === 0 ? PRIOR.level : PRIOR.coefficient);
  let w = new Float64Array(size);
  const eta = new Float64Array(n.length);
  const row = new Float64Array(size).fill(1);
  for (let step = 0; step < STEPS; step++) {
    const move = Float64Array.from(w, (value, k) => -precision(k) * value);
    const hessian = new Float64Array(size * size);
    for (let k = 0; k < size; k++) hessian[k * size + k] = precision(k);
    for (let b = 0; b < n.length; b++) {
      if (due[b] === 0) continue;
      for (let k = 1; k < size; k++) row[k] = x[k - 1]![b]!;
      const rate = due[b]! * Math.exp(eta[b]!);
      for (let k = 0; k < size; k++) {
        move[k]! += (n[b]! - rate) * row[k]!;
        for (let j = 0; j <= k; j++) hessian[k * size + j]! += rate * row[k]! * row[j]!;
      }
    }
    choleskyInPlace(hessian, size);
    choleskySolve(hessian, size, move);
    w = w.map((value, k) => value + move[k]!);
    for (let b = 0; b < n.length; b++) {
      eta[b] = w[0]!;
      for (let k = 1; k < size; k++) eta[b]! += w[k]! * x[k - 1]![b]!;
    }
    if (move.every(value => Math.abs(value) < SETTLED)) break;
  }
  let evidence = 0;
  for (let b = 0; b < n.length; b++) evidence += n[b]! * eta[b]! - due[b]! * Math.expm1(eta[b]!);
  for (let k = 0; k < size; k++) evidence -= (precision(k) * w[k]! ** 2) / 2;
  return { evidence, eta };
}

/** Stages of a stay, its mean in days; by how much, in log rate, either comes more or less, and how unevenly. */
export const STAGES = 4;
const SWINGS = [0.35, 0.5, 0.7, 0.9, 1.2] as const;
const UNEVEN = [Math.SQRT1_2, 1, Math.SQRT2] as const;

/** Log likelihood of the days under a switching state, with and without each person's recent reaching, relative to
 * expectation alone. Also the gain of the state over the better model without it. */
function switching(
  people: Pair<Reached>,
  perDay: number,
  stays: readonly number[],
): { readonly gain: number; readonly total: number } {
  const seen = mapPair(people, ({ n }) => byDay(n, perDay));
  const own = mapPair(people, of =>
    regression(
      of.n,
      of.due,
      OWN_MEMORY.map(memory => recentOf(of, memory * perDay)),
    ),
  );
  const known = own[0].evidence + own[1].evidence;
  const dueOf = (of: (u: Side) => Float64Array): Pair<Float64Array> => bothSides(u => byDay(of(u), perDay));
  const total = Math.max(
    likeliestState(
      seen,
      dueOf(u => people[u].due),
      stays,
    ),
    known +
      likeliestState(
        seen,
        dueOf(u => people[u].due.map((due, b) => due * Math.exp(own[u].eta[b]!))),
        stays,
      ),
  );
  return { gain: total - Math.max(0, known), total };
}

/** Largest log likelihood of the days under a switching state, relative to expectation alone. */
function likeliestState(n: Pair<Float64Array>, due: Pair<Float64Array>, stays: readonly number[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const swing of SWINGS)
    for (const uneven of UNEVEN) {
      const ways = [swing * uneven, swing / uneven].map(size => {
        // The mean of both states is the expectation.
        const level = -Math.log(Math.cosh(size));
        return { more: level + size, less: level - size };
      });
      const [first, second] = [new Float64Array(n[0].length), new Float64Array(n[0].length)];
      for (let d = 0; d < first.length; d++)
        for (const u of [0, 1] as const) {
          const { more, less } = ways[u]!;
          const log = (by: number): number => n[u][d]! * by - due[u][d]! * Math.expm1(by);
          first[d]! += log(u === 0 ? more : less);
          second[d]! += log(u === 0 ? less : more);
        }
      for (const stay of stays) best = Math.max(best, chainLikelihood(first, second, STAGES / stay));
    }
  return best;
}

/** Log likelihood of a chain that passes through the stages of one state, then of the other. It advances a stage with
 * probability `on` a day. */
export function chainLikelihood(first: Float64Array, second: Float64Array, on: number): number {
  const size = 2 * STAGES;
  let at = new Float64Array(size).fill(1 / size);
  let next = new Float64Array(size);
  let log = 0;
  for (let d = 0; d < first.length; d++) {
    const most = Math.max(first[d]!, second[d]!);
    const [p, q] = [Math.exp(first[d]! - most), Math.exp(second[d]! - most)];
    let total = 0;
    for (let k = 0; k < size; k++) {
      const came = at[k]! * (1 - on) + at[k === 0 ? size - 1 : k - 1]! * on;
      next[k] = came * (k < STAGES ? p : q);
      total += next[k]!;
    }
    for (let k = 0; k < size; k++) next[k]! /= total;
    [at, next] = [next, at];
    log += most + Math.log(total);
  }
  return log;
}
