import { DAY, mapPair, type Pair } from '../../../base/index.ts';
import { bidsIn, type Deals, type Events } from '../../rate/observe.ts';
import type { CouplingPosterior } from '../../posterior/coupling.ts';
import type { Dealt } from '../../posterior/signed.ts';
import { designOf, fitDesign, precisionOf, setReaching } from '../../posterior/design.ts';
import { solve } from '../../posterior/skyline.ts';
import { type Baseline, type BlockCounts, countDealt } from '../../rate/baseline.ts';
import type { Exposure } from '../../rate/exposure.ts';
import { chanceDays, recallsOver } from '../../rate/reaching.ts';
import type { FlaggedKind } from '../../rate/flagged.ts';
/** Surrogates used to estimate leaks. */
export const DEALS = 6;

/** Coupling of both people in surrogates. Each surrogate redraws who opened each conversation, so nobody answers
 * anybody while seasons, trips and bouts stay as strong. `baselines` are held; curves and couplings are fitted anew.
 * Null where no surrogate could be fitted. */
export function dealtCoupling(
  events: Events,
  exposure: Exposure,
  baselines: Pair<Baseline>,
  posterior: CouplingPosterior,
  flagged: readonly FlaggedKind[],
  dealt: Deals,
): Dealt | null {
  const { memoryDays } = posterior.best;
  const counted = countDealt(events, dealt, baselines);
  const ways = counted.map((both, k) => ({
    memorySeconds: memoryDays * DAY,
    days: mapPair(both, of => chanceDays(of, exposure)),
    exchanged: dealt.exchanged[k]!,
  }));
  const found = recallsOver(events, exposure, ways, dealt.first).flatMap(
    ([{ x: x0 }, { x: x1 }], k) => couplingsOf(counted[k]!, [x0, x1], exposure.blockSeconds, posterior, flagged) ?? [],
  );
  if (found.length === 0) return null;
  const values = found.flatMap(({ mean }) => mean);
  const mean = values.reduce((sum, c) => sum + c, 0) / values.length;
  const variance = found.flatMap(both => both.variance).reduce((sum, v) => sum + v, 0) / values.length ** 2;
  const { none, shared, surrogates } = LEARNT;
  return { mean: none + shared * sharedShare(events) + surrogates * mean, variance: variance * surrogates ** 2 };
}

/** Regression of the leak on the couplings of surrogates and on the share of slow movement that is common to both. Least
 * squares on 156 quiet records of *agents* and *rooms*, sparse and dense (`lab/bench/decision`). The residual is 0.076, no
 * more than the scatter of the couplings. */
const LEARNT = { none: -0.05, shared: 0.09, surrogates: 0.71 } as const;

const BIN = 6 * DAY;
/** Bins on either side whose mean is the usual level. With fewer bins in all, half is taken as shared. */
const AROUND = 5;
const LEAST_BINS = 12;

/** Covariance of the two people's bids over six days, around their slow levels, over the mean of their excess
 * variances. Excess is beyond independent bids. 1 where everything moves both, 0 where nothing does, negative where
 * one comes as the other goes. */
function sharedShare(events: Events): number {
  const from = events.count > 0 ? events.start[0]! : 0;
  const bins = events.count > 0 ? Math.floor((events.start[events.count - 1]! - from) / BIN) : 0;
  const on = Array.from({ length: bins }, (_, b) => b).filter(b =>
    events.coverage.some(span => span.from <= from + b * BIN && from + (b + 1) * BIN <= span.to),
  );
  if (on.length < LEAST_BINS) return 0.5;
  const counts = bidsIn(events, from, BIN, bins);
  let together = 0;
  let apart = 0;
  for (const k of on.keys()) {
    const near = on.slice(Math.max(0, k - AROUND), k + AROUND + 1);
    const [x, y] = counts.map(n => {
      const usual = (near.reduce((sum, b) => sum + n[b]!, 0) + 0.5) / near.length;
      return { swing: n[on[k]!]! / usual - 1, noise: 1 / usual };
    }) as [Swing, Swing];
    together += x.swing * y.swing;
    apart += (x.swing ** 2 - x.noise + y.swing ** 2 - y.noise) / 2;
  }
  return Math.max(-1, Math.min(1.2, together / Math.max(apart, LEAST_VARIANCE * on.length)));
}
interface Swing {
  readonly swing: number;
  readonly noise: number;
}
const LEAST_VARIANCE = 0.02;

/** Both couplings of a surrogate under the record's best specification, less their prior. */
function couplingsOf(
  counts: Pair<BlockCounts>,
  x: Pair<Float64Array>,
  blockSeconds: number,
  { best, steps, layout, slab }: CouplingPosterior,
  flagged: readonly FlaggedKind[],
): { readonly mean: Pair<number>; readonly variance: Pair<number> } | null {
  const shares = flagged.map(({ share }) => share);
  const design = designOf(counts, blockSeconds, layout, shares);
  setReaching(design, x);
  const fit = fitDesign(design, precisionOf(steps), best.fit.mode);
  if (fit === null) return null;
  const of = (u: 0 | 1): readonly [number, number] => {
    const index = layout.coupling[u];
    const unit = new Float64Array(layout.shape.n);
    unit[index] = 1;
    const variance = solve(fit.factor, unit)[index]!;
    const told = Math.max(0.05, 1 - variance / slab);
    return [fit.mode[index]! / told, variance / told];
  };
  const [one, two] = [of(0), of(1)];
  return { mean: [one[0], two[0]], variance: [one[1], two[1]] };
}
