import { DAY, mapPair, type Random, type Pair } from '../../../base/index.ts';
import type { Deals, Events } from '../../rate/observe.ts';
import type { BlockCounts } from '../../rate/baseline.ts';
import { blocksInOrder, type Exposure, ROLES } from '../../rate/exposure.ts';
import { chanceDays, recallsOver } from '../../rate/reaching.ts';

/** Surrogate records (theiler1992). Turns keep their times, conversations their course, and both people their share of
 * openings by hour and season. Only *who opened* each conversation is redrawn, and with it who is who inside it.
 * Shared movement (a season, a trip, a bout of talk) stays as strong as in the record. Any dependence on recent
 * reaching is lost: answering each other at the scale of days. */
export interface Surrogates {
  /** Share of surrogates in which who opens depends less on recent reaching, in either direction. Uniform over 0..1
   * where there is no dependence. */
  readonly percentile: number;
}

/** Number of surrogates. */
const SURROGATES = 39;

export function surrogatesOf(
  events: Events,
  exposure: Exposure,
  counts: Pair<BlockCounts>,
  memoryDays: number,
  random: Random,
): Surrogates {
  // In a surrogate the people of a conversation are redrawn, so each person's own opportunity is unknown: both get the
  // mean.
  const [one, two] = mapPair(counts, of => chanceDays(of, exposure));
  const chance = one.map((days, block) => (days + two[block]!) / 2);
  const openings = openingsOf(events, exposure, counts);
  const { first, exchanged } = dealt(events, openings, SURROGATES, random);
  const all = [new Uint8Array(first.length), ...exchanged];
  const ways = all.map(turned => ({
    memorySeconds: memoryDays * DAY,
    days: [chance, chance] as const,
    exchanged: turned,
  }));
  const recalls = recallsOver(events, exposure, ways, first);
  const [size, ...sizes] = recalls.map(([{ x: x0 }, { x: x1 }], k) => {
    const opened = openedBy0(events, openings, all[k]!);
    return dependence(score(openings, opened, shareOf(openings, opened), [x0, x1]));
  });
  return { percentile: sizes.filter(s => s < size!).length / SURROGATES };
}

/** Surrogate records: the people of each conversation are redrawn. */
export const deals = (
  events: Events,
  exposure: Exposure,
  counts: Pair<BlockCounts>,
  number: number,
  random: Random,
): Deals => dealt(events, openingsOf(events, exposure, counts), number, random);

/** Openings at which the fit has somebody at risk, in time order. */
interface Openings {
  readonly turn: readonly number[];
  readonly block: Int32Array;
  /** Log odds that person 0 opens, from hours and baseline alone. */
  readonly offset: Float64Array;
  /** Place on the knots of the slow share: knot below, and how far to the next. */
  readonly knot: Int32Array;
  readonly part: Float64Array;
  readonly knots: number;
}

/** Knots of the slow share of openings, days, and its step from one to the next in log odds: those of both people's levels. */
const KNOT_DAYS = 15;
const STEP = 0.3 * Math.SQRT2;
/** Hold on the share's log odds at a knot. */
const HOLD = 0.05;
const LEAST = 1e-9;

function openingsOf(
  events: Events,
  exposure: Exposure,
  [{ expected: one }, { expected: two }]: Pair<BlockCounts>,
): Openings {
  const turn: number[] = [];
  for (let i = 0; i < events.count; i++) if (events.kind[i] === OPENING && exposure.turnInterval[i]! >= 0) turn.push(i);
  const blockOf = blocksInOrder(exposure);
  const block = Int32Array.from(turn, i => blockOf(exposure.turnInterval[i]!));
  const at = ROLES.opening * exposure.blocks;
  const position = Float64Array.from(block, b => ((b + 0.5) * exposure.blockSeconds) / DAY / KNOT_DAYS);
  const knot = Int32Array.from(position, Math.floor);
  return {
    turn,
    block,
    offset: Float64Array.from(block, b => Math.log((one[at + b]! + LEAST) / (two[at + b]! + LEAST))),
    knot,
    part: position.map((x, k) => x - knot[k]!),
    knots: Math.ceil((exposure.blocks * exposure.blockSeconds) / DAY / KNOT_DAYS) + 2,
  };
}
/** Place of `opening` in `BID_KINDS`. */
const OPENING = 1;

/** A conversation runs to the next opening. */
function dealt(events: Events, openings: Openings, number: number, random: Random): Deals {
  const first = [...openings.turn, Number.POSITIVE_INFINITY];
  const usual = shareOf(openings, openedBy0(events, openings, new Uint8Array(first.length))).p;
  const exchanged = Array.from({ length: number }, () => {
    const turned = new Uint8Array(first.length);
    for (let k = 0; k < usual.length; k++) {
      const opener = random.uniform() < usual[k]! ? 0 : 1;
      turned[k + 1] = opener === events.actor[first[k]!] ? 0 : 1;
    }
    return turned;
  });
  return { first, exchanged };
}

