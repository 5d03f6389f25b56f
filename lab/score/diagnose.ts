import { type Interval, intervalFrom, normalQuantile, type Random } from '../../src/base/index.ts';
import { GROUPS, R } from './design.ts';
import { courseOf, type EventFit, type EventPrior } from './model.ts';
import type { PairEvents } from './pair.ts';
import { laplaceShare } from './prior/pool.ts';
import { rescaledWaits, rescaledWaitsOf, timeRescalingP } from './rescale.ts';

/** Fit quality of the event model for one pair, and the reliability of its intervals. */
export interface EventDiagnosis {
  /** `few-events`: mostly what other pairs do; a longer record helps. `not-converged`: look for events far apart from all others.
   * `not-normal`: read the middle values only. `does-not-describe`: a rough picture. */
  readonly outcome: 'fine' | 'few-events' | 'not-converged' | 'not-normal' | 'does-not-describe';
  readonly trainingEvents: number;
  /** Kolmogorov-Smirnov p of the rescaled waits over the fitted window: of both together, and of each person. */
  readonly timeRescalingP: { readonly both: number; readonly each: readonly [number, number] };
  /** Effective share of importance weights, 0..1. */
  readonly laplaceShare: number;
  readonly iterations: number;
  /** Log-multipliers of the common intensity, for direction 0 and 1: the level, and by the lag since one's own last event
   * and the partner's. */
  readonly deviations: readonly { readonly name: string; readonly of: readonly [Interval, Interval] }[];
}

export function diagnose(pair: PairEvents, fit: EventFit, prior: EventPrior, random: Random): EventDiagnosis {
  const { rows, rhythm, posterior } = fit;
  const course = courseOf(pair, fit, prior);
  const both = timeRescalingP(rescaledWaits(course, 0, rows.cutAt));
  const each = [0, 1].map(u => timeRescalingP(rescaledWaitsOf(course, 0, rows.cutAt, u as 0 | 1))) as [number, number];
  let trainingEvents = 0;
  for (let r = 0; r < rows.cutAt; r++) trainingEvents += (rows.event[r]! & 1) + (rows.event[r]! >> 1);
  const share = laplaceShare(rows, rhythm, prior.population, posterior, random);
  const outcome = !posterior.converged
    ? 'not-converged'
    : trainingEvents < 15
      ? 'few-events'
      : share < 0.3
        ? 'not-normal'
        : both < 0.01
          ? 'does-not-describe'
          : 'fine';
  return {
    outcome,
    trainingEvents,
    timeRescalingP: { both, each },
    laplaceShare: share,
    iterations: posterior.iterations,
    deviations: GROUPS.map((name, k) => ({ name, of: [deviation(fit, k, 1), deviation(fit, k, -1)] as const })),
  };
}

function deviation({ posterior: { mode, covariance } }: EventFit, k: number, sign: 1 | -1): Interval {
  const D = 2 * R;
  const across = covariance[k * D + R + k]! + covariance[(R + k) * D + k]!;
  const variance = covariance[k * D + k]! + covariance[(R + k) * D + R + k]! + sign * across;
  const middle = mode[k]! + sign * mode[R + k]!;
  return intervalFrom(p => middle + Math.sqrt(variance) * normalQuantile(p));
}
