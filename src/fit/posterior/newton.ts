import type { Random, Pair } from '../../base/index.ts';
import { ACTING, ACTING_IN, type Strata, BASELINE_SIZE, ROLE } from '../rate/strata.ts';
import {
  cholesky,
  dot,
  forwardSolve,
  forwardSolveAll,
  backSolve,
  logDeterminant,
  type Skyline,
  times,
} from './skyline.ts';
import { addPrior, type BaselinePrior, logPriorOf } from '../rate/baseline-prior.ts';
import { ROLE_COUNT, STATES, ACTIVITY_STATES } from '../rate/exposure.ts';
import { accumulate, type Design, etaOf, type DesignFit } from './design.ts';

/** The whole log-linear model at once: hazards and activity factors of both people (`BASELINE_SIZE` each) beside the coefficients of the
 * design. Rhythm enters as exposure. */
export interface PosteriorProblem {
  readonly design: Design;
  /** Prior precision of the design. */
  readonly precision: Skyline;
  readonly strata: Strata;
  /** Seconds of each stratum weighted by each person's rhythm. */
  readonly atRisk: Pair<Float64Array>;
  readonly prior: BaselinePrior;
  /** Row of (person, role, block); -1 where there is none. */
  readonly rowOf: Int32Array;
}

export interface NewtonFit extends DesignFit {
  /** Log hazards and activity factors at the mode. */
  readonly baseline: Pair<Float64Array>;
  /** Inverse factor of the design times what it shares with the baseline: column by column. */
  readonly shared: readonly Float64Array[];
  /** Factor of the baseline's precision, the design being free. */
  readonly schur: Dense;
  /** Expected turns of each row without the design. */
  readonly expected: Float64Array;
}

/** A fit of its own, from which others under another prior are taken. */
export interface LikelihoodFit extends NewtonFit {
  readonly curvature: Curvature;
}

/** Lower triangle of a small symmetric matrix, row by row. */
interface Dense {
  readonly n: number;
  readonly values: Float64Array;
}

export function rowsOf(design: Design, blocks: number): Int32Array {
  const out = new Int32Array(2 * ROLE_COUNT * blocks).fill(-1);
  for (let row = 0; row < design.rows; row++)
    out[(design.actor[row]! * ROLE_COUNT + design.role[row]!) * blocks + design.block[row]!] = row;
  return out;
}

const MAX_STEPS = 30;
/** Newton decrement (squared distance from the mode in posterior deviations) at which one more step ends the search. At
 * most 6e-6 was left where measured. The curvature is from before the last step. */
const DECREMENT = 0.3;

/** Mode and curvature of the joint posterior by Newton's method; it is concave, so there is one mode. The baseline coefficients
 * are eliminated last (Schur complement), so that the work stays linear in the record. Null where no mode is reached, or where the log
 * evidence will be under `floor`. `near`: the decrement at which one more step ends the search. */
export function newton(
  problem: PosteriorProblem,
  coefficients: Float64Array,
  baseline: Pair<Float64Array>,
  { floor = Number.NEGATIVE_INFINITY, near = DECREMENT } = {},
): LikelihoodFit | null {
  const { precision } = problem;
  const logPrior = logDeterminant(cholesky(precision)!) / 2 + problem.prior.logDeterminant;
  let at: Point = { coefficients: coefficients.slice(), baseline: [baseline[0].slice(), baseline[1].slice()] };
  let here = derivatives(problem, at, roomFor(problem));
  // Derivatives of a long record take megabytes at each step, so the next place reuses the last one's arrays.
  let left: Room | null = null;
  let passed: Law | null = null;
  for (let step = 0; step < MAX_STEPS; step++) {
    const solved = newtonStep(here, passed);
    if (solved === null) return null;
    passed = solved;
    const { move, baselineMove, decrement, ...law } = solved;
    const ended = ({ coefficients: mode, baseline: baselineMode }: Point, top: number): LikelihoodFit => ({
      ...law,
      mode,
      baseline: baselineMode,
      curvature: here,
      logEvidence: top + logPrior - logDeterminant(law.factor) / 2 - denseLogDeterminant(law.schur) / 2,
      mean: here.mean,
      expected: here.expected,
    });
    if (decrement < near) return ended(moved(at, move, baselineMove, 1), here.value + decrement / 2);
    if (ended(at, here.value + decrement).logEvidence < floor) return null;
    let better = false;
    for (let scale = 1; scale > 1e-6 && !better; scale /= 2) {
      const next = moved(at, move, baselineMove, scale);
      const there: Derivatives = derivatives(problem, next, left ?? roomFor(problem));
      better = there.value >= here.value;
      left = better ? here : there;
      if (!better) continue;
      at = next;
      here = there;
    }
    if (!better) return Number.isFinite(here.value) ? ended(at, here.value) : null;
  }
  return null;
}

