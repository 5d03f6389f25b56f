import { DAY, HOUR, type Random, randomFrom } from '../base/index.ts';
import { backSolve, cholesky } from './linear.ts';
import { ELAPSED_EDGES, HOURS_OF_WEEK, ROLE_COUNT, ROLES, roleOf, seenBy, STATES, UNKNOWN } from './pieces.ts';
import { Recall } from './reaching.ts';
import { layoutOf, precisionOf, priorOf, SLOW_PRIOR, TAIL } from './slow.ts';

/** A pair drawn from the very model that `fit` assumes, for calibration (talts2018): couplings, own memory, seasons and
 * drift from the shipped prior; rhythm and pace of an ordinary messenger pair. */
export interface FamilyPair {
  /** Seconds, and who; turns of no duration. */
  readonly at: readonly number[];
  readonly actor: readonly number[];
  /** Coupling of each person's openings to the partner's recent bids. */
  readonly on: readonly [number, number];
  readonly memoryDays: number;
}

const BLOCK = 6 * HOUR;
const PER_DAY = DAY / BLOCK;
/** Turns that one opening brings in all, as the pace below has it. */
const CHAIN = 2.4;
/** Chance per second of an answer by step of elapsed time within the hour, and of a follow-up. */
const ANSWER = [0.004, 0.006, 0.005, 0.0032, 0.0016, 0.0008, 0.00032, 0.00012, 0.00004];
const FOLLOW_UP = 2e-5;

/** About `events` turns over `days`, exact: the intensity is constant between the edges of elapsed time, hours and blocks.
 * The fit takes the record's own mean as the usual level before there is a past, so the pair is drawn again, from the same
 * random numbers, until the mean that it was drawn with is about the mean that it has. Null where the drawn couplings run
 * away to more than four times as many turns. */
export function drawPair(events: number, days: number, seed: number): FamilyPair | null {
  let openings = events / (2 * CHAIN * days);
  const start: Usual = { bids: openings, chance: openings };
  let known: readonly [Usual, Usual] = [start, start];
  let pair: FamilyPair | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = drawWith(events, openings, known, days, seed);
    if (drawn === null) return null;
    pair = drawn.pair;
    known = drawn.known;
    if (round < ROUNDS / 2) openings *= Math.max(0.25, Math.min(4, events / Math.max(1, pair.at.length)));
  }
  return pair;
}

const ROUNDS = 6;

/** Bids a day, and the bids a day that the pace alone expects. */
interface Usual {
  readonly bids: number;
  readonly chance: number;
}

function drawWith(
  events: number,
  openings: number,
  known: readonly [Usual, Usual],
  days: number,
  seed: number,
): { readonly pair: FamilyPair; readonly known: readonly [Usual, Usual] } | null {
  const random = randomFrom(seed);
  const slow = drawSlow(days, random.fork(1));
  const memoryDays = [1, 2, 4, 8][random.fork(2).below(4)]!;
  const rhythm = [rhythmOf(0), rhythmOf(1)];
  const recall = known.map(usual => new Recall(usual.bids, memoryDays * DAY, BLOCK));
  const total = [0, 0];
  const offered = [0, 0];
  const hazard = [0, 1].map(() => hazardOf(openings));
  const chance = random.fork(3);
  const at: number[] = [];
  const actor: number[] = [];
  let last = 2;
  let ended = 0;
  let t = 0;
  for (let block = 0; block < days * PER_DAY; block++) {
    const end = (block + 1) * BLOCK;
    const x = recall.map(r => r.log());
    const multiplier = [0, 1].map(u => slow.multipliers(u as 0 | 1, block, x[1 - u]!, x[u]!));
    const bids: { readonly who: number; readonly t: number }[] = [];
    const chances = [0, 0];
    while (t < end) {
      const step = last < 2 ? stepAt(t, ended) : 0;
      const state = last < 2 ? last * (ELAPSED_EDGES.length + 1) + step : UNKNOWN;
      const hour = Math.floor(t / HOUR);
      const edge = last < 2 && step < ELAPSED_EDGES.length ? ended + ELAPSED_EDGES[step]! : Number.POSITIVE_INFINITY;
      const next = Math.min(end, (hour + 1) * HOUR, edge);
      const base = [0, 1].map(u => hazard[u]![seenBy(state, u)]! * rhythm[u]![hour % HOURS_OF_WEEK]!);
      const rate = base.map((pace, u) => pace * multiplier[u]![roleOf(state, u)]!);
      const wait = chance.exponential() / (rate[0]! + rate[1]!);
      for (const u of [0, 1])
        if (roleOf(state, u) !== ROLES.answer) chances[u]! += base[u]! * (Math.min(t + wait, next) - t);
      if (t + wait >= next) {
        t = next;
        continue;
      }
      t += wait;
      const who = chance.uniform() * (rate[0]! + rate[1]!) < rate[0]! ? 0 : 1;
      if (roleOf(state, who) !== ROLES.answer) {
        bids.push({ who, t });
        total[who]!++;
      }
      at.push(t);
      actor.push(who);
      last = who;
      ended = t;
      if (at.length > 4 * events) return null;
    }
    for (const u of [0, 1]) {
      recall[u]!.pass(chances[u]! / known[u]!.chance);
      offered[u]! += chances[u]!;
      for (const bid of bids) if (bid.who === u) recall[u]!.add(end - bid.t);
    }
  }
  return { pair: { at, actor, on: slow.on, memoryDays }, known: [usualOf(0), usualOf(1)] };
  function usualOf(u: number): Usual {
    return { bids: total[u]! / days, chance: Math.max(1e-9, offered[u]! / days) };
  }
}

