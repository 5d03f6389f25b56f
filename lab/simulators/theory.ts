import { DAY, HOUR, MINUTE, type Random, randomFrom } from '../../src/base/index.ts';
import { type BidRun, type Dyad, PERSON_DIMENSION, simulateBids } from '../../src/model/index.ts';
import { AT_EASE, drift, PAIR_DIMENSION } from '../../src/model/inside.ts';
import type { Turns } from '../../src/turns/index.ts';
import { inOrder, type Log, START } from './process.ts';
import { turnsFrom } from './synthetic.ts';

/** A record whose bids come from the model's own equations as a point process (`simulateBids`). The fit then meets the
 * theory: the equations make the pattern, and nothing is planted. */
export interface TheoryRecord {
  readonly turns: Turns;
  /** The coupling that the equations make, read off their states and not off turns. It is the slope of each one's log
   * intensity on the log of the other's recent reaching over usual. On A, on B. */
  readonly answers: readonly [number, number];
  /** States at noon of each day of the record. */
  readonly states: readonly (readonly number[])[];
  /** Bids that the equations made; in the record some of them are answers. */
  readonly bids: number;
  /** A's share of them. */
  readonly share: number;
  /** The same in each third of the record. */
  readonly thirds: readonly number[];
}

export interface TheoryOptions {
  readonly days: number;
  /** Bids a day per unit of warmth. */
  readonly scale: number;
  /** Days simulated before the record begins. */
  readonly before: number;
  /** Share of the bids that come on a day of the record. */
  readonly level: (day: number) => number;
  /** True if talk follows a bid; otherwise each bid is one message. */
  readonly talk: boolean;
  /** State in which the pair begins, fourteen numbers; default the calm start. */
  readonly start?: ArrayLike<number>;
  /** Moves made; days count from the first simulated one. */
  readonly moves?: NonNullable<Parameters<typeof simulateBids>[1]['moves']>;
}
export const THEORY_DEFAULTS: TheoryOptions = { days: 540, scale: 4, before: 0, level: () => 1, talk: true };

export function theoryRecord(pair: Dyad, seed: number, options: Partial<TheoryOptions> = {}): TheoryRecord {
  const { days, scale, before, level, talk, start, moves } = { ...THEORY_DEFAULTS, ...options };
  const random = randomFrom(seed);
  const look = Array.from({ length: days }, (_, day) => before + day + 0.5);
  const run = simulateBids(pair, {
    days: before + days,
    scale,
    seed: random.fork(1).below(2 ** 31),
    look,
    level: t => level(t - before),
    ...(start && { start }),
    ...(moves && { moves }),
  });
  const log = { at: [] as number[], actor: [] as number[] };
  const chance = random.fork(2);
  const bids = run.bids.filter(({ t }) => t >= before);
  for (const bid of bids) converse(log, START + waking(bid.t - before), bid.by === 'a' ? 0 : 1, talk ? chance : null);
  return {
    turns: turnsFrom(inOrder(log)),
    answers: answersOf(pair, run, look),
    states: run.states,
    bids: bids.length,
    share: shareOfA(bids),
    thirds: [0, 1, 2].map(k => shareOfA(bids.filter(({ t }) => Math.floor((3 * (t - before)) / days) === k))),
  };
}

const shareOfA = (bids: BidRun['bids']): number => bids.filter(({ by }) => by === 'a').length / bids.length;

/** Both are awake from 7 to 24: the model's day is squeezed into it, so that order and days stay. Seconds. */
function waking(days: number): number {
  const day = Math.floor(days);
  return day * DAY + (7 + 17 * (days - day)) * HOUR;
}

/** A bid and the answers to it, by turns: how many and how soon is chance and no part of the theory. */
function converse(log: Log, at: number, by: 0 | 1, random: Random | null): void {
  let t = at;
  let actor: number = by;
  do {
    log.at.push(Math.round(t));
    log.actor.push(actor);
    if (random === null) return;
    t += 5 + 150 * Math.exp(1.3 * random.normal());
    actor = 1 - actor;
  } while (random.uniform() < GOES_ON && t < at + 40 * MINUTE);
}
const GOES_ON = 0.7;

