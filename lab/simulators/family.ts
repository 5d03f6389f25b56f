import {
  bothSides,
  DAY,
  HOUR,
  mapPair,
  otherSide,
  type Pair,
  type Random,
  randomFrom,
  type Side,
  SIDES,
} from '../../src/base/index.ts';
import { type Shape } from '../../src/fit/index.ts';
import { shapeAt } from '../../src/fit/inside.ts';
import { baselinePriorOf, drawBaseline } from '../../src/fit/inside.ts';
import {
  ACTIVITY_STATES,
  ELAPSED_EDGES,
  HOURS_OF_WEEK,
  QUIET_STEP,
  ROLE_COUNT,
  ROLES,
  UNKNOWN,
} from '../../src/fit/inside.ts';
import { Recall, roleScale } from '../../src/fit/inside.ts';
import { layoutOf, precisionOf, priorOf, SEASON_OF_ANSWERS, TAIL } from '../../src/fit/inside.ts';
import { AS_USUAL, type Input } from '../../src/fit/index.ts';
import { logTable } from '../../src/fit/inside.ts';
import { type FitPrior, SHIPPED_PRIOR } from '../../src/fit/index.ts';
import { embedded, runStretch, startOfRecord } from '../../src/fit/inside.ts';
import { backSolve, cholesky } from '../../src/fit/inside.ts';

/** A pair drawn from the very model that `fit` assumes, for calibration (talts2018). Couplings, own memory, seasons,
 * drift, baseline and memory come from the shipped prior. Hours of the week are those of
 * an ordinary messenger pair. */
export interface FamilyPair {
  /** Seconds, and who; turns of no duration. */
  readonly at: readonly number[];
  readonly actor: readonly number[];
  /** Coupling of each person's openings to the partner's recent reaching. */
  readonly on: readonly [number, number];
  readonly memoryDays: number;
  /** Greatest relative difference between its actual means and those it was drawn with, as a share of the larger. */
  readonly apart: number;
}

/** Values set by hand in place of draws: couplings, the shape of each person's response, changes of behaviour. */
export interface Planted {
  readonly on?: Pair<number>;
  readonly shapes?: Pair<Shape>;
  readonly input?: (side: Side, day: number) => Omit<Input, 'addedPerDay'>;
}

const BLOCK = 6 * HOUR;
const PER_DAY = DAY / BLOCK;
/** Turns that one opening brings in all, as a first guess. */
const CHAIN = 2.4;

/** About `events` turns over `days`, exact: the intensity is constant between the edges of elapsed time, hours and
 * blocks. The fit takes the record's own mean as the usual level before there is a past. So the pair is drawn again,
 * with the same random measures, until it has the mean that it was drawn with. `apart`: the closest round, if none
 * comes near enough. A record then has its likelihood under its own mean, as the model says. Null where the drawn
 * couplings run away to more than four times as many turns. */
export function drawPair(
  events: number,
  days: number,
  seed: number,
  planted?: Planted,
  prior = SHIPPED_PRIOR,
): FamilyPair | null {
  let openings = events / (2 * CHAIN * days);
  const start: Usual = { counted: openings, chance: openings, scale: [1, 1, 1] };
  let known: readonly [Usual, Usual] = [start, start];
  let pair: FamilyPair | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = drawWith(events, openings, known, days, seed, planted, prior);
    const long = round < LENGTHS;
    // A pair that runs away is drawn again with fewer openings, while that may still change.
    if (drawn === null && !long) return pair;
    if (drawn === null) {
      openings /= 4;
      continue;
    }
    const { known: now } = drawn;
    if (long) {
      openings *= Math.max(0.25, Math.min(4, events / Math.max(1, drawn.pair.at.length)));
      known = now;
      continue;
    }
    if (pair === null || drawn.pair.apart < pair.apart) ({ pair } = drawn);
    if (pair.apart < SETTLED) return pair;
    const was = known;
    known = round < STRAIGHT ? now : bothSides(u => halfway(was[u], now[u]));
  }
  return pair;
}

/** Rounds in which the length of the record is sought, and all. */
const LENGTHS = 3;
const ROUNDS = 20;
/** After so many rounds a mean that goes back and forth is sought halfway. */
const STRAIGHT = 10;
const SETTLED = 1e-3;

const halfway = (a: Usual, b: Usual): Usual => ({
  counted: (a.counted + b.counted) / 2,
  chance: (a.chance + b.chance) / 2,
  scale: a.scale.map((s, role) => (s + b.scale[role]!) / 2),
});

