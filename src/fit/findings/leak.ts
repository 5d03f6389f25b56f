import { DAY, type Random } from '../../base/index.ts';
import type { Events } from '../observe.ts';
import { SLAB } from '../posterior/bivariate-normal.ts';
import type { CouplingPosterior } from '../posterior/coupling.ts';
import type { Dealt } from '../posterior/signed.ts';
import { designOf, fitDesign, type Pair, precisionOf, setReaching } from '../posterior/design.ts';
import { solve } from '../posterior/skyline.ts';
import { countBlocks, type Baseline } from '../rate/baseline.ts';
import { exposureOf, type Exposure } from '../rate/exposure.ts';
import { chanceDays, recentReaching } from '../rate/reaching.ts';
import type { FlaggedKind } from '../rate/flagged.ts';
import { dealer } from './surrogates.ts';

const DEALS = 6;

/** What the fit finds in surrogates of a record: in each, who opened a conversation is dealt anew, so that nobody answers anybody
 * while every season, trip and bout is as strong as it was. `baselines` are held; curves and couplings are fitted anew. Null where
 * no surrogate could be fitted. */
export function dealtCoupling(
  events: Events,
  exposure: Exposure,
  baselines: Pair<Baseline>,
  posterior: CouplingPosterior,
  flagged: readonly FlaggedKind[],
  random: Random,
): Dealt | null {
  const deal = dealer(events, exposure, baselines);
  const found = Array.from({ length: DEALS }, () => couplingsOf(deal(random), baselines, posterior, flagged)).flatMap(
    c => (c === null ? [] : [c]),
  );
  if (found.length === 0) return null;
  const values = found.flatMap(({ mean }) => mean);
  return {
    mean: values.reduce((sum, c) => sum + c, 0) / values.length,
    variance: found.flatMap(({ variance }) => variance).reduce((sum, v) => sum + v, 0) / values.length ** 2,
  };
}

/** Both couplings of a surrogate under the record's best reading, their prior taken out. */
function couplingsOf(
  events: Events,
  baselines: Pair<Baseline>,
  { best, steps, layout }: CouplingPosterior,
  flagged: readonly FlaggedKind[],
): { readonly mean: Pair<number>; readonly variance: Pair<number> } | null {
  const exposure = exposureOf(events, events.coverage);
  const counts = [
    countBlocks(exposure, events, 0, baselines[0]),
    countBlocks(exposure, events, 1, baselines[1]),
  ] as const;
  const design = designOf(
    counts,
    exposure.blockSeconds,
    layout,
    flagged.map(({ share }) => share),
  );
  const recent = (who: 0 | 1): Float64Array =>
    recentReaching(
      events,
      exposure,
      who,
      chanceDays(counts[who], exposure, best.reaching),
      best.reaching,
      best.memoryDays * DAY,
    );
  setReaching(design, [recent(0), recent(1)]);
  const fit = fitDesign(design, precisionOf(steps), best.fit.mode);
  if (fit === null) return null;
  const of = (u: 0 | 1): readonly [number, number] => {
    const index = layout.coupling[u];
    const unit = new Float64Array(layout.shape.n);
    unit[index] = 1;
    const variance = solve(fit.factor, unit)[index]!;
    const told = Math.max(0.05, 1 - variance / SLAB);
    return [fit.mode[index]! / told, variance / told];
  };
  const [one, two] = [of(0), of(1)];
  return { mean: [one[0], two[0]], variance: [one[1], two[1]] };
}
