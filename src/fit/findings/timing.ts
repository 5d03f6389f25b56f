import { type Interval, intervalOf, type Random } from '../../base/index.ts';
import type { BidCounts } from './role-changes.ts';

/** Lags searched, in bins (days), in both directions. */
const LAGS = 7;
/** Bins over which a moving mean is taken out of each series. */
const DETREND = 15;
const BOOT = 200;
const WEEK_BINS = 7;
const LEAST_WEEKS = 4;

/** Timing of the two people's reaching relative to each other.
 * `lagHours`: lag of the strongest correlation, of either sign, of daily bids without slow change; person 0 leads
 * above zero.
 * `alignment`: their correlation on the same day, -1..1. It is negative for independent people, since an answer is no
 * bid: -0.2 at two turns a day each, -0.5 at ten. Shared bouts raise it (0.3).
 * `alike`: share of resampled records in which the correlation at that lag is positive.
 * Intervals resample weeks (kunsch1989). Where the record is too short, the lag interval covers all lags. */
export function timingOf(
  bids: BidCounts,
  random: Random,
): { readonly lagHours: Interval; readonly alignment: Interval; readonly alike: number } {
  const hours = bids.binSeconds / 3600;
  const x = bids.counts.map(column => detrended(column, bids.known));
  const weeks = Math.floor(bids.bins / WEEK_BINS);
  const known = bids.known.reduce((sum, one) => sum + one, 0);
  if (known < LEAST_WEEKS * WEEK_BINS) {
    const wide = { median: 0, low80: -LAGS * hours, high80: LAGS * hours, low95: -LAGS * hours, high95: LAGS * hours };
    return { lagHours: wide, alignment: { median: 0, low80: -1, high80: 1, low95: -1, high95: 1 }, alike: 0.5 };
  }
  const cross = Array.from({ length: weeks }, () => new Float64Array(2 * LAGS + 1));
  const power = Array.from({ length: weeks }, () => new Float64Array(2));
  for (let week = 0; week < weeks; week++)
    for (let t = week * WEEK_BINS; t < (week + 1) * WEEK_BINS; t++) {
      power[week]![0]! += x[0]![t]! ** 2;
      power[week]![1]! += x[1]![t]! ** 2;
      // Products are shared between both ends of the lag, so that exchanging the people mirrors them.
      for (let lag = -LAGS; lag <= LAGS; lag++)
        cross[week]![lag + LAGS]! += (x[0]![t]! * (x[1]![t + lag] ?? 0) + (x[0]![t - lag] ?? 0) * x[1]![t]!) / 2;
    }
  const lags: number[] = [];
  const same: number[] = [];
  let alike = 0;
  for (let b = 0; b < BOOT; b++) {
    const sums = new Float64Array(2 * LAGS + 1);
    const total = [0, 0];
    for (let k = 0; k < weeks; k++) {
      const week = random.below(weeks);
      for (let j = 0; j < sums.length; j++) sums[j]! += cross[week]![j]!;
      total[0]! += power[week]![0]!;
      total[1]! += power[week]![1]!;
    }
    const scale = Math.sqrt(total[0]! * total[1]!) || 1;
    let best = LAGS;
    for (let j = 0; j < sums.length; j++) if (Math.abs(sums[j]!) > Math.abs(sums[best]!)) best = j;
    lags.push((best - LAGS) * hours);
    if (sums[best]! > 0) alike++;
    same.push(Math.max(-1, Math.min(1, sums[LAGS]! / scale)));
  }
  return { lagHours: intervalOf(lags), alignment: intervalOf(same), alike: alike / BOOT };
}

/** Square roots of counts (their variance does not grow with the level) less a moving mean. Zero where there is no
 * record, which would otherwise look like a shared silence. */
function detrended(counts: Float64Array, known: Uint8Array): Float64Array {
  const roots = counts.map(n => Math.sqrt(n + 0.375));
  const half = Math.floor(DETREND / 2);
  return roots.map((value, t) => {
    if (known[t] === 0) return 0;
    let sum = 0;
    let n = 0;
    for (let k = Math.max(0, t - half); k <= Math.min(roots.length - 1, t + half); k++) {
      if (known[k] === 0) continue;
      sum += roots[k]!;
      n++;
    }
    return value - sum / n;
  });
}
