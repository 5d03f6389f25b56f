import type { Random } from './doors.ts';

/** Evolution with an adapted covariance (hansen2016), with Cholesky's root of the covariance. Numbers are on scales on which steps of
 * `sigma` make sense; the larger a score the better. */
export class Evolution {
  mean: Float64Array;
  sigma: number;
  readonly #n: number;
  readonly #size: number;
  readonly #weights: readonly number[];
  readonly #cov: Float64Array[];
  #root: Float64Array[];
  readonly #pathSigma: Float64Array;
  readonly #pathCov: Float64Array;
  #generation = 0;

  constructor(start: ArrayLike<number>, sigma: number, size: number) {
    this.#n = start.length;
    this.#size = size;
    this.mean = Float64Array.from(start);
    this.sigma = sigma;
    const half = Math.floor(size / 2);
    const raw = Array.from({ length: half }, (_, i) => Math.log(half + 0.5) - Math.log(i + 1));
    const sum = raw.reduce((a, b) => a + b, 0);
    this.#weights = raw.map(w => w / sum);
    const identity = () =>
      Array.from({ length: this.#n }, (_, i) => Float64Array.from({ length: this.#n }, (_, j) => (i === j ? 1 : 0)));
    this.#cov = identity();
    this.#root = identity();
    this.#pathSigma = new Float64Array(this.#n);
    this.#pathCov = new Float64Array(this.#n);
  }

  /** One generation: `score` gets all candidates at once. */
  async step(
    random: Random,
    score: (candidates: readonly Float64Array[]) => Promise<readonly number[]>,
  ): Promise<number> {
    const n = this.#n;
    const zs = Array.from({ length: this.#size }, () => Float64Array.from({ length: n }, () => random.normal()));
    const ys = zs.map(z =>
      this.#root.map((row, i) => row.subarray(0, i + 1).reduce((sum, l, j) => sum + l * z[j]!, 0)),
    );
    const scores = await score(ys.map(y => this.mean.map((m, i) => m + this.sigma * y[i]!)));
    const order = scores.map((_, i) => i).sort((i, j) => scores[j]! - scores[i]!);
    const mueff = 1 / this.#weights.reduce((s, w) => s + w * w, 0);
    const blend = (of: readonly ArrayLike<number>[]) =>
      Float64Array.from({ length: n }, (_, k) => this.#weights.reduce((s, w, i) => s + w * of[order[i]!]![k]!, 0));
    const y = blend(ys);
    const z = blend(zs);
    this.mean = this.mean.map((m, i) => m + this.sigma * y[i]!);
    const cs = (mueff + 2) / (n + mueff + 5);
    const ds = 1 + 2 * Math.max(0, Math.sqrt((mueff - 1) / (n + 1)) - 1) + cs;
    const cc = (4 + mueff / n) / (n + 4 + (2 * mueff) / n);
    const c1 = 2 / ((n + 1.3) ** 2 + mueff);
    const cmu = Math.min(1 - c1, (2 * (mueff - 2 + 1 / mueff)) / ((n + 2) ** 2 + mueff));
    const expected = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
    let norm = 0;
    for (let i = 0; i < n; i++) {
      this.#pathSigma[i] = (1 - cs) * this.#pathSigma[i]! + Math.sqrt(cs * (2 - cs) * mueff) * z[i]!;
      norm += this.#pathSigma[i]! ** 2;
    }
    norm = Math.sqrt(norm);
    this.#generation++;
    const calm = norm / Math.sqrt(1 - (1 - cs) ** (2 * this.#generation)) < (1.4 + 2 / (n + 1)) * expected ? 1 : 0;
    for (let i = 0; i < n; i++)
      this.#pathCov[i] = (1 - cc) * this.#pathCov[i]! + calm * Math.sqrt(cc * (2 - cc) * mueff) * y[i]!;
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) {
        const spreadOf = this.#weights.reduce((s, w, r) => s + w * ys[order[r]!]![i]! * ys[order[r]!]![j]!, 0);
        const value =
          (1 - c1 - cmu) * this.#cov[i]![j]! +
          c1 * (this.#pathCov[i]! * this.#pathCov[j]! + (1 - calm) * cc * (2 - cc) * this.#cov[i]![j]!) +
          cmu * spreadOf;
        this.#cov[i]![j] = value;
        this.#cov[j]![i] = value;
      }
    this.sigma *= Math.exp((cs / ds) * (norm / expected - 1));
    this.#root = rootOf(this.#cov);
    return scores[order[0]!]!;
  }
}

/** Cholesky's lower root. */
function rootOf(cov: readonly Float64Array[]): Float64Array[] {
  const n = cov.length;
  const root = cov.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = cov[i]![j]!;
      for (let k = 0; k < j; k++) sum -= root[i]![k]! * root[j]![k]!;
      root[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j]![j]!;
    }
  return root;
}