const apartFrom = (a: Usual, b: Usual): number => Math.max(share(a.counted, b.counted), share(a.chance, b.chance));
const share = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b, 1e-9);

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
  prior: FitPrior,
): { readonly pair: FamilyPair; readonly known: readonly [Usual, Usual] } | null {
  const random = randomFrom(seed);
  const design = drawDesign(days, random.fork(1), planted, prior);
  const memoryDays = [1, 2, 4, 8][random.fork(2).below(4)]!;
  const counts = (role: number): boolean => role !== ROLES.answer;
  const rhythm = bothSides(rhythmOf);
  const baseline = bothSides(u => ratesOf(u, openings, random.fork(5 + u), prior));
  const recall = mapPair(known, usual => new Recall(usual.counted, memoryDays * DAY, BLOCK));
  const state = startOfRecord();
  const race = embedded([random.fork(3), random.fork(7)]);
  const total: [number, number] = [0, 0];
  const offered = bothSides(() => new Float64Array(ROLE_COUNT));
  const taken = bothSides(() => new Float64Array(ROLE_COUNT));
  const at: number[] = [];
  const actor: number[] = [];
  const base = (u: Side, key: number, activity: number, hour: number): number =>
    baseline[u][key * ACTIVITY_STATES + activity]! * rhythm[u][hour]!;
  for (let block = 0; block < days * PER_DAY; block++) {
    const to = (block + 1) * BLOCK;
    const x = mapPair(recall, r => r.log());
    const does = bothSides(u => planted?.input?.(u, Math.floor(block / PER_DAY)) ?? AS_USUAL);
    const multiplier = bothSides(u => {
      const own = design.multipliers(u, block, x[otherSide(u)], x[u]);
      own[ROLES.opening]! *= does[u].openings;
      own[ROLES.followUp]! *= does[u].followUps;
      return own;
    });
    const counted: { readonly who: Side; readonly t: number }[] = [];
    const chances: [number, number] = [0, 0];
    runStretch(state, { from: block * BLOCK, to, shift: 0, base, multiplier }, race, {
      turn: (t, who, role) => {
        taken[who][role]!++;
        if (counts(role)) {
          counted.push({ who, t });
          total[who]++;
        }
        at.push(t);
        actor.push(who);
      },
      exposed: (seconds, key, activity, hour, roles) => {
        for (const u of SIDES) {
          const role = roles[u];
          const expected = base(u, key, activity, hour) * seconds;
          offered[u][role]! += expected;
          if (counts(role)) chances[u] += known[u].scale[role]! * expected;
        }
      },
    });
    if (at.length > 4 * events) return null;
    for (const u of SIDES) {
      recall[u].pass(chances[u] / known[u].chance);
      for (const turn of counted) if (turn.who === u) recall[u].add(to - turn.t);
    }
  }
  const now = bothSides(usualOf);
  const apart = Math.max(...SIDES.map(u => apartFrom(known[u], now[u])));
  return { pair: { at, actor, on: design.on, memoryDays, apart }, known: now };
  function usualOf(u: Side): Usual {
    const scale = Array.from(taken[u], (n, role) => roleScale(n, offered[u][role]!));
    const chance = scale.reduce((sum, s, role) => sum + (counts(role) ? s * offered[u][role]! : 0), 0);
    return { counted: total[u] / days, chance: Math.max(1e-9, chance / days), scale };
  }
}

/** Rates by state and activity. Answers and follow-ups within the hour keep the prior's rates. Openings, and turns
 * after an unknown past, are scaled so that the record has the right length. */
function ratesOf(actor: number, openingsPerDay: number, random: Random, prior: FitPrior): Float64Array {
  const z = drawBaseline(baselinePriorOf(prior.baseline), random);
  const steps = ELAPSED_EDGES.length + 1;
  for (const chain of [0, steps]) {
    const by = Math.log(openingsPerDay / DAY) + APART * random.normal() - z[chain + QUIET_STEP]!;
    for (let k = QUIET_STEP; k < steps; k++) z[chain + k]! += by;
    // The prior has it near the first chain's.
    if (chain === 0) z[UNKNOWN]! += by;
  }
  return logTable(actor, z).map(Math.exp);
}
/** Difference between the log rates of opening after oneself and after the other. */
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
  readonly multipliers: (u: Side, block: number, partner: number, own: number) => number[];
}

/** Curves and couplings from the prior of `design.ts`; curves are centred, since the baseline carries the mean rate. */
function drawDesign(days: number, random: Random, planted: Planted | undefined, given: FitPrior): DrawnDesign {
  const layout = layoutOf(days, given.design);
  const prior = priorOf(layout, given.design);
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
  const level = mapPair(layout.level, knots => curve(knots, layout.levelDays));
  const answer = mapPair(layout.answer, knots => curve(knots, layout.levelDays));
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
        const design =
          role === ROLES.answer ? answer[u](day) + SEASON_OF_ANSWERS * season(day) : level[u](day) + season(day);
        return Math.exp(design + c * shapeAt(shapes[u], partner) + s * own);
      });
    },
  };
}