type Law = Pick<NewtonFit, 'factor' | 'shared' | 'schur'>;

/** One Newton step, and the factors of the curvature it takes. Null where the curvature is not positive. `passed`: of an earlier
 * step, whose room it takes. */
function newtonStep(
  here: Curvature & Pick<Derivatives, 'gradient' | 'baselineGradient'>,
  passed: Law | null = null,
): (Law & { readonly move: Float64Array; readonly baselineMove: Float64Array; readonly decrement: number }) | null {
  const { gradient, baselineGradient } = here;
  const factor = cholesky(here.hessian, passed?.factor.values);
  if (factor === null) return null;
  const shared = columnsOf(here.cross, passed?.shared);
  forwardSolveAll(
    factor,
    shared.filter(column => column.some(v => v !== 0)),
  );
  const reduced = here.baselineHessian.slice();
  takeProducts(reduced, shared);
  const schur = denseCholesky({ n: 2 * BASELINE_SIZE, values: reduced });
  if (schur === null) return null;
  const law = { factor, shared, schur };
  const { move, baselineMove } = solveLaw(law, gradient, baselineGradient);
  return { ...law, move, baselineMove, decrement: dot(move, gradient) + dot(baselineMove, baselineGradient) };
}

/** Inverse of the whole curvature times a vector of both parts. */
function solveLaw(
  { factor, shared, schur }: Law,
  right: Float64Array,
  baselineRight: Float64Array,
): { readonly move: Float64Array; readonly baselineMove: Float64Array } {
  const move = right.slice();
  forwardSolve(factor, move);
  const rest = baselineRight.map((g, f) => g - dot(shared[f]!, move));
  const baselineMove = denseSolve(schur, rest);
  for (const [f, column] of shared.entries())
    for (let i = 0; i < move.length; i++) move[i]! -= column[i]! * baselineMove[f]!;
  backSolve(factor, move);
  return { move, baselineMove };
}

/** Moves draws to where two of their coefficients have the values given: draws of the normal law given them (matheron's rule). */
export function pinning(fit: NewtonFit, [i, j]: Pair<number>): (point: Point, values: Pair<number>) => Point {
  const column = (index: number) => {
    const unit = new Float64Array(fit.mode.length);
    unit[index] = 1;
    return solveLaw(fit, unit, new Float64Array(2 * BASELINE_SIZE));
  };
  const [one, two] = [column(i), column(j)];
  const [a, b, c] = [one.move[i]!, one.move[j]!, two.move[j]!];
  const det = a * c - b * b;
  return (point, [vi, vj]) => {
    const [di, dj] = [vi - point.coefficients[i]!, vj - point.coefficients[j]!];
    const [p, q] = [(c * di - b * dj) / det, (a * dj - b * di) / det];
    const move = one.move.map((v, k) => p * v + q * two.move[k]!);
    const baselineMove = one.baselineMove.map((v, k) => p * v + q * two.baselineMove[k]!);
    return moved(point, move, baselineMove, 1);
  };
}

