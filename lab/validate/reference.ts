import { DAY, HOUR } from '../../src/base/index.ts';
import type { Turns } from '../../src/turns/index.ts';

/** The plain reference for the day-scale coupling: hourly Poisson regression of one person's unprompted turns (an
 * opening after an hour of quiet, or a follow-up).
 * Covariates: four daily harmonics; ln(1 + recent turns of each, 3 h memory); ln of each person's 3-day average over
 * its mean. A piecewise-linear drift has a knot each 60 days (prior sd 0.3). The coupling is the partner's coefficient
 * (prior sd 0.5). Memo to compare with, see lab/docs/validation.md. */
export function plainCoupling(turns: Turns): readonly [Estimate, Estimate] {
  return [estimate(turns, 0), estimate(turns, 1)];
}
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
}

const HARMONICS = 4;
const KNOT_DAYS = 60;

function estimate(turns: Turns, actor: number): Estimate {
  const n = turns.count;
  const from = Math.floor((turns.start[0] ?? 0) / HOUR);
  const hours = Math.max(1, Math.floor((turns.end[n - 1] ?? 0) / HOUR) - from);
  const y = new Float64Array(hours + 1);
  const hourly = [new Float64Array(hours + 1), new Float64Array(hours + 1)];
  for (let i = 0; i < n; i++) {
    const h = Math.floor(turns.start[i]! / HOUR) - from;
    hourly[turns.actor[i]!]![h]!++;
    if (turns.actor[i] !== actor || i === 0) continue;
    if (turns.actor[i - 1] === actor || turns.start[i]! - turns.end[i - 1]! > HOUR) y[h]!++;
  }
  const recent = hourly.map(series => memory(series, 3));
  const days = hourly.map(series => {
    const mean = series.reduce((sum, v) => sum + v, 0) / series.length;
    return memory(series, 72).map(v => Math.log((v / 72 + 0.02 * mean) / mean));
  });
  const knots = Math.ceil((hours * HOUR) / DAY / KNOT_DAYS) + 1;
  const width = 1 + 2 * HARMONICS + 4 + knots;
  const precision = new Float64Array(width);
  precision[9 + 2] = 1 / 0.5 ** 2;
  precision[9 + 3] = 1 / 0.5 ** 2;
  for (let k = 0; k < knots; k++) precision[13 + k] = 1 / 0.3 ** 2;
  const row = (h: number, x: Float64Array): void => {
    x[0] = 1;
    const angle = (2 * Math.PI * ((h + from) % 24)) / 24;
    for (let k = 1; k <= HARMONICS; k++) {
      x[2 * k - 1] = Math.cos(k * angle);
      x[2 * k] = Math.sin(k * angle);
    }
    x[9] = Math.log(1 + recent[0]![h]!);
    x[10] = Math.log(1 + recent[1]![h]!);
    x[11] = days[1 - actor]![h]!;
    x[12] = days[actor]![h]!;
    const at = h / 24 / KNOT_DAYS;
    const k = Math.min(knots - 2, Math.floor(at));
    x.fill(0, 13);
    x[13 + k] = 1 - (at - k);
    x[14 + k] = at - k;
  };
  const theta = new Float64Array(width);
  theta[0] = Math.log(y.reduce((sum, v) => sum + v, 1) / hours);
  let inverse: Float64Array = new Float64Array(0);
  for (let step = 0; step < 25; step++) {
    const x = new Float64Array(width);
    const gradient = theta.map((t, i) => -precision[i]! * t);
    const hessian = new Float64Array(width * width);
    for (let i = 0; i < width; i++) hessian[i * width + i] = precision[i]! + 1e-9;
    for (let h = 0; h < hours; h++) {
      row(h, x);
      let eta = 0;
      for (let i = 0; i < width; i++) eta += theta[i]! * x[i]!;
      const mu = Math.exp(Math.min(eta, 10));
      const residual = y[h]! - mu;
      for (let i = 0; i < width; i++) {
        if (x[i] === 0) continue;
        gradient[i]! += residual * x[i]!;
        const w = mu * x[i]!;
        for (let j = 0; j <= i; j++) hessian[i * width + j]! += w * x[j]!;
      }
    }
    inverse = inverseOf(hessian, width);
    let size = 0;
    for (let i = 0; i < width; i++) {
      let move = 0;
      for (let j = 0; j < width; j++) move += inverse[i * width + j]! * gradient[j]!;
      move = Math.max(-1, Math.min(1, move));
      theta[i]! += move;
      size = Math.max(size, Math.abs(move));
    }
    if (size < 1e-5) break;
  }
  return { mean: theta[11]!, sd: Math.sqrt(inverse[11 * width + 11]!) };
}

/** Sum of the past hours with exponential memory of `hours`, as known when the hour begins. */
function memory(series: Float64Array, hours: number): Float64Array {
  const keep = Math.exp(-1 / hours);
  const out = new Float64Array(series.length);
  for (let h = 1; h < series.length; h++) out[h] = keep * (out[h - 1]! + series[h - 1]!);
  return out;
}

/** Inverse of a symmetric positive definite matrix given by its lower triangle (Gauss-Jordan on a copy). */
function inverseOf(lower: Float64Array, n: number): Float64Array {
  const a = new Float64Array(n * n);
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    inverse[i * n + i] = 1;
    for (let j = 0; j < n; j++) a[i * n + j] = i >= j ? lower[i * n + j]! : lower[j * n + i]!;
  }
  for (let k = 0; k < n; k++) {
    const pivot = 1 / a[k * n + k]!;
    for (let j = 0; j < n; j++) {
      a[k * n + j]! *= pivot;
      inverse[k * n + j]! *= pivot;
    }
    for (let i = 0; i < n; i++) {
      const factor = a[i * n + k]!;
      if (i === k || factor === 0) continue;
      for (let j = 0; j < n; j++) {
        a[i * n + j]! -= factor * a[k * n + j]!;
        inverse[i * n + j]! -= factor * inverse[k * n + j]!;
      }
    }
  }
  return inverse;
}
