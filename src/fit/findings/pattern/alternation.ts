import { bothSides, DAY, type Side } from '../../../base/index.ts';
import type { Span } from '../../../turns/index.ts';
import { bidsIn, type Events, knownIn, runningSums } from '../../rate/observe.ts';

/** Alternation of two people at one period: each busy while the other is not (shift work, weeks with children). A
 * mutual stepping back makes waves too, but of many lengths, where a rota makes one. Alternation in no fixed order:
 * `switching.ts`. */
export interface Alternation {
  /** Days from one busy stretch of a person to their next. */
  readonly periodDays: number;
  /** Log of how many records it takes for chance to make a wave this strong. It compares the alternation at this period
   * with neighbouring periods. */
  readonly strength: number;
}

export const hasPeriod = ({ strength, periodDays }: Alternation): boolean =>
  periodDays <= LONG && strength >= ALTERNATES;

/** True if they may alternate at a long period. Strong loops make such waves too (five had strengths of 22 to 100), so
 * this holds back only findings that are not likely. */
export const mayHavePeriod = ({ strength, periodDays }: Alternation): boolean =>
  periodDays > LONG && strength >= ALTERNATES_LONG;

/** Periods searched, days. */
const SHORTEST = 5;
const LONGEST = 60;
/** Strength from which two people count as alternating: chosen on invented pairs (lab/docs/validation.md). */
const ALTERNATES = 12;
/** Days above which a wave counts as long; slow drifts and strong loops make such waves too (docs/spec/fit.md). */
const LONG = 36;
const ALTERNATES_LONG = 20;
/** Fewer days than this hold too few turns of any rota. */
const LEAST_DAYS = 70;
/** Days whose mean is the usual level around a day; frequencies on either side that are the background. */
const LEVEL_DAYS = 61;
const BACKGROUND = 12;

/** The strongest alternation of the two, or null where the record is short.
 * Daily bids of each, less their slow level and the days of the week, are split into waves. Both must have more power
 * than the background, in opposite phase. The strength is the product of their amplitudes over the background (a
 * Laplace variable of scale 1/2 where they are independent).
 * Variation explained by the days in `given` (seconds since the events' origin) is removed first, so a marked rota
 * leaves no alternation. */
export function alternationOf(events: Events, given: readonly Span[] = []): Alternation | null {
  const [one, two] = bothSides(actor => swings(events, actor, given));
  const days = one.length;
  if (days < LEAST_DAYS) return null;
  const low = Math.max(1, Math.ceil(days / LONGEST) - BACKGROUND);
  const high = Math.min(Math.floor(days / 2), Math.floor(days / SHORTEST) + BACKGROUND);
  const waves = [one, two].map(x => wavesOf(x, low, high)) as [Waves, Waves];
  const level = waves.map(w => smoothed(w.re.map((re, k) => re * re + w.im[k]! ** 2)));
  let best: Alternation | null = null;
  let looked = 0;
  for (let f = low; f <= high; f++) {
    const periodDays = days / f;
    if (periodDays < SHORTEST || periodDays > LONGEST) continue;
    looked++;
    const k = f - low;
    const against = -(waves[0].re[k]! * waves[1].re[k]! + waves[0].im[k]! * waves[1].im[k]!);
    const size = against / Math.sqrt(level[0]![k]! * level[1]![k]!);
    if (best === null || size > best.strength) best = { periodDays, strength: size };
  }
  return best && { ...best, strength: 2 * best.strength - Math.log(Math.max(1, looked) / 2) };
}

/** Daily bids minus the usual for the weekday and the days given, in standard deviations of a count of that size. Zero
 * on days without a record. */
function swings(events: Events, actor: Side, given: readonly Span[]): Float64Array {
  const from = events.count > 0 ? events.start[0]! : 0;
  const last = events.count > 0 ? events.start[events.count - 1]! : 0;
  const days = Math.floor((last - from) / DAY);
  const counts = bidsIn(events, from, DAY, Math.max(0, days))[actor];
  const known = knownIn(events, from, DAY, counts.length);
  const sums = runningSums(counts.map((n, d) => n * known[d]!));
  const counted = runningSums(known);
  const half = LEVEL_DAYS >> 1;
  const level = Float64Array.from({ length: days }, (_, d) => {
    const a = Math.max(0, d - half);
    const b = Math.min(days, d + half + 1);
    return (sums[b]! - sums[a]! + 0.5) / Math.max(1, counted[b]! - counted[a]!);
  });
  const isGiven = (d: number): boolean =>
    given.some(s => s.from <= from + (d + 0.5) * DAY && from + (d + 0.5) * DAY < s.to);
  const kind = Uint8Array.from({ length: days }, (_, d) => (d % 7) + (isGiven(d) ? 7 : 0));
  const seen = new Float64Array(14).fill(1);
  const usual = new Float64Array(14).fill(1);
  for (let d = 0; d < days; d++) {
    if (known[d] === 0) continue;
    seen[kind[d]!]! += counts[d]!;
    usual[kind[d]!]! += level[d]!;
  }
  return counts.map((n, d) => {
    if (known[d] === 0) return 0;
    const expected = level[d]! * (seen[kind[d]!]! / usual[kind[d]!]!);
    return Math.max(-4, Math.min(4, (n - expected) / Math.sqrt(expected + 0.25)));
  });
}

interface Waves {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

function wavesOf(x: Float64Array, low: number, high: number): Waves {
  const n = x.length;
  const re = new Float64Array(high - low + 1);
  const im = new Float64Array(high - low + 1);
  for (let f = low; f <= high; f++) {
    const turn = (2 * Math.PI * f) / n;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    let [wr, wi, a, b] = [1, 0, 0, 0];
    for (let d = 0; d < n; d++) {
      a += x[d]! * wr;
      b += x[d]! * wi;
      [wr, wi] = [wr * c - wi * s, wr * s + wi * c];
    }
    re[f - low] = a;
    im[f - low] = b;
  }
  return { re, im };
}

/** Mean power around each frequency, itself and its two neighbours left out. */
const smoothed = (power: Float64Array): Float64Array =>
  power.map((_, k) => {
    let sum = 1e-9;
    let n = 0;
    for (let j = Math.max(0, k - BACKGROUND); j <= Math.min(power.length - 1, k + BACKGROUND); j++) {
      if (Math.abs(j - k) < 2) continue;
      sum += power[j]!;
      n++;
    }
    return sum / Math.max(1, n);
  });
