import { choleskyInPlace, choleskySolve, lgamma } from '../../base/index.ts';

/** Shapes that a course of counts may have. `steady`: one level. `step`: one level until a cell, another from it on.
 * `drift`: it rises or falls all along. `waves`: it rises and falls again, twice at least. `other`: none of these. */
export const SHAPES = ['steady', 'step', 'drift', 'waves', 'other'] as const;

export interface ShapeFound {
  readonly shape: (typeof SHAPES)[number];
  /** Log evidence above a steady course, nats (BIC, schwarz1978). Serial correlation of what is left is taken off. */
  readonly gain: number;
  /** Share of the variance of the counts' roots that the shape accounts for, as the eye sees it in a picture. */
  readonly explains: number;
  /** Expected count of each cell. */
  readonly mean: Float64Array;
  /** First cell of the new level; null: no step. */
  readonly cut: number | null;
}

/** The likeliest shape of counts in cells of equal length. Negative binomial with a dispersion of its own for each
 * shape. The step is the exact best one; slow curves are cosines and sinuses. Null: fewer than `LEAST_CELLS`. */
export function shapeOf(y: Float64Array): ShapeFound | null {
  const n = y.length;
  if (n < LEAST_CELLS || y.every(count => count === 0)) return null;
  const flat = regress(y, []);
  const cut = bestCut(y, flat.dispersion);
  const [step, drift] = [regress(y, [since(n, cut)]), regress(y, [line(n)])];
  const slow = slowest(y);
  const found = [
    { shape: 'steady' as const, fit: flat, free: 0 },
    { shape: 'step' as const, fit: step, free: STEP },
    { shape: 'drift' as const, fit: drift, free: 1 },
    { shape: courseOf(slow.mean), fit: slow, free: SLOW },
    ...sinusOf(y, flat.dispersion),
  ].map(one => ({
    ...one,
    gain: gain(one.fit, flat, y) - 0.5 * one.free * Math.log(n),
    explains: explained(y, one.fit.mean),
  }));
  const best = found.reduce((p, q) => (q.gain > p.gain ? q : p));
  if (best.shape === 'steady') return { shape: 'steady', gain: 0, explains: 0, mean: flat.mean, cut: null };
  const told = plainest(found, best);
  return {
    shape: told.shape,
    gain: best.gain,
    explains: told.explains,
    mean: told.fit.mean,
    cut: told.shape === 'step' ? cut : null,
  };
}

/** A step or a drift that explains nearly as much as the best curve is what the eye sees. A step does not hide a slow
 * curve that is as sure and explains more. */
function plainest<T extends Pick<ShapeFound, 'gain' | 'explains'>>(found: readonly T[], best: T): T {
  const [step, drift, slow] = [found[1]!, found[2]!, found[3]!];
  const simple = step.gain >= drift.gain + SHARPER ? step : drift;
  const curve = slow.gain >= SURE && slow.explains > best.explains ? slow : best;
  return simple.explains >= (simple === step ? PLAIN.step : PLAIN.drift) * curve.explains ? simple : curve;
}
/** Nats of a slow curve above a steady one. */
const SURE = 3;
const PLAIN = { step: 0.78, drift: 0.62 } as const;
/** Nats: the place of a step is chosen, that of a line is not. */
const SHARPER = 2;
export const LEAST_CELLS = 11;

interface Fit {
  readonly mean: Float64Array;
  readonly dispersion: number;
  readonly log: number;
}

/** Log likelihood above a flat one, less what cells that are alike in a row count twice. */
function gain(fit: Fit, flat: Fit, y: Float64Array): number {
  let [squares, next, before] = [1e-9, 0, 0];
  for (const [k, count] of y.entries()) {
    const mean = fit.mean[k]!;
    const residual = (count - mean) / Math.sqrt(mean + fit.dispersion * mean * mean);
    squares += residual * residual;
    next += residual * before;
    before = residual;
  }
  const alike = Math.max(0, Math.min(MOST_ALIKE, next / squares));
  return ((fit.log - flat.log) * (1 - alike)) / (1 + alike);
}
const MOST_ALIKE = 0.8;

/** Share of the variance of the roots. */
function explained(y: Float64Array, mean: Float64Array): number {
  const roots = y.map(Math.sqrt);
  const middle = sum(roots) / y.length;
  const left = sum(roots.map((root, k) => (root - Math.sqrt(mean[k]!)) ** 2));
  const all = sum(roots.map(root => (root - middle) ** 2));
  return all > 0 ? Math.max(0, 1 - left / all) : 0;
}