/** Memories in the equations' reading, days: recent, and usual. */
const RECENT_DAYS = 3;
const USUAL_DAYS = 45;

/** Coefficient of the other's recent reaching for each person, by least squares. The log of each one's true intensity
 * is regressed on the logs of both recent reachings over usual, day by day. Each stretch of `LEVEL_DAYS` is centred on
 * its own mean. Over the whole record, slow states (trust, weariness) that moved both levels would pass for a
 * response. Pairs with a negative slope in every quarter then had a positive one over all. */
function answersOf(pair: Dyad, { bids, states }: BidRun, look: readonly number[]): readonly [number, number] {
  const recent = [new Remembered(RECENT_DAYS), new Remembered(RECENT_DAYS)] as const;
  const usual = [new Remembered(USUAL_DAYS), new Remembered(USUAL_DAYS)] as const;
  const x: [number[], number[]] = [[], []];
  let next = 0;
  for (const day of look) {
    for (; next < bids.length && bids[next]!.t < day; next++) {
      const who = bids[next]!.by === 'a' ? 0 : 1;
      recent[who].add(bids[next]!.t);
      usual[who].add(bids[next]!.t);
    }
    for (const who of [0, 1] as const)
      x[who].push(Math.log((recent[who].at(day) + FLOOR) / (usual[who].at(day) + FLOOR)));
  }
  const settled = look.findIndex(day => day > USUAL_DAYS);
  const from = (column: readonly number[]): readonly number[] => aboutLevel(column.slice(settled));
  const sent = states.map(state => sentBy(pair, state));
  return [0, 1].map(who => {
    const y = from(sent.map(both => Math.log(both[who as 0 | 1])));
    return partnerSlope(y, from(x[1 - who]!), from(x[who]!));
  }) as [number, number];
}
/** Bids a day below which a memory is not read as less. */
const FLOOR = 0.05;

/** An exponential memory of bids, a day. */
class Remembered {
  readonly #days: number;
  #sum = 0;
  #t = 0;

  constructor(days: number) {
    this.#days = days;
  }

  add(t: number): void {
    this.#sum = this.#sum * Math.exp((this.#t - t) / this.#days) + 1 / this.#days;
    this.#t = t;
  }

  at(t: number): number {
    return this.#sum * Math.exp((this.#t - t) / this.#days);
  }
}

/** Bids that each sends: those that arrive at the other, warm and pressing. */
function sentBy(pair: Dyad, state: readonly number[]): readonly [number, number] {
  const slope = new Float64Array(PAIR_DIMENSION);
  drift(pair, AT_EASE, AT_EASE, state, slope);
  const arrives = (at: number): number => slope[at]! + state[at]! + slope[at + 1]! + state[at + 1]!;
  return [arrives(PERSON_DIMENSION), arrives(0)];
}

/** Days over which levels count as given. */
const LEVEL_DAYS = 90;

function aboutLevel(column: readonly number[]): readonly number[] {
  const level = (k: number): number => {
    const from = Math.floor(k / LEVEL_DAYS) * LEVEL_DAYS;
    return mean(column.slice(from, from + LEVEL_DAYS));
  };
  return column.map((value, k) => value - level(k));
}

/** The slope is 0 where the two recent reachings hardly move apart (nobody reaches any more). */
function partnerSlope(y: readonly number[], partner: readonly number[], own: readonly number[]): number {
  const product = (u: readonly number[], v: readonly number[]): number => mean(u.map((value, k) => value * v[k]!));
  const [pp, po, oo] = [product(partner, partner), product(partner, own), product(own, own)];
  const det = pp * oo - po * po;
  return det > LEAST_APART * pp * oo ? (oo * product(partner, y) - po * product(own, y)) / det : 0;
}
const LEAST_APART = 1e-3;

const mean = (v: readonly number[]): number => v.reduce((sum, value) => sum + value, 0) / v.length;