/** 1 where person 0 opens. */
const openedBy0 = (events: Events, { turn }: Openings, turned: Uint8Array): Uint8Array =>
  Uint8Array.from(turn, (i, k) => 1 - (events.actor[i]! ^ turned[k + 1]!));

interface Share {
  /** Probability that person 0 opens. */
  readonly p: Float64Array;
  /** Posterior precision of the knots: diagonal, and one beside it. */
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
}

const ROUNDS = 5;

/** Slow share of the openings by penalised logistic regression, piecewise linear between knots. */
function shareOf({ turn, offset, knot, part, knots }: Openings, opened: Uint8Array): Share {
  const theta = new Float64Array(knots);
  const p = new Float64Array(turn.length);
  const diagonal = new Float64Array(knots);
  const beside = new Float64Array(knots - 1);
  const step = 1 / STEP ** 2;
  for (let round = 0; round <= ROUNDS; round++) {
    const gradient = theta.map(t => -HOLD * t);
    diagonal.fill(HOLD);
    beside.fill(-step);
    for (let k = 0; k + 1 < knots; k++) {
      diagonal[k]! += step;
      diagonal[k + 1]! += step;
      const pull = step * (theta[k + 1]! - theta[k]!);
      gradient[k]! += pull;
      gradient[k + 1]! -= pull;
    }
    for (let i = 0; i < turn.length; i++) {
      const k = knot[i]!;
      const b = part[i]!;
      const a = 1 - b;
      p[i] = 1 / (1 + Math.exp(-(offset[i]! + a * theta[k]! + b * theta[k + 1]!)));
      const w = p[i]! * (1 - p[i]!);
      const residual = opened[i]! - p[i]!;
      gradient[k]! += a * residual;
      gradient[k + 1]! += b * residual;
      diagonal[k]! += a * a * w;
      diagonal[k + 1]! += b * b * w;
      beside[k]! += a * b * w;
    }
    if (round === ROUNDS) break;
    const move = solveTridiagonal(diagonal, beside, gradient);
    for (let k = 0; k < knots; k++) theta[k]! += move[k]!;
  }
  return { p, diagonal, beside };
}

/** Score and information (a, b, c of [[a, b], [b, c]]) of two effects on the log odds that person 0 opens. The effects
 * are B's recent reaching on A's openings and A's on B's; the slow share is profiled out. */
interface Score {
  readonly score: Pair<number>;
  readonly information: readonly [number, number, number];
}

function score(
  { turn, block, knot, part, knots }: Openings,
  opened: Uint8Array,
  { p, diagonal, beside }: Share,
  x: Pair<Float64Array>,
): Score {
  let [u0, u1, a, b, c] = [0, 0, 0, 0, 0];
  const cross = [new Float64Array(knots), new Float64Array(knots)] as const;
  for (let i = 0; i < turn.length; i++) {
    const z0 = x[1][block[i]!]!;
    const z1 = -x[0][block[i]!]!;
    const w = p[i]! * (1 - p[i]!);
    u0 += (opened[i]! - p[i]!) * z0;
    u1 += (opened[i]! - p[i]!) * z1;
    a += w * z0 * z0;
    b += w * z0 * z1;
    c += w * z1 * z1;
    const k = knot[i]!;
    cross[0][k]! += w * z0 * (1 - part[i]!);
    cross[0][k + 1]! += w * z0 * part[i]!;
    cross[1][k]! += w * z1 * (1 - part[i]!);
    cross[1][k + 1]! += w * z1 * part[i]!;
  }
  const one = solveTridiagonal(diagonal, beside, cross[0]);
  const two = solveTridiagonal(diagonal, beside, cross[1]);
  return {
    score: [u0, u1],
    information: [a - inner(one, cross[0]), b - inner(one, cross[1]), c - inner(two, cross[1])],
  };
}

/** Score statistic in both directions at once. */
function dependence({ score: [u0, u1], information: [a, b, c] }: Score): number {
  const det = a * c - b * b;
  return det > 0 ? (c * u0 * u0 - 2 * b * u0 * u1 + a * u1 * u1) / det : 0;
}

function solveTridiagonal(diagonal: Float64Array, beside: Float64Array, right: Float64Array): Float64Array {
  const n = diagonal.length;
  const d = diagonal.slice();
  const x = right.slice();
  for (let k = 1; k < n; k++) {
    const f = beside[k - 1]! / d[k - 1]!;
    d[k]! -= f * beside[k - 1]!;
    x[k]! -= f * x[k - 1]!;
  }
  x[n - 1]! /= d[n - 1]!;
  for (let k = n - 2; k >= 0; k--) x[k] = (x[k]! - beside[k]! * x[k + 1]!) / d[k]!;
  return x;
}

function inner(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}
