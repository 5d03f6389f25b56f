import { DAY, mapPair, type Pair, type Side, SIDES } from '../../base/index.ts';
import { AS_IT_IS, type Events } from './observe.ts';
import type { BlockCounts } from './baseline.ts';
import { type Blocks, ROLE_COUNT, ROLES } from './exposure.ts';

/** Memory of one's own usual level, seconds. */
export const USUAL_SECONDS = 45 * DAY;
/** Weight of the whole record's mean in the usual level, days: the prior before there is a past. */
const USUAL_DAYS = 15;
/** Pseudo-events that draw a thin recent count to the usual level. */
const RECENT_EVENTS = 1;

/** Opportunity to reach in each block, in days of usual opportunity: turns expected by the baseline alone, over their
 * daily mean. A quiet night is then no fall in reaching. Neither is an hour in which every turn was an answer because
 * the partner spoke so much. Without this, two people who ignore each other would seem to hold each other back. Each
 * role counts as many turns as it has in the record, however baseline and curves share its rate.
 *
 * Bids alone are reaching. Counting every turn as well left couplings of -0.3 to -0.6 in dense records in which nobody
 * answers anybody: answers outnumber bids there, and their pace is no fixed function of the time since. */
export function chanceDays(counts: BlockCounts, blocks: Blocks): Float64Array {
  const { chance, perDay } = chanceOf(counts, blocks);
  return chance.map(c => c / Math.max(perDay, 1e-12));
}

/** `scale`: weight of each role's expected turns in the opportunity to reach, 0 where they do not count. `perDay`: mean
 * of `chance` over recorded blocks; days in holes do not count. With holes counted, the fifteen days that the mean
 * stands in for (`USUAL_DAYS`) were half as many in a half-recorded file. */
export function chanceOf(
  counts: BlockCounts,
  { blocks, blockSeconds }: Blocks,
): { readonly scale: readonly number[]; readonly perDay: number; readonly chance: Float64Array } {
  const chance = new Float64Array(blocks);
  const known = new Uint8Array(blocks);
  const scale = Array.from({ length: ROLE_COUNT }, () => 0);
  for (let role = 0; role < ROLE_COUNT; role++) {
    const expected = counts.expected.subarray(role * blocks, (role + 1) * blocks);
    for (let b = 0; b < blocks; b++) if (expected[b]! > 0) known[b] = 1;
    if (role === ROLES.answer) continue;
    scale[role] = roleScale(sumOf(counts.turns.subarray(role * blocks, (role + 1) * blocks)), sumOf(expected));
    for (let b = 0; b < blocks; b++) chance[b]! += scale[role]! * expected[b]!;
  }
  return { scale, perDay: (sumOf(chance) * DAY) / Math.max(1, sumOf(known) * blockSeconds), chance };
}

/** Turns over expected turns of one role; half a turn keeps an empty role from nothing. */
export const roleScale = (turns: number, expected: number): number => (turns + 0.5) / Math.max(expected, 1e-12);

/** Limits a log to a quarter and four times the usual; nothing more is assumed beyond. */
export const bounded = (log: number): number => Math.max(-MOST, Math.min(MOST, log));
const MOST = Math.log(4);

/** Log of a remembered count over what was due, thin counts drawn to the usual level. */
export const logRecent = (seen: number, due: number): number =>
  bounded(Math.log((RECENT_EVENTS + seen) / (RECENT_EVENTS + due)));

/** Memory at the end of a block. */
export interface RecallState {
  readonly mean: number;
  readonly recent: number;
  readonly recentDays: number;
  readonly usual: number;
  readonly usualDays: number;
}

/** A person's recent reaching, block after block: exponential memories of counts and of opportunity days, a recent over
 * a usual one. A block's value never depends on that block or later ones. */
export class Recall {
  readonly #mean: number;
  readonly #memorySeconds: number;
  readonly #fast: Memory;
  readonly #slow: Memory;
  #recent = 0;
  #recentDays = 0;
  #usual = 0;
  #usualDays = 0;

  /** `mean`: bids per day of opportunity over the whole record, the prior before there is a past. */
  constructor(mean: number, memorySeconds: number, blockSeconds: number) {
    this.#mean = mean;
    this.#memorySeconds = memorySeconds;
    this.#fast = memory(memorySeconds, blockSeconds);
    this.#slow = memory(USUAL_SECONDS, blockSeconds);
  }

  /** Present state, to continue with `Recall.from`. */
  state(): RecallState {
    return {
      mean: this.#mean,
      recent: this.#recent,
      recentDays: this.#recentDays,
      usual: this.#usual,
      usualDays: this.#usualDays,
    };
  }