/** Fewest cells on either side of a step. */
const LEAST_SIDE = 4;

/** The exact best single step. */
function bestCut(y: Float64Array, dispersion: number): number {
  const n = y.length;
  const total = sum(y);
  let [cut, spread] = [LEAST_SIDE, dispersion];
  // The dispersion about one level is too large for two: once more with that about the best step.
  for (let round = 0; round < 2; round++) {
    let [best, before] = [Number.NEGATIVE_INFINITY, sum(y.subarray(0, LEAST_SIDE))];
    for (let k = LEAST_SIDE; k <= n - LEAST_SIDE; k++) {
      const log = levelLog(before, k, spread) + levelLog(total - before, n - k, spread);
      if (log > best) [best, cut] = [log, k];
      before += y[k]!;
    }
    spread = regress(y, [since(n, cut)]).dispersion;
  }
  return cut;
}
const since = (n: number, cut: number): Float64Array => Float64Array.from({ length: n }, (_, k) => (k >= cut ? 1 : 0));

/** Negative binomial log likelihood of `k` cells of one level with that sum, without what no level changes. */
function levelLog(total: number, k: number, dispersion: number): number {
  const mean = total / k;
  const spread = 1 + dispersion * mean;
  return (mean > 0 ? total * Math.log(mean / spread) : 0) - (k / dispersion) * Math.log(spread);
}

/** The best slow curve: cosines whose prior is that of a Gaussian process (solin2020), its length chosen by evidence. */
function slowest(y: Float64Array): Fit {
  const n = y.length;
  const fits = LENGTHS.filter(length => length <= n / 4).map(length => {
    const scale = (SIZE * SIZE * 2 * Math.sqrt(2 * Math.PI) * length) / n;
    const prior = Array.from(
      { length: Math.min(n - 1, MOST_COSINES) },
      (_, k) => scale * Math.exp(-(((Math.PI * (k + 1) * length) / n) ** 2) / 2),
    ).filter(variance => variance > LEAST_VARIANCE);
    return regress(
      y,
      [],
      prior.map((variance, k) => cosine(n, k, Math.sqrt(variance))),
    );
  });
  return fits.reduce((p, q) => (q.log > p.log ? q : p), fits[0] ?? regress(y, []));
}
/** Cells over which a slow curve is alike, and its standard deviation on a log scale. */
const LENGTHS = [2.5, 4.5, 8, 14];
const SIZE = 0.5;
const MOST_COSINES = 40;
const LEAST_VARIANCE = 1e-4;
/** Free numbers: a place and a level; a length. */
const STEP = 2;
const SLOW = 1;

function sinusOf(y: Float64Array, dispersion: number) {
  const n = y.length;
  let [best, period] = [Number.NEGATIVE_INFINITY, 0];
  const wave = (length: number): readonly Float64Array[] =>
    [0, 1].map(phase =>
      Float64Array.from({ length: n }, (_, k) => Math.sin((2 * Math.PI * k) / length + (phase * Math.PI) / 2)),
    );
  for (let length = LEAST_PERIOD; length <= n / 1.5; length *= 1.05) {
    const { log } = regress(y, wave(length), [], dispersion);
    if (log > best) [best, period] = [log, length];
  }
  if (period === 0) return [];
  const fit = regress(y, wave(period));
  return [{ fit, free: 4, shape: courseOf(fit.mean) }];
}
const LEAST_PERIOD = 5;

/** Cosine of `k + 1` half turns over the cells. */
const cosine = (n: number, k: number, size: number): Float64Array =>
  Float64Array.from({ length: n }, (_, at) => size * Math.cos((Math.PI * (k + 1) * (at + 0.5)) / n));
const line = (n: number): Float64Array => Float64Array.from({ length: n }, (_, at) => (at + 0.5) / n - 0.5);

/** Name of a smooth curve: turns back by less than a fifth of its range are none. */
function courseOf(mean: Float64Array): 'drift' | 'waves' | 'other' {
  const log = mean.map(Math.log);
  const range = Math.max(...log) - Math.min(...log);
  let [turns, way, low, high] = [0, 0, log[0]!, log[0]!];
  for (const x of log) {
    [low, high] = [Math.min(low, x), Math.max(high, x)];
    if (way <= 0 && x - low > TURNS_BACK * range) {
      if (way < 0) turns++;
      [way, high] = [1, x];
    } else if (way >= 0 && high - x > TURNS_BACK * range) {
      if (way > 0) turns++;
      [way, low] = [-1, x];
    }
    if (way > 0) low = x;
    if (way < 0) high = x;
  }
  return turns === 0 ? 'drift' : turns === 1 ? 'other' : 'waves';
}
const TURNS_BACK = 0.2;

