import { type Exchange, DAY, mapPair, MINUTE, type Pair, bothSides, type Random, type Side } from '../../base/index.ts';
import type { ShapedCoupling } from './shapes.ts';
import type { Events } from '../rate/observe.ts';
import type { Baseline, BlockCounts } from '../rate/baseline.ts';
import { type Exposure, RecentActivity } from '../rate/exposure.ts';
import { bounded, chanceDays, chanceOf, recallsOver, type RecallState, remembering } from '../rate/reaching.ts';
import { type CouplingDraw, type CouplingPosterior, MEMORIES } from './coupling.ts';
import { drawPoint, pinning } from './newton.ts';

/** Posterior draws with the state at the end of the record: everything `simulateForward` needs. Plain data that
 * survives JSON. Coefficients are logarithms of rates per second. */
export interface Posterior {
  /** End of the record, seconds since 1970, and its wall clock minus UTC there, seconds. */
  readonly end: number;
  readonly shift: number;
  /** Length of a block, seconds: recent reaching is remembered from block to block. */
  readonly blockSeconds: number;
  /** Who spoke last, and how many seconds before the end. */
  readonly last: { readonly by: Side; readonly ago: number };
  readonly people: Pair<PersonNow>;
  /** Each memory of recent reaching, with its state at the end; draws refer to one by index. */
  readonly recalls: readonly {
    readonly memoryDays: number;
    readonly of: Pair<RecallState>;
  }[];
  readonly draws: readonly PosteriorDraw[];
}

export interface PersonNow {
  /** Recent turns, as the activity bins count them. */
  readonly activity: number;
  /** Baseline coefficients at the mode, which set the opportunity to reach. */
  readonly baseline: readonly number[];
  /** Role x hour of the week. */
  readonly rhythm: readonly number[];
  readonly chance: { readonly scale: readonly number[]; readonly perDay: number };
}

export interface PosteriorDraw {
  /** Place in `recalls`. */
  readonly recall: number;
  /** Couplings on each as they act at the median gain, under the linear shape, whatever the shape of the draw. */
  readonly linear: Pair<number>;
  /** Season shared by both. */
  readonly season: Curve;
  readonly people: Pair<PersonDraw>;
}

export interface PersonDraw extends ShapedCoupling {
  /** Difference of each role's coupling from an opening's; effect of one's own recent reaching by role. */
  readonly couplingByRole: readonly number[];
  readonly self: readonly number[];
  readonly baseline: readonly number[];
  /** Log levels of openings and follow-ups, and of answers. */
  readonly level: Curve;
  readonly answer: Curve;
}

/** State of one smooth curve and its transition from knot to knot: an autoregression of order one. */
export interface Curve {
  /** Values at the knots before and after the end of the record. */
  readonly knots: Pair<number>;
  /** Position of the end between the two knots, 0..1. */
  readonly part: number;
  readonly everyDays: number;
  readonly mean: number;
  readonly keep: number;
  /** Standard deviation around the kept part. */
  readonly innovation: number;
}

interface Fitted {
  readonly events: Events;
  readonly exposure: Exposure;
  readonly baselines: Pair<Baseline>;
  readonly counts: Pair<BlockCounts>;
  readonly posterior: CouplingPosterior;
}

/** The posterior of a record: a draw for each of `couplings`, the rest drawn given it. `shaped`: the same couplings as they act;
 * `gain`: the median share of them that shows. */
export function posteriorOf(
  { events, exposure, baselines, counts, posterior }: Fitted,
  couplings: readonly CouplingDraw[],
  shaped: Pair<readonly ShapedCoupling[]>,
  gain: number,
  random: Random,
): Posterior {
  const chances = mapPair(counts, of => {
    const { scale, perDay } = chanceOf(of, exposure);
    return { scale, perDay };
  });
  const end = events.coverage.at(-1)!.to;
  const activity = activityAt(events, end);
  const last = events.count - 1;
  const pins = posterior.specifications.map(({ fit }) => pinning(fit, posterior.layout.coupling));
  return {
    end: events.origin + end,
    shift: events.offsetMinutes[last]! * MINUTE,
    blockSeconds: exposure.blockSeconds,
    last: { by: events.actor[last] as Side, ago: Math.max(0, end - events.end[last]!) },
    people: bothSides(side => ({
      activity: activity[side],
      baseline: [...posterior.best.fit.baseline[side]],
      rhythm: [...baselines[side].rhythm],
      chance: chances[side],
    })),
    recalls: recallsOver(
      events,
      exposure,
      remembering(
        mapPair(counts, of => chanceDays(of, exposure)),
        MEMORIES,
      ),
    ).map((of, k) => ({ memoryDays: MEMORIES[k]!, of: mapPair(of, ({ recall }) => recall.state()) })),
    draws: couplings.map((coupling, d) =>
      drawOf(
        posterior,
        pins,
        coupling,
        bothSides(side => shaped[side][d]!),
        gain,
        (end - exposure.blockFrom) / DAY,
        random.fork(d),
      ),
    ),
  };
}