/** The fit as it would be under another prior of the design, the likelihood taken as normal around the mode. */
export function underPrior({ curvature, ...fit }: LikelihoodFit, was: Skyline, now: Skyline): NewtonFit | null {
  const change: Skyline = { shape: was.shape, values: now.values.map((v, k) => v - was.values[k]!) };
  const { hessian, cross, baselineHessian } = curvature;
  const solved = newtonStep({
    hessian: { shape: was.shape, values: hessian.values.map((v, k) => v + change.values[k]!) },
    cross,
    baselineHessian,
    gradient: times(change, fit.mode).map(g => -g),
    baselineGradient: new Float64Array(2 * BASELINE_SIZE),
  });
  if (solved === null) return null;
  const { move, baselineMove, factor, shared, schur } = solved;
  const { coefficients: mode, baseline } = moved(
    { coefficients: fit.mode, baseline: fit.baseline },
    move,
    baselineMove,
    1,
  );
  return { ...fit, mode, baseline, factor, shared, schur };
}

/** Values of all parameters. */
export interface Point {
  readonly coefficients: Float64Array;
  readonly baseline: Pair<Float64Array>;
}

const moved = (at: Point, coefficients: Float64Array, baseline: Float64Array, scale: number): Point => ({
  coefficients: at.coefficients.map((v, i) => v + scale * coefficients[i]!),
  baseline: [0, 1].map(actor =>
    at.baseline[actor as 0 | 1].map((v, f) => v + scale * baseline[actor * BASELINE_SIZE + f]!),
  ) as [Float64Array, Float64Array],
});

/** Log of one person's intensity without rhythm and design, by state x activity. */
export function logTable(actor: number, baseline: Float64Array): Float64Array {
  const acting = ACTING[actor]!;
  return Float64Array.from(
    { length: STATES * ACTIVITY_STATES },
    (_, k) => baseline[acting[3 * k]!]! + baseline[acting[3 * k + 1]!]! + baseline[acting[3 * k + 2]!]!,
  );
}

/** Minus the second derivatives of the log posterior. */
interface Curvature {
  readonly hessian: Skyline;
  /** Lower triangle of both people's baseline coefficients. */
  readonly baselineHessian: Float64Array;
  /** Cross terms of the baseline coefficients with the design's, grouped by coefficient of the design. */
  readonly cross: Float64Array;
}

/** Arrays that derivatives overwrite. */
interface Room {
  readonly hessian: Skyline;
  readonly cross: Float64Array;
  readonly mean: Float64Array;
  readonly expected: Float64Array;
}

const roomFor = ({ design: { rows }, precision: { shape } }: PosteriorProblem): Room => ({
  hessian: { shape, values: new Float64Array(shape.size) },
  cross: new Float64Array(shape.n * 2 * BASELINE_SIZE),
  mean: new Float64Array(rows),
  expected: new Float64Array(rows),
});

interface Derivatives extends Curvature, Room {
  /** Log posterior up to what neither part moves. */
  readonly value: number;
  readonly gradient: Float64Array;
  readonly baselineGradient: Float64Array;
}

function derivatives(problem: PosteriorProblem, at: Point, { hessian, cross, mean, expected }: Room): Derivatives {
  const { design, strata, precision } = problem;
  hessian.values.set(precision.values);
  cross.fill(0);
  expected.fill(0);
  // Each row's rate until all are known: then its expected turns.
  const rate = mean;
  let explained = 0;
  for (let row = 0; row < design.rows; row++) {
    const eta = etaOf(design, at.coefficients, row);
    explained += design.y[row]! * eta;
    rate[row] = Math.exp(eta);
  }
  const pull = times(precision, at.coefficients);
  let value = explained - dot(at.coefficients, pull) / 2;
  const baselineGradient = new Float64Array(2 * BASELINE_SIZE);
  const baselineHessian = new Float64Array(tri(2 * BASELINE_SIZE));
  for (const actor of [0, 1] as const) {
    const log = logTable(actor, at.baseline[actor]);
    const seen = passOver(problem, actor, log.map(Math.exp), rate, expected, cross);
    value += dot(log, strata.turns[actor]) + logPriorOf(problem.prior, at.baseline[actor]);
    const acting = ACTING[actor]!;
    for (let key = 0; key < STATES * ACTIVITY_STATES; key++) {
      value -= seen[key]!;
      const residual = strata.turns[actor][key]! - seen[key]!;
      for (let i = 3 * key; i < 3 * key + 3; i++) {
        const f = actor * BASELINE_SIZE + acting[i]!;
        baselineGradient[f]! += residual;
        for (let j = 3 * key; j <= i; j++) baselineHessian[tri(f) + actor * BASELINE_SIZE + acting[j]!]! += seen[key]!;
      }
    }
    addPrior(problem.prior, at.baseline[actor], baselineGradient, baselineHessian, actor * BASELINE_SIZE);
  }
  const gradient = pull.map(g => -g);
  for (let row = 0; row < design.rows; row++) mean[row] = expected[row]! * rate[row]!;
  accumulate(design, mean, gradient, hessian);
  return { value, gradient, hessian, baselineGradient, baselineHessian, cross, mean, expected };
}

