import {
  AT_EASE,
  type Dyad,
  MOVES,
  PAIR_DIMENSION,
  PERSON_DIMENSION,
  type Random,
  randomFrom,
  reachingShares,
  type Trio,
} from './doors.ts';
import { reaching } from '../../../src/model/equations/drift.ts';
import { Lot, spread, stateOf } from './lot.ts';
import { BUSY, HARD, restsOf, strainOf } from './table.ts';

/** Bids a day per unit of warmth, as in `simulateBids`. */
const SCALE = 4;
const STEPS_A_DAY = 4;
/** Memory of the other's last days: exponential over this many days, relative to its mean, as in the fit of records
 * (src/fit/rate/reaching.ts). One pseudo-bid shrinks low counts to the mean, and the log stays within a quarter and
 * four times. */
const MEMORY = 2;
const MOST = Math.log(4);

/** Daily values of one run. */
interface Track {
  /** A's share of all reaching, A's alarm, B's overwhelm, and the largest strain. */
  readonly share: Float64Array;
  readonly alarm: Float64Array;
  readonly overwhelm: Float64Array;
  readonly strain: Float64Array;
  /** Log of the intensities, and bids that came on the day, [A, B]. */
  readonly log: readonly [Float64Array, Float64Array];
  readonly came: readonly [Float64Array, Float64Array];
  end: Float64Array;
}

interface Stage {
  readonly days: number;
  readonly a?: Partial<typeof AT_EASE>;
  readonly b?: Partial<typeof AT_EASE>;
}

/** Runs of pairs with random bids. In each step of a quarter of a day, bids of a kind are Poisson with the expected
 * mean. Means agree with `simulateBids` within chance. */
export async function runsOf(
  pairs: readonly Dyad[],
  start: Float64Array,
  stages: readonly Stage[],
  seed: number,
): Promise<readonly Track[]> {
  const lot = await Lot.of(pairs, 'bids');
  lot.state = start;
  const count = pairs.length;
  const random: readonly Random[] = pairs.map((_, m) => randomFrom(seed).fork(m));
  const total = stages.reduce((sum, { days }) => sum + days, 0);
  const series = () => new Float64Array(total);
  const tracks: Track[] = pairs.map(() => ({
    share: series(),
    alarm: series(),
    overwhelm: series(),
    strain: series(),
    log: [series(), series()],
    came: [series(), series()],
    end: new Float64Array(PAIR_DIMENSION),
  }));
  let day = 0;
  for (const { days, a = {}, b = {} } of stages) {
    lot.act('a', a);
    lot.act('b', b);
    const acts = [
      { ...AT_EASE, ...a },
      { ...AT_EASE, ...b },
    ] as const;
    for (const until = day + days; day < until; day++) {
      const y = lot.state;
      for (let m = 0; m < count; m++) {
        const own = stateOf(y, m);
        const pair = pairs[m]!;
        const track = tracks[m]!;
        track.share[day] = reachingShares(pair, own)[0];
        track.alarm[day] = own[2]!;
        track.overwhelm[day] = own[PERSON_DIMENSION + 3]!;
        track.strain[day] = strainOf(own);
        track.log[0][day] = Math.log(reaching(pair.a, acts[0], own, 0));
        track.log[1][day] = Math.log(reaching(pair.b, acts[1], own, PERSON_DIMENSION));
      }
      for (let k = 0; k < STEPS_A_DAY; k++) {
        for (const side of ['a', 'b'] as const)
          for (const kind of ['warmSent', 'pressSent'] as const) lot.ensemble.set(`${kind}_${side}`, 0);
        lot.go(1 / STEPS_A_DAY);
        for (const [w, side, other] of [
          [0, 'a', 'b'],
          [1, 'b', 'a'],
        ] as const)
          for (const [kind, felt] of [
            ['warmSent', 'felt'],
            ['pressSent', 'pressed'],
          ] as const) {
            const due = lot.ensemble.get(`${kind}_${side}`);
            const at = lot.ensemble.get(`${felt}_${other}`);
            for (let m = 0; m < count; m++) {
              const bids = poisson(random[m]!, SCALE * due[m]!);
              if (bids === 0) continue;
              at[m]! += bids / SCALE;
              tracks[m]!.came[w][day]! += bids;
            }
            lot.ensemble.set(`${felt}_${other}`, at);
          }
      }
    }
  }
  const y = lot.state;
  tracks.forEach((track, m) => {
    track.end = stateOf(y, m).slice();
  });
  return tracks;
}

/** By one uniform number: means are below a few. */
function poisson(random: Random, mean: number): number {
  let term = Math.exp(-mean);
  let left = random.uniform() - term;
  let n = 0;
  while (left > 0 && n < 100) {
    n++;
    term *= mean / n;
    left -= term;
  }
  return n;
}

export interface Chance {
  /** In the polarised rest: slopes of the logs of both intensities on the other's last days, means, deviation of the 7-day alarm. */
  readonly slopes: readonly [number, number];
  readonly alarm: number;
  readonly overwhelm: number;
  readonly swing: number;
  /** Shares of runs. */
  readonly calmHolds: number;
  readonly stuckHolds: number;
  readonly tips: number;
  readonly heals: number;
  readonly warm: number;
  readonly small: number;
  /** Two alike after a hard spell, days 60 to 90: with A, with B, even; and runs that change places in the days looked at. */
  readonly either: readonly [number, number, number];
  readonly swaps: number;
}

const mean = (values: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  return sum / (to - from);
};
const share = <T>(of: readonly T[], is: (one: T) => boolean): number => of.filter(is).length / of.length;