function activityAt(events: Events, t: number): Pair<number> {
  const activity = new RecentActivity();
  for (let i = 0; i < events.count; i++) activity.add(events.actor[i]!, events.start[i]!);
  return activity.levels(t);
}

function drawOf(
  { specifications, layout }: CouplingPosterior,
  pins: readonly ReturnType<typeof pinning>[],
  { specification, on }: CouplingDraw,
  shaped: Pair<ShapedCoupling>,
  gain: number,
  endDays: number,
  random: Random,
): PosteriorDraw {
  const { fit, memoryDays } = specifications[specification]!;
  const { coefficients, baseline } = pins[specification]!(drawPoint(fit, random), on);
  const curve = (knots: Int32Array, everyDays: number, label: number): Curve =>
    curveOf(
      Array.from(knots, k => coefficients[k]!),
      everyDays,
      endDays,
      random.fork(label),
    );
  const roles = (of: readonly number[], opening: number): readonly number[] =>
    of.map((index, role) => opening + (role === 0 ? 0 : coefficients[index]!));
  return {
    recall: MEMORIES.indexOf(memoryDays),
    linear: mapPair(on, coupling => coupling / gain),
    season: curve(layout.season, layout.seasonDays, 1),
    people: bothSides(side => ({
      ...shaped[side],
      couplingByRole: roles(layout.couplingByRole[side], 0),
      self: roles(layout.selfByRole[side], coefficients[layout.self[side]]!),
      baseline: [...baseline[side]],
      level: curve(layout.level[side], layout.levelDays, 2 + side),
      answer: curve(layout.answer[side], layout.levelDays, 4 + side),
    })),
  };
}

/** A curve's own habits by the moments of its knots, drawn with what so few knots leave open. */
function curveOf(values: readonly number[], everyDays: number, endDays: number, random: Random): Curve {
  const place = Math.min(values.length - 1, endDays / everyDays);
  const below = Math.min(values.length - 2, Math.floor(place));
  const past = values.slice(0, below + 1);
  const n = past.length;
  const mean = past.reduce((sum, v) => sum + v, 0) / n;
  let variance = 0;
  let lagged = 0;
  for (let k = 0; k < n; k++) {
    variance += (past[k]! - mean) ** 2 / Math.max(1, n - 1);
    if (k > 0) lagged += ((past[k]! - mean) * (past[k - 1]! - mean)) / Math.max(1, n - 1);
  }
  const seen = variance > 0 ? lagged / variance : 0;
  const kept = held(seen + (1 + 3 * seen) / n);
  const keep = held(kept + Math.sqrt((1 - kept * kept) / n) * random.normal());
  const effective = Math.max(3, (n * (1 - kept)) / (1 + kept));
  // Scaled inverse chi-square: a variance estimated from this many independent knots.
  const half = (effective - 1) / 2;
  const drawn = (variance * half) / random.gamma(half);
  return {
    knots: [values[below]!, values[below + 1]!],
    part: place - below,
    everyDays,
    // Few knots inform this, so a draw may be thousands of times what the record showed. Without a bound its path would
    // not end.
    mean: mean + bounded(Math.sqrt(drawn / effective) * random.normal()),
    keep,
    innovation: Math.sqrt(drawn * (1 - keep * keep)),
  };
}
const MOST_KEPT = 0.98;
const held = (keep: number): number => Math.max(0, Math.min(MOST_KEPT, keep));

export const POSTERIOR_EXCHANGE: Exchange<Posterior> = {
  fields: {
    end: 'same',
    shift: 'same',
    blockSeconds: 'same',
    last: { fields: { by: 'who', ago: 'same' } },
    people: 'pair',
    recalls: { each: { fields: { memoryDays: 'same', of: 'pair' } } },
    draws: { each: { fields: { recall: 'same', linear: 'pair', season: 'same', people: 'pair' } } },
  },
};
