import { type Interval, intervalOf, type Random } from '../../base/index.ts';
import type { BidCounts } from './role-changes.ts';

/** Lags looked at, in bins (days), either way. */
const LAGS = 7;
/** Bins over which a moving mean is taken out of each series. */
const DETREND = 15;
const BOOT = 200;
const WEEK_BINS = 7;
const LEAST_WEEKS = 4;

/** How the two people's reaching moves together. `lagHours`: the lag at which their daily bids, cleared of slow change, go
 * together or against each other most strongly; above zero person 0 leads. `alignment`: correlation of these
 * on the same day, -1..1. It is not nought where neither heeds the other: who begins leaves the other an answer, which is no bid, so that two who write
 * by themselves lie at -0.2 (two turns a day each) to -0.5 (ten), and bouts that both share push it up (0.3). `alike`: in which share of the
 * resampled records they go together at that lag, and not against each other. Intervals by resampling weeks (kunsch1989). Where the record is too short, a lag interval over all lags. */
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

/** Square roots of counts (their scatter does not grow with the level) less a moving mean; nought where there is no record, which else
 * would be a silence of both. */
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
