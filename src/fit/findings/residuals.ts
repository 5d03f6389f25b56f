import { kolmogorovP, type Random } from '../../base/index.ts';
import type { Events } from '../rate/observe.ts';
import { type Baseline, baselineAt } from '../rate/baseline.ts';
import { blocksInOrder, type Exposure, type Role, roleOf } from '../rate/exposure.ts';

/** Residuals of one person's waits by time rescaling (ogata1988; brown2002). The integrated intensity between turns is
 * exponential with mean one if the model is true, so its quantiles spread evenly over 0..1. */
export interface RescaledResiduals {
  /** p of the Kolmogorov-Smirnov test that they are; 1 where there are fewer than five turns. Large records fail it for small
   * faults: read `distance`. */
  readonly p: number;
  /** Largest difference between the share of waits up to a place and the place: at least this share lies elsewhere. */
  readonly distance: number;
  /** Share of the waits up to each of `PLACES`. */
  readonly shares: readonly number[];
}

/** 0.05, 0.1 … 0.95. */
export const PLACES: readonly number[] = Array.from({ length: 19 }, (_, k) => (k + 1) / 20);

export function residualsOf(
  exposure: Exposure,
  events: Events,
  actor: number,
  baseline: Baseline,
  multiplier: (role: Role, block: number) => number,
  random: Random,
): RescaledResiduals {
  const blockOf = blocksInOrder(exposure);
  // Asked of one interval after the other.
  const rate = (p: number): number =>
    baselineAt(exposure, p, actor, baseline) * multiplier(roleOf(exposure.state[p]!, actor), blockOf(p));
  const places =
    events.resolutionSeconds > 1
      ? placesByTick(exposure, events, actor, rate, random)
      : placesToTheSecond(exposure, events, actor, rate);
  const sorted = places.sort();
  return {
    p: sorted.length < 5 ? 1 : kolmogorovP(distanceOf(sorted), sorted.length),
    distance: distanceOf(sorted),
    shares: PLACES.map(place => shareUpTo(sorted, place)),
  };
}

function placesToTheSecond(
  exposure: Exposure,
  events: Events,
  actor: number,
  rate: (p: number) => number,
): Float64Array {
  const closing = new Uint8Array(exposure.count);
  let closed = 0;
  for (let i = 0; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
    if (events.actor[i] !== actor || p < 0) continue;
    closed += 1 - closing[p]!;
    closing[p] = 1;
  }
  const places = new Float64Array(closed);
  let n = 0;
  let integral = 0;
  for (let p = 0; p < exposure.count; p++) {
    integral += exposure.seconds[p]! * rate(p);
    if (closing[p] === 1) {
      places[n++] = 1 - Math.exp(-integral);
      integral = 0;
    }
  }
  return places;
}

/** The same for a clock of whole minutes. A turn lies in its tick, so its quantile is drawn between those of the tick's
 * ends (haslinger2010). Each tick holds one turn of a person; the rest of it is ignored. */
function placesByTick(
  exposure: Exposure,
  events: Events,
  actor: number,
  rate: (p: number) => number,
  random: Random,
): Float64Array {
  const { coverage, resolutionSeconds: tick } = events;
  const turnOf = new Int32Array(exposure.count).fill(-1);
  for (let i = 0; i < events.count; i++) if (exposure.turnInterval[i]! >= 0) turnOf[exposure.turnInterval[i]!] = i;
  const places: number[] = [];
  let span = 0;
  let t = coverage[0]?.from ?? 0;
  let sum = 0;
  let atTick = 0;
  let from = t;
  for (let p = 0; p < exposure.count; p++) {
    const r = rate(p);
    const turn = turnOf[p]!;
    const end = turn >= 0 ? events.start[turn]! : t + exposure.seconds[p]!;
    const tickAt = Math.floor(end / tick) * tick;
    const upTo = (time: number): number => sum + r * Math.max(0, time - Math.max(t, from));
    if (tickAt > t) atTick = upTo(tickAt);
    if (turn >= 0 && events.actor[turn] === actor && end >= from) {
      const low = Math.exp(-atTick);
      const high = Math.exp(-upTo(end) - r * (tickAt + tick - end));
      places.push(1 - low + random.uniform() * (low - high));
      sum = 0;
      atTick = 0;
      from = tickAt + tick;
    } else sum = upTo(end);
    t = turn >= 0 ? events.end[turn]! : end;
    if (span + 1 < coverage.length && t > coverage[span]!.to - 1e-6) t = coverage[++span]!.from;
  }
  return Float64Array.from(places);
}

function distanceOf(sorted: Float64Array): number {
  const n = sorted.length;
  let d = 0;
  for (let i = 0; i < n; i++) d = Math.max(d, sorted[i]! - i / n, (i + 1) / n - sorted[i]!);
  return d;
}

/** Share of the sorted places at or below `place`. */
function shareUpTo(sorted: Float64Array, place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low / Math.max(1, sorted.length);
}
