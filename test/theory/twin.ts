import { AT_EASE, drift, PAIR_DIMENSION, reaching } from '../../src/model/equations/drift.ts';
import type { Person } from '../../src/model/index.ts';

/** A bid of a plain record: days since the start, whose, and the chance that it presses (0 or 1 where the mark is known). */
export interface PlainBid {
  readonly t: number;
  readonly own: boolean;
  readonly pressing: number;
}

/** Log likelihood of one person's bids under the equations as plain code, by small steps of Runge-Kutta and nothing else:
 * sum of the log rate at own bids less the integral of the rate. Rate: exp(level) bids a day times the reach over its mean. */
export function plainLogLikelihood(
  person: Person,
  bids: readonly PlainBid[],
  days: number,
  scale: number,
  start: readonly number[],
  level: number,
  stepDays = 1 / 250,
): number {
  const pair = { a: person, b: person };
  const y = Float64Array.from([...start, ...start, 0]);
  const out = new Float64Array(PAIR_DIMENSION);
  const slope = (at: Float64Array): Float64Array => {
    drift(pair, AT_EASE, AT_EASE, at, out);
    const all = new Float64Array(8);
    all.set(out.subarray(0, 7));
    all[0] = -at[0]!;
    all[1] = -at[1]!;
    all[7] = reaching(person, AT_EASE, at, 0);
    return all;
  };
  const moved = (k: Float64Array, h: number): Float64Array => {
    const z = y.slice();
    for (let i = 0; i < 7; i++) z[i] = y[i]! + h * k[i]!;
    return z;
  };
  const go = (length: number): void => {
    const n = Math.max(1, Math.ceil(length / stepDays));
    const h = length / n;
    for (let k = 0; k < n; k++) {
      const k1 = slope(y);
      const k2 = slope(moved(k1, h / 2));
      const k3 = slope(moved(k2, h / 2));
      const k4 = slope(moved(k3, h));
      for (let i = 0; i < 8; i++) {
        const at = i === 7 ? PAIR_DIMENSION : i;
        y[at] = y[at]! + (h / 6) * (k1[i]! + 2 * k2[i]! + 2 * k3[i]! + k4[i]!);
      }
    }
  };
  let t = 0;
  let sum = 0;
  let n = 0;
  for (const bid of bids) {
    go(bid.t - t);
    t = bid.t;
    if (bid.own) {
      sum += Math.log(reaching(person, AT_EASE, y, 0));
      n++;
    } else {
      y[0] = y[0]! + (1 - bid.pressing) / scale;
      y[1] = y[1]! + bid.pressing / scale;
    }
  }
  go(days - t);
  const mean = y[PAIR_DIMENSION]! / days;
  return sum - n * Math.log(mean) + n * level - Math.exp(level) * days;
}