  static from(state: RecallState, memorySeconds: number, blockSeconds: number): Recall {
    const recall = new Recall(state.mean, memorySeconds, blockSeconds);
    recall.#recent = state.recent;
    recall.#recentDays = state.recentDays;
    recall.#usual = state.usual;
    recall.#usualDays = state.usualDays;
    return recall;
  }

  /** Log of recent over usual, as known at the start of the block. */
  log(): number {
    const level = (USUAL_DAYS * this.#mean + this.#usual) / (USUAL_DAYS + this.#usualDays);
    return logRecent(this.#recent, level * this.#recentDays);
  }

  /** Passes over a block of `days` days of opportunity. `add` then gives its bids. */
  pass(days: number): void {
    this.#recent *= this.#fast.keep;
    this.#usual *= this.#slow.keep;
    this.#recentDays = this.#recentDays * this.#fast.keep + days * this.#fast.within;
    this.#usualDays = this.#usualDays * this.#slow.keep + days * this.#slow.within;
  }

  /** A bid `ago` seconds before the end of the block just passed. */
  add(ago: number): void {
    this.put(Math.exp(-ago / this.#memorySeconds), Math.exp(-ago / USUAL_SECONDS));
  }

  /** The same, with the decayed weights given. */
  put(recent: number, usual: number): void {
    this.#recent += recent;
    this.#usual += usual;
  }
}

/** Memory of one record, or of a surrogate of it: "recent" is an exponential memory of `memorySeconds`. */
export interface Remembering {
  readonly memorySeconds: number;
  /** Opportunity of each person. */
  readonly days: Pair<Float64Array>;
  /** As in `Deals`. */
  readonly exchanged: Uint8Array;
}

/** Log of each person's recent over usual reaching, by block, as known at the start of the block. Also the memory at
 * the end. `first`: as in `Deals`. */
export function recallsOver(
  events: Events,
  { blocks, blockSeconds, blockFrom }: Blocks,
  ways: readonly Remembering[],
  first: readonly number[] = AS_IT_IS.first,
): readonly Pair<{ readonly x: Float64Array; readonly recall: Recall }>[] {
  const { count, start, actor, kind } = events;
  const totals = ways.map(() => [0, 0]);
  for (let i = 0, begun = 0; i < count; i++) {
    if (first[begun]! <= i) begun++;
    if (kind[i] === 0) continue;
    for (let w = 0; w < ways.length; w++) totals[w]![actor[i]! ^ ways[w]!.exchanged[begun]!]!++;
  }
  const out = ways.map(({ days, memorySeconds }, w) =>
    mapPair(days, (of, side) => ({
      x: new Float64Array(blocks),
      recall: new Recall(totals[w]![side]! / Math.max(1e-9, sumOf(of)), memorySeconds, blockSeconds),
    })),
  );
  for (let b = 0, i = 0, begun = 0; b < blocks; b++) {
    for (let w = 0; w < ways.length; w++)
      for (const side of SIDES) {
        const { x, recall } = out[w]![side];
        x[b] = recall.log();
        recall.pass(ways[w]!.days[side][b]!);
      }
    const end = blockFrom + (b + 1) * blockSeconds;
    for (; i < count && start[i]! < end; i++) {
      if (first[begun]! <= i) begun++;
      if (kind[i] === 0) continue;
      const ago = end - start[i]!;
      const usual = Math.exp(-ago / USUAL_SECONDS);
      let recent = 0;
      let seconds = 0;
      for (let w = 0; w < ways.length; w++) {
        const { memorySeconds, exchanged } = ways[w]!;
        if (memorySeconds !== seconds) {
          seconds = memorySeconds;
          recent = Math.exp(-ago / seconds);
        }
        out[w]![(actor[i]! ^ exchanged[begun]!) as Side].recall.put(recent, usual);
      }
    }
  }
  return out;
}

/** Log recent reaching of both people under each memory. */
export const recentReaching = (
  events: Events,
  blocks: Blocks,
  days: Pair<Float64Array>,
  memories: readonly number[],
): readonly Pair<Float64Array>[] =>
  recallsOver(events, blocks, remembering(days, memories)).map(of => mapPair(of, ({ x }) => x));

/** The record as it is, under each memory (days). */
export const remembering = (days: Pair<Float64Array>, memories: readonly number[]): readonly Remembering[] =>
  memories.map(memory => ({ memorySeconds: memory * DAY, days, exchanged: AS_IT_IS.exchanged[0]! }));

function sumOf(x: Float64Array | Uint8Array): number {
  let sum = 0;
  for (const value of x) sum += value;
  return sum;
}

interface Memory {
  /** Share of the memory kept after one block. */
  readonly keep: number;
  /** Mean weight, at its end, of time spent inside it. */
  readonly within: number;
}

const memory = (seconds: number, block: number): Memory => ({
  keep: Math.exp(-block / seconds),
  within: (seconds / block) * (1 - Math.exp(-block / seconds)),
});