/** Everything that is read with bids at random, of each trio: `runs` of each kind. */
export async function chanceOf(
  trios: readonly Trio[],
  { runs, seed, long }: { readonly runs: number; readonly seed: number; readonly long: boolean },
): Promise<readonly Chance[]> {
  const pairs = trios.map(({ highNeed, smallRoom }) => ({ a: highNeed, b: smallRoom }));
  const { calm, stuck } = await restsOf(pairs);
  const repeated = <T>(of: readonly T[]): readonly T[] => of.flatMap(one => Array.from({ length: runs }, () => one));
  const many = (states: Float64Array): Float64Array => {
    const out = new Float64Array(states.length * runs);
    for (let m = 0; m < pairs.length * runs; m++) out.set(stateOf(states, Math.floor(m / runs)), m * PAIR_DIMENSION);
    return out;
  };
  // The same chance for every trio, so that what differs is theirs.
  const run = async (of: readonly Dyad[], start: Float64Array, stages: readonly Stage[], label: number) => {
    const all = repeated(of);
    return chunks(await runsOf(all, start, stages, seed * 100 + label), runs);
  };
  const HOLD = long ? 270 : 170;
  const held = await run(pairs, many(stuck), [{ days: HOLD }], 1);
  const calmly = await run(pairs, many(calm), [{ days: 120 }], 2);
  const busy = await run(pairs, many(calm), [{ days: 14, b: BUSY }, { days: 76 }], 3);
  const brief = await run(pairs, many(calm), [{ days: 2, b: BUSY }, { days: 60 }], 7);
  const after = long ? 295 : 90;
  const warm = await run(pairs, many(stuck), [{ days: 70, a: MOVES['warm-break'].acts(1) }, { days: after }], 4);
  const small = await run(pairs, many(stuck), [{ days: 70, b: MOVES['small-bids'].acts(0.4) }, { days: after }], 5);
  const alike = trios.map(({ middle }) => ({ a: middle, b: middle }));
  const even = await run(alike, spread(HARD, pairs.length * runs), [{ days: long ? 540 : 240 }], 6);
  const last = (track: Track, values: 'share' | 'strain', days: number): number =>
    mean(track[values], track[values].length - days, track[values].length);
  const isStuck = (track: Track): boolean => last(track, 'share', 28) > 0.65 && last(track, 'strain', 28) > 0.5;
  const isCalm = (track: Track): boolean =>
    Math.abs(last(track, 'share', 28) - 0.5) <= 0.15 && last(track, 'strain', 28) < 0.5;
  return trios.map((_, k) => {
    const fallen = even[k]!.map(track => mean(track.share, 60, 90));
    return {
      slopes: [slopeOn(held[k]!, 0), slopeOn(held[k]!, 1)],
      alarm: held[k]!.reduce((sum, t) => sum + mean(t.alarm, 30, HOLD) / runs, 0),
      overwhelm: held[k]!.reduce((sum, t) => sum + mean(t.overwhelm, 30, HOLD) / runs, 0),
      swing: held[k]!.reduce((sum, t) => sum + swingOf(t.alarm.subarray(30)) / runs, 0),
      stuckHolds: share(held[k]!, isStuck),
      calmHolds: share(calmly[k]!, isCalm),
      tips: share(busy[k]!, isStuck),
      heals: share(brief[k]!, isCalm),
      warm: share(warm[k]!, isCalm),
      small: share(small[k]!, isCalm),
      either: [share(fallen, s => s > 0.65), share(fallen, s => s < 0.35), share(fallen, s => s >= 0.35 && s <= 0.65)],
      swaps: share(even[k]!, hasChanged),
    };
  });
}

const chunks = <T>(of: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: of.length / size }, (_, k) => of.slice(k * size, (k + 1) * size));

/** True if first one and then the other did most of the reaching, over thirty days each. */
function hasChanged({ share }: Track): boolean {
  let [first, second] = [false, false];
  for (let from = 60; from + 30 <= share.length; from += 10) {
    const s = mean(share, from, from + 30);
    first ||= s > 0.65;
    second ||= s < 0.35;
  }
  return first && second;
}

/** Deviation of the mean of seven days. */
function swingOf(alarm: Float64Array): number {
  const weeks = Array.from({ length: Math.floor(alarm.length / 7) }, (_, w) => mean(alarm, 7 * w, 7 * w + 7));
  const middle = weeks.reduce((a, b) => a + b, 0) / weeks.length;
  return Math.sqrt(weeks.reduce((sum, x) => sum + (x - middle) ** 2, 0) / weeks.length);
}

/** Slope of the log of one's intensity on the log of the other's last days, from day 30 on, each run about its own means. */
function slopeOn(tracks: readonly Track[], who: 0 | 1): number {
  let [xy, xx] = [0, 0];
  for (const { came, log } of tracks) {
    const other = came[1 - who]!;
    const own = log[who];
    const usual = mean(other, 0, other.length);
    const keep = Math.exp(-1 / MEMORY);
    const within = MEMORY * (1 - keep);
    const xs: number[] = [];
    const ys: number[] = [];
    let [recent, days] = [usual * MEMORY, MEMORY];
    for (let day = 0; day < own.length; day++) {
      if (day >= 30) {
        xs.push(Math.max(-MOST, Math.min(MOST, Math.log((1 + recent) / (1 + usual * days)))));
        ys.push(own[day]!);
      }
      recent = recent * keep + other[day]! * (within / 1);
      days = days * keep + within;
    }
    const [mx, my] = [mean(xs, 0, xs.length), mean(ys, 0, ys.length)];
    for (let i = 0; i < xs.length; i++) {
      xy += (xs[i]! - mx) * (ys[i]! - my);
      xx += (xs[i]! - mx) ** 2;
    }
  }
  return xx > 0 ? xy / xx : 0;
}
