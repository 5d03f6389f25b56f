import { DAY, HOUR, type Random, randomFrom } from '../../base/index.ts';
import { backSolve, cholesky } from './skyline.ts';
import { logTable } from './newton.ts';
import { drawBaseline, baselinePriorOf } from '../rate/baseline-prior.ts';
import {
  ELAPSED_EDGES,
  HOURS_OF_WEEK,
  QUIET_STEP,
  ROLE_COUNT,
  ROLES,
  roleOf,
  RecentActivity,
  ACTIVITY_STATES,
  UNKNOWN,
} from '../rate/exposure.ts';
import { REACHINGS, type Reaching, Recall, roleScale } from '../rate/reaching.ts';
import { SHIPPED_PRIOR } from './prior.ts';
import { type Shape, shapeAt } from '../findings/shape.ts';
import { layoutOf, type Pair, precisionOf, priorOf, TAIL } from './design.ts';

/** A pair drawn from the very model that `fit` assumes, for calibration (talts2018): couplings, own memory, seasons, drift,
 * baseline, memory and what counts as reaching from the shipped prior; hours of the week of an ordinary messenger pair. */
export interface FamilyPair {
  /** Seconds, and who; turns of no duration. */
  readonly at: readonly number[];
  readonly actor: readonly number[];
  /** Coupling of each person's openings to the partner's recent reaching. */
  readonly on: readonly [number, number];
  readonly reaching: Reaching;
  readonly memoryDays: number;
}

/** Couplings set by hand in place of drawn ones, and the shape of each person's answer. */
export interface Planted {
  readonly on: Pair<number>;
  readonly shapes: Pair<Shape>;
}

const BLOCK = 6 * HOUR;
const PER_DAY = DAY / BLOCK;
/** Turns that one opening brings in all, as a first guess. */
const CHAIN = 2.4;

/** About `events` turns over `days`, exact: the intensity is constant between the edges of elapsed time, hours and blocks.
 * The fit takes the record's own mean as the usual level before there is a past, so the pair is drawn again, from the same
 * random numbers, until the mean that it was drawn with is about the mean that it has. Null where the drawn couplings run
 * away to more than four times as many turns. */
export function drawPair(events: number, days: number, seed: number, planted?: Planted): FamilyPair | null {
  let openings = events / (2 * CHAIN * days);
  const start: Usual = { counted: openings, chance: openings, scale: [1, 1, 1] };
  let known: readonly [Usual, Usual] = [start, start];
  let pair: FamilyPair | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = drawWith(events, openings, known, days, seed, planted);
    // A pair that runs away is drawn again with fewer openings, while that may still change.
    if (drawn === null && round >= ROUNDS / 2) return null;
    if (drawn === null) {
      openings /= 4;
      continue;
    }
    pair = drawn.pair;
    known = drawn.known;
    if (round < ROUNDS / 2) openings *= Math.max(0.25, Math.min(4, events / Math.max(1, pair.at.length)));
  }
  return pair;
}

const ROUNDS = 6;

/** Turns that count as reaching a day, and how many the baseline alone expects. */
interface Usual {
  readonly counted: number;
  readonly chance: number;
  /** Weight of each role in the chance: its turns over what the baseline alone expects. */
  readonly scale: readonly number[];
}