/** Cross terms of each baseline coefficient, written over `columns`. */
function columnsOf(cross: Float64Array, columns = columnsIn(cross.length)): readonly Float64Array[] {
  for (const [f, column] of columns.entries())
    for (let i = 0; i < column.length; i++) column[i] = cross[i * 2 * BASELINE_SIZE + f]!;
  return columns;
}

/** One column for each baseline coefficient, all in one array: many small arrays are freed less well than one. */
function columnsIn(size: number): readonly Float64Array[] {
  const height = size / (2 * BASELINE_SIZE);
  const all = new Float64Array(size);
  return Array.from({ length: 2 * BASELINE_SIZE }, (_, f) => all.subarray(f * height, (f + 1) * height));
}

/** Expected turns of one person by state x activity. Adds the expectation without the design to `expected` by row. Adds
 * the cross terms of baseline and design to `shared`, by coefficient of the design. Strata of one row are adjacent, so
 * they are summed over the row first. */
function passOver(
  { design, strata, atRisk, rowOf }: PosteriorProblem,
  actor: 0 | 1,
  table: Float64Array,
  rate: Float64Array,
  expected: Float64Array,
  shared: Float64Array,
): Float64Array {
  const blocks = rowOf.length / (2 * ROLE_COUNT);
  const first = ROLE[actor]!.map(role => actor * ROLE_COUNT + role);
  const acting = ACTING[actor]!;
  const actingIn = ACTING_IN[actor]!;
  const weight = atRisk[actor];
  const { block, state, activity, count } = strata;
  const seen = new Float64Array(STATES * ACTIVITY_STATES);
  const sums = new Float64Array(BASELINE_SIZE);
  const share = (row: number): void =>
    shareOut(design, row, actingIn[design.role[row]!]!, sums, shared, actor * BASELINE_SIZE);
  let current = -1;
  for (let c = 0; c < count; c++) {
    const row = rowOf[first[state[c]!]! * blocks + block[c]!]!;
    if (row < 0) continue;
    if (row !== current) {
      if (current >= 0) share(current);
      current = row;
    }
    const key = state[c]! * ACTIVITY_STATES + activity[c]!;
    const e = weight[c]! * table[key]!;
    expected[row]! += e;
    const mu = e * rate[row]!;
    seen[key]! += mu;
    sums[acting[3 * key]!]! += mu;
    sums[acting[3 * key + 1]!]! += mu;
    sums[acting[3 * key + 2]!]! += mu;
  }
  if (current >= 0) share(current);
  return seen;
}

/** Gives what one row summed to the coefficients of the design that act on it, and begins the sums anew. */
function shareOut(
  { index, value, slots }: Design,
  row: number,
  acting: Uint8Array,
  sums: Float64Array,
  shared: Float64Array,
  base: number,
): void {
  let count = 0;
  for (let k = 0; k < acting.length; k++) {
    const f = acting[k]!;
    if (sums[f] === 0) continue;
    AT[count] = base + f;
    SUM[count++] = sums[f]!;
    sums[f] = 0;
  }
  for (let s = row * slots; s < (row + 1) * slots; s++) {
    const v = value[s]!;
    if (v === 0) continue;
    const at = index[s]! * 2 * BASELINE_SIZE;
    for (let k = 0; k < count; k++) shared[at + AT[k]!]! += SUM[k]! * v;
  }
}
/** The sums of one row that are not none, and their places: room that is written before it is read. */
const AT = new Uint8Array(BASELINE_SIZE);
const SUM = new Float64Array(BASELINE_SIZE);

