import { type Field, jacobianOf, maxNorm } from '../equations/field.ts';
import { type Complex, eigenvalues, solveInPlace } from '../solve/linear.ts';

/** A family of fields y' = f(y; parameter). */
export type Family = (parameter: number) => Field;

export interface BranchPoint {
  readonly parameter: number;
  readonly state: readonly number[];
  readonly stable: boolean;
  readonly eigenvalues: readonly Complex[];
}

/** Point at which a branch of equilibria changes its nature. `fold`: it turns back. `branch`: another branch crosses
 * it. `pitchfork`: the crossing branch breaks a mirror symmetry of this one. `hopf`: a cycle of that period is born. */
export interface SpecialPoint extends BranchPoint {
  readonly kind: 'fold' | 'pitchfork' | 'branch' | 'hopf';
  /** Period of the cycle born at a Hopf point, in the field's time unit; null elsewhere. */
  readonly period: number | null;
}

export interface Branch {
  /** In order along the branch. */
  readonly points: readonly BranchPoint[];
  readonly special: readonly SpecialPoint[];
  /** Why it ended: the parameter left its range, the steps ran out, or no step could be taken. */
  readonly ended: 'range' | 'steps' | 'stuck';
}

export interface ContinuationOptions {
  readonly from: number;
  readonly to: number;
  /** Longest and first step along the branch, in units of (y, parameter); defaults 0.05 and 0.01. */
  readonly longest?: number;
  readonly first?: number;
  readonly steps?: number;
  /** Range in which the branch is followed, both ends included; default from `from` to `to`. */
  readonly range?: readonly [number, number];
  /** Exchanges the halves of the state where the family has that symmetry. */
  readonly mirror?: (y: ArrayLike<number>) => Float64Array;
}

/** Follows a branch of equilibria from `start` (an equilibrium at `from`) by pseudo-arclength continuation
 * (keller1977). Each step predicts along the tangent and corrects by Newton's method within the plane across it; step
 * sizes adapt.
 * Test functions (kuznetsov2004): the parameter's part of the tangent for folds, the determinant of the bordered
 * matrix for branch points. Hopf points use the real part of the critical complex pair. Bisection along the branch
 * locates each zero to 1e-8. */
export function continueBranch(family: Family, start: ArrayLike<number>, options: ContinuationOptions): Branch {
  const { from, to, longest = 0.05, first = 0.01, steps = 400, mirror } = options;
  const range = options.range ?? [Math.min(from, to), Math.max(from, to)];
  const walker = new Walker(family, start.length);
  let here = walker.settle(Float64Array.from([...Array.from(start), from]), null);
  if (here === null) throw new RangeError('The start of the branch is no equilibrium there and none is near.');
  here = walker.towards(here, Math.sign(to - from) || 1);
  const points: BranchPoint[] = [here.point];
  const special: SpecialPoint[] = [];
  let length = first;
  for (let count = 0; count < steps; count++) {
    const next = walker.step(here, length);
    if (next === null) {
      length /= 2;
      if (length < 1e-7) return { points, special, ended: 'stuck' };
      continue;
    }
    special.push(...walker.between(here, next, length, mirror));
    points.push(next.point);
    here = next;
    length = Math.min(longest, length * 1.3);
    if (here.point.parameter < range[0] || here.point.parameter > range[1]) return { points, special, ended: 'range' };
  }
  return { points, special, ended: 'steps' };
}

interface Station {
  /** (y, parameter). */
  readonly z: Float64Array;
  readonly tangent: Float64Array;
  readonly point: BranchPoint;
  readonly determinant: number;
}

class Walker {
  readonly #family: Family;
  readonly #n: number;
  constructor(family: Family, dimension: number) {
    this.#family = family;
    this.#n = dimension;
  }

  /** f(y; p) and, in the last place, nothing. */
  #residual(z: Float64Array): Float64Array {
    const out = new Float64Array(this.#n);
    this.#family(z[this.#n]!).at(z.subarray(0, this.#n), out);
    return out;
  }