function drawWith(
  events: number,
  openings: number,
  known: readonly [Usual, Usual],
  days: number,
  seed: number,
  planted: Planted | undefined,
): { readonly pair: FamilyPair; readonly known: readonly [Usual, Usual] } | null {
  const random = randomFrom(seed);
  const design = drawDesign(days, random.fork(1), planted);
  const memoryDays = [1, 2, 4, 8][random.fork(2).below(4)]!;
  const reaching = REACHINGS[random.fork(4).below(REACHINGS.length)]!;
  const counts = (role: number): boolean => reaching === 'turns' || role !== ROLES.answer;
  const rhythm = [rhythmOf(0), rhythmOf(1)];
  const baseline = [0, 1].map(u => paceOf(u, openings, random.fork(5 + u)));
  const recall = known.map(usual => new Recall(usual.counted, memoryDays * DAY, BLOCK));
  const activity = new RecentActivity();
  const total = [0, 0];
  const offered = [0, 0].map(() => new Float64Array(ROLE_COUNT));
  const taken = [0, 0].map(() => new Float64Array(ROLE_COUNT));
  const rng = random.fork(3);
  const at: number[] = [];
  const actor: number[] = [];
  let last = 2;
  let ended = 0;
  let t = 0;
  for (let block = 0; block < days * PER_DAY; block++) {
    const end = (block + 1) * BLOCK;
    const x = recall.map(r => r.log());
    const multiplier = [0, 1].map(u => design.multipliers(u as 0 | 1, block, x[1 - u]!, x[u]!));
    const counted: { readonly who: number; readonly t: number }[] = [];
    const chances = [0, 0];
    while (t < end) {
      const step = last < 2 ? stepAt(t, ended) : 0;
      const state = last < 2 ? last * (ELAPSED_EDGES.length + 1) + step : UNKNOWN;
      const hour = Math.floor(t / HOUR);
      const edge = last < 2 && step < ELAPSED_EDGES.length ? ended + ELAPSED_EDGES[step]! : Number.POSITIVE_INFINITY;
      const next = Math.min(end, (hour + 1) * HOUR, edge);
      const bin = activity.bin(t);
      const base = [0, 1].map(u => baseline[u]![state * ACTIVITY_STATES + bin]! * rhythm[u]![hour % HOURS_OF_WEEK]!);
      const rate = base.map((b, u) => b * multiplier[u]![roleOf(state, u)]!);
      const wait = rng.exponential() / (rate[0]! + rate[1]!);
      for (const u of [0, 1]) {
        const role = roleOf(state, u);
        const expected = base[u]! * (Math.min(t + wait, next) - t);
        offered[u]![role]! += expected;
        if (counts(role)) chances[u]! += known[u]!.scale[role]! * expected;
      }
      if (t + wait >= next) {
        t = next;
        continue;
      }
      t += wait;
      const who = rng.uniform() * (rate[0]! + rate[1]!) < rate[0]! ? 0 : 1;
      taken[who]![roleOf(state, who)]!++;
      if (counts(roleOf(state, who))) {
        counted.push({ who, t });
        total[who]!++;
      }
      at.push(t);
      actor.push(who);
      activity.add(who, t);
      last = who;
      ended = t;
      if (at.length > 4 * events) return null;
    }
    for (const u of [0, 1]) {
      recall[u]!.pass(chances[u]! / known[u]!.chance);
      for (const turn of counted) if (turn.who === u) recall[u]!.add(end - turn.t);
    }
  }
  return { pair: { at, actor, on: design.on, memoryDays, reaching }, known: [usualOf(0), usualOf(1)] };
  function usualOf(u: number): Usual {
    const scale = Array.from(taken[u]!, (n, role) => roleScale(n, offered[u]![role]!));
    const rng = scale.reduce((sum, s, role) => sum + (counts(role) ? s * offered[u]![role]! : 0), 0);
    return { counted: total[u]! / days, chance: Math.max(1e-9, rng / days), scale };
  }
}

function stepAt(t: number, ended: number): number {
  let step = 0;
  while (step < ELAPSED_EDGES.length && t >= ended + ELAPSED_EDGES[step]!) step++;
  return step;
}

/** Rates by state and activity. Answers and follow-ups within the hour are as the prior has them; openings are moved to the rate
 * that makes the record as long as it should be. */
function paceOf(actor: number, openingsPerDay: number, random: Random): Float64Array {
  const z = drawBaseline(baselinePriorOf(SHIPPED_PRIOR.baseline), random);
  const steps = ELAPSED_EDGES.length + 1;
  for (const chain of [0, steps]) {
    const by = Math.log(openingsPerDay / DAY) + APART * random.normal() - z[chain + QUIET_STEP]!;
    for (let k = QUIET_STEP; k < steps; k++) z[chain + k]! += by;
  }
  return logTable(actor, z).map(Math.exp);
}
/** Of the log rates of opening after oneself and after the other. */
const APART = 0.3;

function rhythmOf(actor: number): Float64Array {
  const raw = Float64Array.from({ length: HOURS_OF_WEEK }, (_, k) => {
    const hour = (k + actor) % 24;
    return hour < 7 ? 0.1 : 1 + 0.6 * Math.sin(((hour - 13) / 24) * 2 * Math.PI);
  });
  const mean = raw.reduce((sum, v) => sum + v, 0) / HOURS_OF_WEEK;
  return raw.map(v => v / mean);
}

interface DrawnDesign {
  readonly on: readonly [number, number];
  readonly multipliers: (u: 0 | 1, block: number, partner: number, own: number) => number[];
}

/** Curves and couplings from the prior of `design.ts`; curves are centred, since the baseline carries the mean rate. */
function drawDesign(days: number, random: Random, planted: Planted | undefined): DrawnDesign {
  const layout = layoutOf(days, SHIPPED_PRIOR.design);
  const prior = priorOf(layout, SHIPPED_PRIOR.design);
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
  const on = planted?.on ?? [theta[layout.coupling[0]]!, theta[layout.coupling[1]]!];
  const shapes = planted?.shapes ?? ['linear', 'linear'];
  return {
    on,
    multipliers: (u, block, partner, own) => {
      const day = (block + 0.5) / PER_DAY;
      return Array.from({ length: ROLE_COUNT }, (_, role) => {
        const differs = role === ROLES.opening ? 0 : 1;
        const c = on[u] + differs * theta[layout.couplingByRole[u][role]!]!;
        const s = theta[layout.self[u]]! + differs * theta[layout.selfByRole[u][role]!]!;
        const design = role === ROLES.answer ? answer[u]!(day) + 0.5 * season(day) : level[u]!(day) + season(day);
        return Math.exp(design + c * shapeAt(shapes[u], partner) + s * own);
      });
    },
  };
}