function stepAt(t: number, ended: number): number {
  let step = 0;
  while (step < ELAPSED_EDGES.length && t >= ended + ELAPSED_EDGES[step]!) step++;
  return step;
}

/** Rates by state as seen: answers and follow-ups within the hour, openings after it. */
function hazardOf(openingsPerDay: number): Float64Array {
  const opening = openingsPerDay / DAY;
  const steps = ELAPSED_EDGES.length + 1;
  return Float64Array.from({ length: STATES }, (_, s) => {
    const role = roleOf(s, 0);
    if (role === ROLES.answer) return ANSWER[s - steps]!;
    return role === ROLES.followUp ? FOLLOW_UP : opening;
  });
}

function rhythmOf(actor: number): Float64Array {
  const raw = Float64Array.from({ length: HOURS_OF_WEEK }, (_, k) => {
    const hour = (k + actor) % 24;
    return hour < 7 ? 0.1 : 1 + 0.6 * Math.sin(((hour - 13) / 24) * 2 * Math.PI);
  });
  const mean = raw.reduce((sum, v) => sum + v, 0) / HOURS_OF_WEEK;
  return raw.map(v => v / mean);
}

interface DrawnSlow {
  readonly on: readonly [number, number];
  readonly multipliers: (u: 0 | 1, block: number, partner: number, own: number) => number[];
}

/** Curves and couplings from the prior of `slow.ts`; curves are centred, since the pace carries the mean rate. */
function drawSlow(days: number, random: Random): DrawnSlow {
  const layout = layoutOf(days, SLOW_PRIOR);
  const prior = priorOf(layout, SLOW_PRIOR);
  const heavy = {
    ...prior,
    walks: prior.walks.map(walk => ({ ...walk, weight: walk.weight.map(() => random.gamma(TAIL / 2) / (TAIL / 2)) })),
  };
  const factor = cholesky(precisionOf(heavy))!;
  const theta = Float64Array.from({ length: layout.shape.n }, () => random.normal());
  backSolve(factor, theta);
  const curve = (knots: Int32Array, every: number): ((day: number) => number) => {
    const values = Array.from(knots, k => theta[k]!);
    const mean = Math.log(values.reduce((sum, v) => sum + Math.exp(v), 0) / values.length);
    return day => {
      const k = Math.min(values.length - 2, Math.floor(day / every));
      const part = Math.min(1, day / every - k);
      return (1 - part) * values[k]! + part * values[k + 1]! - mean;
    };
  };
  const season = curve(layout.season, layout.seasonDays);
  const level = [0, 1].map(u => curve(layout.level[u as 0 | 1], layout.levelDays));
  const answer = [0, 1].map(u => curve(layout.answer[u as 0 | 1], layout.levelDays));
  return {
    on: [theta[layout.coupling[0]]!, theta[layout.coupling[1]]!],
    multipliers: (u, block, partner, own) => {
      const day = (block + 0.5) / PER_DAY;
      return Array.from({ length: ROLE_COUNT }, (_, role) => {
        const differs = role === ROLES.opening ? 0 : 1;
        const c = theta[layout.coupling[u]]! + differs * theta[layout.couplingByRole[u][role]!]!;
        const s = theta[layout.self[u]]! + differs * theta[layout.selfByRole[u][role]!]!;
        const slow = role === ROLES.answer ? answer[u]!(day) + 0.5 * season(day) : level[u]!(day) + season(day);
        return Math.exp(slow + c * partner + s * own);
      });
    },
  };
}