/** Negative binomial regression with a log link (hilbe2011): iterated least squares, and the dispersion by likelihood unless
 * given. Effects of `random` columns are standard normal; `log` is then the evidence, by Laplace. */
export function regress(
  y: Float64Array,
  columns: readonly Float64Array[],
  random: readonly Float64Array[] = [],
  given: number | null = null,
): Fit {
  const n = y.length;
  const x = [new Float64Array(n).fill(1), ...columns, ...random];
  const p = x.length;
  const fixed = 1 + columns.length;
  const beta = new Float64Array(p);
  beta[0] = Math.log(Math.max(0.05, sum(y) / n));
  const mean = new Float64Array(n).fill(Math.exp(beta[0]));
  let dispersion = given ?? dispersionOf(y, mean);
  const h = new Float64Array(p * p);
  let [determinant, penalty] = [0, 0];
  for (let round = 0; round < (given === null ? 2 : 1); round++) {
    // With one level alone, the mean is the best fit already.
    for (let step = p > 1 ? 0 : STEPS; step < STEPS; step++) {
      const g = new Float64Array(p);
      h.fill(0);
      for (let k = 0; k < n; k++) {
        const weight = mean[k]! / (1 + dispersion * mean[k]!);
        const error = (weight * (y[k]! - mean[k]!)) / mean[k]!;
        for (let i = 0; i < p; i++) {
          const at = x[i]![k]!;
          g[i]! += error * at;
          for (let j = 0; j <= i; j++) h[i * p + j]! += weight * at * x[j]![k]!;
        }
      }
      for (let i = 1; i < p; i++) {
        const pull = i < fixed ? RIDGE : 1;
        h[i * p + i]! += pull;
        g[i]! -= pull * beta[i]!;
      }
      if (!choleskyInPlace(h, p)) break;
      choleskySolve(h, p, g);
      let moved = 0;
      for (let i = 0; i < p; i++) {
        const by = Math.max(-1, Math.min(1, g[i]!));
        beta[i]! += by;
        moved = Math.max(moved, Math.abs(by));
      }
      for (let k = 0; k < n; k++) {
        let eta = 0;
        for (let i = 0; i < p; i++) eta += beta[i]! * x[i]![k]!;
        mean[k] = Math.exp(Math.max(-8, Math.min(15, eta)));
      }
      if (moved < 1e-3) break;
    }
    if (given === null) dispersion = dispersionOf(y, mean);
  }
  // The factor's last rows are those of the random effects, given the others.
  for (let i = fixed; i < p; i++) {
    determinant += Math.log(h[i * p + i]!);
    penalty += 0.5 * beta[i]! ** 2;
  }
  return { mean, dispersion, log: likelihood(y, mean, dispersion) - penalty - determinant };
}
const STEPS = 12;
/** A weak pull to no effect keeps empty stretches finite. */
const RIDGE = 0.05;

function likelihood(y: Float64Array, mean: Float64Array, dispersion: number): number {
  const r = 1 / dispersion;
  const base = lgamma(r);
  let log = 0;
  for (let k = 0; k < y.length; k++)
    log +=
      lgamma(y[k]! + r) -
      base -
      r * Math.log1p(dispersion * mean[k]!) +
      y[k]! * Math.log((dispersion * mean[k]!) / (1 + dispersion * mean[k]!));
  return log;
}

/** Golden section on its log. */
function dispersionOf(y: Float64Array, mean: Float64Array): number {
  const at = (x: number): number => likelihood(y, mean, Math.exp(x));
  let [low, high] = [Math.log(0.003), Math.log(4)];
  const inner = (Math.sqrt(5) - 1) / 2;
  let [p, q] = [high - inner * (high - low), low + inner * (high - low)];
  let [fp, fq] = [at(p), at(q)];
  for (let step = 0; step < 10; step++)
    if (fp < fq) {
      [low, p, fp] = [p, q, fq];
      q = low + inner * (high - low);
      fq = at(q);
    } else {
      [high, q, fq] = [q, p, fp];
      p = high - inner * (high - low);
      fp = at(p);
    }
  return Math.exp((low + high) / 2);
}

const sum = (x: Float64Array): number => x.reduce((total, value) => total + value, 0);