  /** The derivative by (y, parameter) with `bottom` as its last row. */
  #bordered(z: Float64Array, bottom: Float64Array): Float64Array {
    const n = this.#n;
    const p = z[n]!;
    const y = Float64Array.from(z.subarray(0, n));
    const inner = jacobianOf(this.#family(p), y);
    const h = 1e-6 * Math.max(1, Math.abs(p));
    const high = new Float64Array(n);
    const low = new Float64Array(n);
    this.#family(p + h).at(y, high);
    this.#family(p - h).at(y, low);
    const out = new Float64Array((n + 1) * (n + 1));
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) out[i * (n + 1) + j] = inner[i * n + j]!;
      out[i * (n + 1) + n] = (high[i]! - low[i]!) / (2 * h);
    }
    out.set(bottom, n * (n + 1));
    return out;
  }

  /** Newton from `guess` within the plane through it across `tangent` (or at that parameter, where null). */
  settle(guess: Float64Array, tangent: Float64Array | null): Station | null {
    const n = this.#n;
    const across = tangent ?? unit(n + 1, n);
    const z = Float64Array.from(guess);
    for (let iteration = 0; iteration < 12; iteration++) {
      const f = this.#residual(z);
      let away = 0;
      for (let i = 0; i <= n; i++) away += across[i]! * (z[i]! - guess[i]!);
      if (maxNorm(f) < 1e-11 && Math.abs(away) < 1e-11) return this.#station(z, across);
      const step = Float64Array.from([...f.map(v => -v), -away]);
      if (solveInPlace(this.#bordered(z, across), step) === 0 || !step.every(Number.isFinite)) return null;
      for (let i = 0; i <= n; i++) z[i] = z[i]! + step[i]!;
    }
    return null;
  }

  #station(z: Float64Array, across: Float64Array): Station {
    const n = this.#n;
    let tangent = unit(n + 1, n);
    solveInPlace(this.#bordered(z, across), tangent);
    const size = Math.hypot(...tangent);
    tangent = tangent.map(v => v / size);
    const values = eigenvalues(jacobianOf(this.#family(z[n]!), Float64Array.from(z.subarray(0, n))));
    return {
      z,
      tangent,
      determinant: solveInPlace(this.#bordered(z, tangent), new Float64Array(n + 1)),
      point: {
        parameter: z[n]!,
        state: [...z.subarray(0, n)],
        stable: values.every(({ re }) => re < 0),
        eigenvalues: values,
      },
    };
  }

  /** The same station, looking up or down the parameter. */
  towards(station: Station, sign: number): Station {
    const turn = Math.sign(station.tangent[this.#n]!) === -sign ? -1 : 1;
    return { ...station, tangent: station.tangent.map(v => v * turn), determinant: station.determinant * turn };
  }

  step(from: Station, length: number): Station | null {
    const guess = from.z.map((v, i) => v + length * from.tangent[i]!);
    const next = this.settle(guess, from.tangent);
    if (next === null) return null;
    const along = next.tangent.reduce((sum, v, i) => sum + v * from.tangent[i]!, 0);
    // A sharp turn means that the step has jumped to another branch.
    return Math.abs(along) < 0.5 ? null : along < 0 ? { ...next, tangent: next.tangent.map(v => -v) } : next;
  }

  /** Special points between two neighbours, located by bisection of the step. */
  between(a: Station, b: Station, length: number, mirror?: (y: ArrayLike<number>) => Float64Array): SpecialPoint[] {
    const found: SpecialPoint[] = [];
    const folds = a.tangent[this.#n]! * b.tangent[this.#n]! < 0;
    if (folds) {
      const at = this.#locate(a, length, s => s.tangent[this.#n]!);
      found.push({ ...at.point, kind: 'fold', period: null });
    } else if (this.#orientedDeterminant(a) * this.#orientedDeterminant(b) < 0) {
      const at = this.#locate(a, length, s => this.#orientedDeterminant(s));
      const symmetric = mirror !== undefined && isMirrored(at.point.state, mirror);
      found.push({ ...at.point, kind: symmetric ? 'pitchfork' : 'branch', period: null });
    }
    if (complexUnstable(a.point) !== complexUnstable(b.point)) {
      const at = this.#locate(a, length, s => criticalRealPart(s.point));
      const critical = criticalPair(at.point);
      // A pair that only meets on the real axis, away from zero, bears no cycle.
      if (critical !== null && Math.abs(critical.re) < 1e-6 && critical.im > 1e-6)
        found.push({ ...at.point, kind: 'hopf', period: (2 * Math.PI) / critical.im });
    }
    return found;
  }

  #orientedDeterminant(station: Station): number {
    return solveInPlace(this.#bordered(station.z, station.tangent), new Float64Array(this.#n + 1));
  }

  #locate(a: Station, length: number, test: (s: Station) => number): Station {
    let low = 0;
    let high = length;
    let at = a;
    const sign = Math.sign(test(a));
    for (let i = 0; i < 40 && high - low > 1e-10; i++) {
      const middle = (low + high) / 2;
      const station = this.step(a, middle);
      if (station === null) {
        high = middle;
        continue;
      }
      at = station;
      if (Math.sign(test(station)) === sign) low = middle;
      else high = middle;
    }
    return at;
  }
}

const unit = (n: number, at: number): Float64Array => Float64Array.from({ length: n }, (_, i) => (i === at ? 1 : 0));

const complexUnstable = ({ eigenvalues }: BranchPoint): number =>
  eigenvalues.filter(({ re, im }) => im > 1e-9 && re > 0).length;

/** The complex pair nearest to the imaginary axis, by its member with positive imaginary part. */
const criticalPair = ({ eigenvalues }: BranchPoint): Complex | null =>
  eigenvalues
    .filter(({ im }) => im > 1e-9)
    .reduce<Complex | null>((best, z) => (best === null || Math.abs(z.re) < Math.abs(best.re) ? z : best), null);

const criticalRealPart = (point: BranchPoint): number => criticalPair(point)?.re ?? Number.NaN;

const isMirrored = (y: readonly number[], mirror: (y: ArrayLike<number>) => Float64Array): boolean =>
  mirror(y).every((v, i) => Math.abs(v - y[i]!) < 1e-6);
