import { DAY } from '../../src/base/index.ts';

/** Stretches of a pair's window, in order, that end at every epoch (the events of one second are one epoch). */
export interface Stretches {
  /** Ends, seconds on the pair's clock. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Does direction 0 (bit 1), 1 (bit 2) have an event at the end. */
  readonly event: Uint8Array;
  /** Hour of the week at the end, where there is an event. */
  readonly cell: Uint8Array;
  readonly count: number;
}

/** Intensities of a model on each segment, given everything before it. */
export interface Intensities {
  readonly stretches: Stretches;
  /** Integral of each direction's intensity over each stretch. */
  readonly mass: readonly [Float64Array, Float64Array];
  /** Intensity (per day) of each direction at each stretch's end, where there is an event; 0 elsewhere. */
  readonly intensity: readonly [Float64Array, Float64Array];
}

/** Prediction of one pair's test part. It holds ln intensity (events per day) at each test event, in order, and the
 * integral of both intensities over the test window. */
export interface Prediction {
  readonly loglik: readonly number[];
  readonly compensator: number;
}

/** Sum of ln intensity, nats, over the test events less the compensator. Terms are added in order of size, so events of
 * one second may come in either order. */
export const nats = ({ loglik, compensator }: Prediction): number =>
  Float64Array.from(loglik)
    .sort()
    .reduce((sum, value) => sum + value, -compensator);

/** Nats per test event: (sum of ln intensity - compensator) / test events. */
export const natsPerEvent = (prediction: Prediction): number => nats(prediction) / prediction.loglik.length;

/** Mean over pairs of nats per event. */
export function macro(predictions: Iterable<Prediction>): number {
  let sum = 0;
  let n = 0;
  for (const prediction of predictions) {
    sum += natsPerEvent(prediction);
    n++;
  }
  return sum / n;
}

/** The mixture of two courses: a convex combination of intensities is an intensity, with the same combination of
 * integrals. */
export function mixIntensities(a: Intensities, b: Intensities, share: number): Intensities {
  const mix = (x: Float64Array, y: Float64Array): Float64Array =>
    x.map((value, i) => share * value + (1 - share) * y[i]!);
  return {
    stretches: a.stretches,
    mass: [mix(a.mass[0], b.mass[0]), mix(a.mass[1], b.mass[1])],
    intensity: [mix(a.intensity[0], b.intensity[0]), mix(a.intensity[1], b.intensity[1])],
  };
}

/** The prediction over the stretches from `first` on. */
export function predictionOf(
  { stretches, mass, intensity }: Intensities,
  first = 0,
  last = stretches.count,
): Prediction {
  const loglik: number[] = [];
  let compensator = 0;
  for (let r = first; r < last; r++) {
    compensator += mass[0][r]! + mass[1][r]!;
    for (let u = 0; u < 2; u++)
      if (((stretches.event[r]! >> u) & 1) === 1)
        loglik.push(Math.min(Math.log(DAY), Math.log(intensity[u as 0 | 1][r]!)));
  }
  return { loglik, compensator };
}
