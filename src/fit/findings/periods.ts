import { DAY, type Interval, intervalFrom, normalQuantile, type Pair } from '../../base/index.ts';
import { type CouplingPosterior, WIDENING } from '../posterior/coupling.ts';
import { covarianceOf, newton } from '../posterior/newton.ts';
import type { Exposure } from '../rate/exposure.ts';
import { type Design, layoutOf, precisionOf, priorOf } from '../posterior/design.ts';

/** A coupling is learnt from months; a shorter period would hold little but its prior. */
const LEAST_DAYS = 90;
const MOST_PERIODS = 8;
/** Prior deviation of a period's coupling from the whole record's: half of what a coupling may be. Chosen, not learnt. */
const CHANGE = 0.35;

export interface CouplingPeriod {
  /** Seconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** [on person 0, on person 1]. */
  readonly on: Pair<Interval>;
}

/** Couplings of both people by period: the best specification refitted with deviations of both couplings in a few equal
 * periods. Empty where the record is too short for two periods or the fit does not converge. */
export function couplingPeriods(
  posterior: CouplingPosterior,
  exposure: Exposure,
  origin: number,
): readonly CouplingPeriod[] {
  const { problem, best, steps, layout, dispersion } = posterior;
  const days = (exposure.blocks * exposure.blockSeconds) / DAY;
  const count = Math.min(MOST_PERIODS, Math.floor(days / LEAST_DAYS));
  if (count < 2) return [];
  const kinds = layout.spans[0].length;
  const wide = layoutOf(days, { ...posterior.prior.design, span: CHANGE }, kinds + count);
  const { sds } = priorOf(wide, { ...posterior.prior.design, span: CHANGE });
  // The first kinds are spans that were given: they keep their own prior.
  const own = new Map(steps.sds.map(({ index, sd }) => [index, sd]));
  const given = new Set(layout.spans.flatMap(kind => kind.flat()));
  const precision = precisionOf({
    layout: wide,
    walks: steps.walks,
    sds: sds.map(({ index, sd }) => ({ index, sd: given.has(index) ? own.get(index)! : sd })),
  });
  const periodOf = (block: number): number => Math.min(count - 1, Math.floor((block * count) / exposure.blocks));
  const design = widened(problem.design, wide, kinds, count, periodOf, posterior.x);
  const start = new Float64Array(wide.shape.n);
  start.set(best.fit.mode);
  const fit = newton({ ...problem, design, precision }, start, best.fit.baseline);
  if (fit === null) return [];
  const law = (actor: 0 | 1, k: number): Interval => {
    const columns = [wide.coupling[actor], wide.spans[actor][kinds + k]![0]!];
    const [[v0, v01], [, v1]] = covarianceOf(fit, columns) as [[number, number], [number, number]];
    const deviation = Math.sqrt((v0 + 2 * v01 + v1) * Math.max(WIDENING, dispersion[actor]));
    const mean = fit.mode[columns[0]!]! + fit.mode[columns[1]!]!;
    return intervalFrom(p => mean + deviation * normalQuantile(p));
  };
  const at = (k: number): number =>
    origin + exposure.blockFrom + Math.ceil((k * exposure.blocks) / count) * exposure.blockSeconds;
  return Array.from({ length: count }, (_, k) => ({ from: at(k), to: at(k + 1), on: [law(0, k), law(1, k)] as const }));
}

/** The same rows with a slot for each period, which holds the partner's recent reaching inside it. */
function widened(
  design: Design,
  layout: Design['layout'],
  kinds: number,
  count: number,
  periodOf: (block: number) => number,
  x: Pair<Float64Array>,
): Design {
  const slots = design.slots + count;
  const index = new Int32Array(design.rows * slots);
  const value = new Float64Array(design.rows * slots);
  for (let row = 0; row < design.rows; row++) {
    const from = row * design.slots;
    index.set(design.index.subarray(from, from + design.slots), row * slots);
    value.set(design.value.subarray(from, from + design.slots), row * slots);
    const actor = design.actor[row] as 0 | 1;
    const block = design.block[row]!;
    for (let k = 0; k < count; k++) {
      const slot = row * slots + design.slots + k;
      index[slot] = layout.spans[actor][kinds + k]![design.role[row]!]!;
      value[slot] = k === periodOf(block) ? x[1 - actor]![block]! : 0;
    }
  }
  return { ...design, layout, slots, index, value };
}