/** Takes the products of all columns, two by two, from a lower triangle. */
function takeProducts(lower: Float64Array, columns: readonly Float64Array[]): void {
  const used = columns.flatMap((column, f) => (column.some(v => v !== 0) ? [f] : []));
  for (let a = 0; a < used.length; a += 2) {
    const f0 = used[a]!;
    const f1 = used[a + 1] ?? f0;
    const p = columns[f0]!;
    const q = columns[f1]!;
    const both = f1 !== f0;
    for (let b = 0; b <= a; b += 2) {
      const g0 = used[b]!;
      const g1 = used[b + 1] ?? g0;
      const r = columns[g0]!;
      const s = columns[g1]!;
      let [pr, ps, qr, qs] = [0, 0, 0, 0];
      for (let i = 0; i < p.length; i++) {
        pr += p[i]! * r[i]!;
        ps += p[i]! * s[i]!;
        qr += q[i]! * r[i]!;
        qs += q[i]! * s[i]!;
      }
      lower[tri(f0) + g0]! -= pr;
      if (g1 !== g0 && g1 <= f0) lower[tri(f0) + g1]! -= ps;
      if (both) lower[tri(f1) + g0]! -= qr;
      if (both && g1 !== g0) lower[tri(f1) + g1]! -= qs;
    }
  }
}

/** Posterior covariance of the design coefficients `i` and `j`, everything else free. */
export function covarianceOf(fit: NewtonFit, columns: readonly number[]): number[][] {
  const { n } = fit.factor.shape;
  const halves = columns.map(i => {
    const e = new Float64Array(n);
    e[i] = 1;
    forwardSolve(fit.factor, e);
    return e;
  });
  const shared = halves.map(half => {
    const b = Float64Array.from(fit.shared, column => dot(half, column));
    denseForward(fit.schur, b);
    return b;
  });
  return columns.map((_, i) => columns.map((_, j) => dot(halves[i]!, halves[j]!) + dot(shared[i]!, shared[j]!)));
}

/** A draw of all parameters from the normal posterior. */
export function drawPoint(fit: NewtonFit, random: Random): Point {
  const baseline = Float64Array.from({ length: 2 * BASELINE_SIZE }, () => random.normal());
  denseBack(fit.schur, baseline);
  const coefficients = Float64Array.from(fit.mode, () => random.normal());
  for (const [f, column] of fit.shared.entries())
    for (let i = 0; i < coefficients.length; i++) coefficients[i]! -= column[i]! * baseline[f]!;
  backSolve(fit.factor, coefficients);
  return moved({ coefficients: fit.mode, baseline: fit.baseline }, coefficients, baseline, 1);
}

const tri = (row: number): number => (row * (row + 1)) / 2;

function denseCholesky({ n, values }: Dense): Dense | null {
  const l = values.slice();
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = l[tri(i) + j]!;
      for (let k = 0; k < j; k++) sum -= l[tri(i) + k]! * l[tri(j) + k]!;
      if (j < i) l[tri(i) + j] = sum / l[tri(j) + j]!;
      else if (sum > 0) l[tri(i) + i] = Math.sqrt(sum);
      else return null;
    }
  return { n, values: l };
}

function denseForward({ n, values }: Dense, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i]! -= values[tri(i) + k]! * b[k]!;
    b[i]! /= values[tri(i) + i]!;
  }
}

function denseSolve(l: Dense, b: Float64Array): Float64Array {
  const x = b.slice();
  denseForward(l, x);
  denseBack(l, x);
  return x;
}

function denseBack({ n, values }: Dense, x: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) {
    x[i]! /= values[tri(i) + i]!;
    for (let k = 0; k < i; k++) x[k]! -= values[tri(i) + k]! * x[i]!;
  }
}

function denseLogDeterminant({ n, values }: Dense): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += 2 * Math.log(values[tri(i) + i]!);
  return total;
}
