import type { Random } from '../../base/index.ts';
import { ACTING, type Cells, FAST, ROLE } from '../rate/strata.ts';
import { cholesky, dot, forwardSolve, backSolve, logDeterminant, type Skyline, times } from './skyline.ts';
import { addPrior, type FastPrior, logPriorOf } from '../rate/baseline-prior.ts';
import { ROLE_COUNT, STATES, STIRS } from '../rate/exposure.ts';
import { type Design, etaOf, type Pair, type SlowFit } from './design.ts';

/** The whole log-linear model at once: hazards and stirs of both people (`FAST` each) beside the parameters of the slow
 * part. Rhythm enters as exposure. */
export interface Joint {
  readonly design: Design;
  /** Prior precision of the slow part. */
  readonly precision: Skyline;
  readonly cells: Cells;
  /** Seconds of each cell weighted by each person's rhythm. */
  readonly exposure: Pair<Float64Array>;
  readonly prior: FastPrior;
  /** Row of (person, role, block); -1 where there is none. */
  readonly rowOf: Int32Array;
}

export interface JointFit extends SlowFit {
  /** Log hazards and stirs at the mode. */
  readonly fast: Pair<Float64Array>;
  /** Inverse factor of the slow part times what it shares with the fast one: column by column. */
  readonly shared: readonly Float64Array[];
  /** Factor of the fast part's precision, the slow part being free. */
  readonly schur: Dense;
  /** Expected turns of each row without the slow part. */
  readonly expected: Float64Array;
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
/** Newton's decrement (squared distance from the mode in posterior deviations) at which one more step ends the search: it
 * leaves about its square. */
const DECREMENT = 1e-2;

/** Mode and curvature of the joint posterior by Newton's method; it is concave, so there is one mode. The fast parameters
 * are eliminated last (Schur complement), so that the work stays linear in the record. Null where no mode is reached, or where the log
 * evidence will be under `floor`. */
export function fitJoint(
  joint: Joint,
  slow: Float64Array,
  fast: Pair<Float64Array>,
  floor = Number.NEGATIVE_INFINITY,
): JointFit | null {
  const { precision } = joint;
  const logPrior = logDeterminant(cholesky(precision)!) / 2 + joint.prior.logDeterminant;
  let at: Point = { slow: slow.slice(), fast: [fast[0].slice(), fast[1].slice()] };
  let here = derivatives(joint, at);
  for (let step = 0; step < MAX_STEPS; step++) {
    const solved = solveJoint(here);
    if (solved === null) return null;
    const { move, fastMove, decrement, ...law } = solved;
    const ended = ({ slow: mode, fast: fastMode }: Point, top: number): JointFit => ({
      ...law,
      mode,
      fast: fastMode,
      curvature: here,
      logEvidence: top + logPrior - logDeterminant(law.factor) / 2 - denseLogDeterminant(law.schur) / 2,
      mean: here.mean,
      expected: here.expected,
    });
    if (decrement < DECREMENT) return ended(moved(at, move, fastMove, 1), here.value + decrement / 2);
    if (ended(at, here.value + decrement).logEvidence < floor) return null;
    let better = false;
    for (let scale = 1; scale > 1e-6 && !better; scale /= 2) {
      const next = moved(at, move, fastMove, scale);
      const there = derivatives(joint, next);
      if (!(there.value >= here.value)) continue;
      at = next;
      here = there;
      better = true;
    }
    if (!better) return Number.isFinite(here.value) ? ended(at, here.value) : null;
  }
  return null;
}

type Law = Pick<JointFit, 'factor' | 'shared' | 'schur'>;

/** One Newton step, and the factors of the curvature it takes. Null where the curvature is not positive. */
function solveJoint(
  here: Curvature & Pick<Derivatives, 'gradient' | 'fastGradient'>,
): (Law & { readonly move: Float64Array; readonly fastMove: Float64Array; readonly decrement: number }) | null {
  const { gradient, fastGradient } = here;
  const factor = cholesky(here.hessian);
  if (factor === null) return null;
  const shared = here.cross.map(column => {
    const half = column.slice();
    if (half.some(v => v !== 0)) forwardSolve(factor, half);
    return half;
  });
  const move = gradient.slice();
  forwardSolve(factor, move);
  const rest = fastGradient.map((g, f) => g - dot(shared[f]!, move));
  const reduced = here.fastHessian.slice();
  takeProducts(reduced, shared);
  const schur = denseCholesky({ n: 2 * FAST, values: reduced });
  if (schur === null) return null;
  const fastMove = denseSolve(schur, rest);
  for (const [f, column] of shared.entries())
    for (let i = 0; i < move.length; i++) move[i]! -= column[i]! * fastMove[f]!;
  backSolve(factor, move);
  return { factor, shared, schur, move, fastMove, decrement: dot(move, gradient) + dot(fastMove, fastGradient) };
}

/** The fit as it would be under another prior of the slow part, the likelihood taken as normal around the mode. */
export function underPrior(fit: JointFit, was: Skyline, now: Skyline): JointFit | null {
  const change: Skyline = { shape: was.shape, values: now.values.map((v, k) => v - was.values[k]!) };
  const { hessian, cross, fastHessian } = fit.curvature;
  const solved = solveJoint({
    hessian: { shape: was.shape, values: hessian.values.map((v, k) => v + change.values[k]!) },
    cross,
    fastHessian,
    gradient: times(change, fit.mode).map(g => -g),
    fastGradient: new Float64Array(2 * FAST),
  });
  if (solved === null) return null;
  const { move, fastMove, factor, shared, schur } = solved;
  const { slow: mode, fast } = moved({ slow: fit.mode, fast: fit.fast }, move, fastMove, 1);
  return { ...fit, mode, fast, factor, shared, schur };
}

/** Values of all parameters. */
export interface Point {
  readonly slow: Float64Array;
  readonly fast: Pair<Float64Array>;
}

const moved = (at: Point, slow: Float64Array, fast: Float64Array, scale: number): Point => ({
  slow: at.slow.map((v, i) => v + scale * slow[i]!),
  fast: [0, 1].map(actor => at.fast[actor as 0 | 1].map((v, f) => v + scale * fast[actor * FAST + f]!)) as [
    Float64Array,
    Float64Array,
  ],
});

/** Log of one person's intensity without rhythm and slow part, by state x stir. */
export function logTable(actor: number, fast: Float64Array): Float64Array {
  const acting = ACTING[actor]!;
  return Float64Array.from(
    { length: STATES * STIRS },
    (_, k) => fast[acting[3 * k]!]! + fast[acting[3 * k + 1]!]! + fast[acting[3 * k + 2]!]!,
  );
}

/** Minus the second derivatives of the log posterior. */
interface Curvature {
  readonly hessian: Skyline;
  /** Lower triangle of both people's fast parameters. */
  readonly fastHessian: Float64Array;
  /** For each fast parameter, what it shares with the slow ones. */
  readonly cross: readonly Float64Array[];
}

interface Derivatives extends Curvature {
  /** Log posterior up to what neither part moves. */
  readonly value: number;
  readonly gradient: Float64Array;
  readonly fastGradient: Float64Array;
  readonly mean: Float64Array;
  readonly expected: Float64Array;
}

function derivatives(joint: Joint, at: Point): Derivatives {
  const { design, cells, precision } = joint;
  const { n } = design.layout.shape;
  const eta = Float64Array.from({ length: design.rows }, (_, row) => etaOf(design, at.slow, row));
  const rate = eta.map(Math.exp);
  const pull = times(precision, at.slow);
  let value = dot(design.y, eta) - dot(at.slow, pull) / 2;
  const expected = new Float64Array(design.rows);
  const cross = Array.from({ length: 2 * FAST }, () => new Float64Array(n));
  const fastGradient = new Float64Array(2 * FAST);
  const fastHessian = new Float64Array(tri(2 * FAST));
  for (const actor of [0, 1] as const) {
    const log = logTable(actor, at.fast[actor]);
    const seen = passOver(joint, actor, log.map(Math.exp), rate, expected, cross);
    value += dot(log, cells.turns[actor]) + logPriorOf(joint.prior, at.fast[actor]);
    const acting = ACTING[actor]!;
    for (let key = 0; key < STATES * STIRS; key++) {
      value -= seen[key]!;
      const residual = cells.turns[actor][key]! - seen[key]!;
      for (let i = 3 * key; i < 3 * key + 3; i++) {
        const f = actor * FAST + acting[i]!;
        fastGradient[f]! += residual;
        for (let j = 3 * key; j <= i; j++) fastHessian[tri(f) + actor * FAST + acting[j]!]! += seen[key]!;
      }
    }
    addPrior(joint.prior, at.fast[actor], fastGradient, fastHessian, actor * FAST);
  }
  const gradient = pull.map(g => -g);
  const hessian: Skyline = { shape: precision.shape, values: precision.values.slice() };
  const mean = expected.map((e, row) => e * rate[row]!);
  addRows(design, mean, gradient, hessian);
  return { value, gradient, hessian, fastGradient, fastHessian, cross, mean, expected };
}

/** Expected turns of one person by state x stir. Adds those without the slow part to `expected` by row, and what the fast
 * parameters share with the slow ones to `cross`; cells of one row lie together, so it is summed over the row first. */
function passOver(
  { design, cells, exposure, rowOf }: Joint,
  actor: 0 | 1,
  table: Float64Array,
  rate: Float64Array,
  expected: Float64Array,
  cross: readonly Float64Array[],
): Float64Array {
  const { index, value, slots } = design;
  const blocks = rowOf.length / (2 * ROLE_COUNT);
  const role = ROLE[actor]!;
  const acting = ACTING[actor]!;
  const weight = exposure[actor];
  const seen = new Float64Array(STATES * STIRS);
  const sums = new Float64Array(FAST);
  const touched = new Uint8Array(FAST);
  let count = 0;
  let current = -1;
  const flush = (): void => {
    const from = current * slots;
    for (let k = 0; k < count; k++) {
      const f = touched[k]!;
      const mu = sums[f]!;
      sums[f] = 0;
      const column = cross[actor * FAST + f]!;
      for (let s = from; s < from + slots; s++) column[index[s]!]! += mu * value[s]!;
    }
    count = 0;
  };
  for (let c = 0; c < cells.count; c++) {
    const state = cells.state[c]!;
    const row = rowOf[(actor * ROLE_COUNT + role[state]!) * blocks + cells.block[c]!]!;
    if (row < 0) continue;
    if (row !== current) {
      flush();
      current = row;
    }
    const key = state * STIRS + cells.stir[c]!;
    const e = weight[c]! * table[key]!;
    expected[row]! += e;
    const mu = e * rate[row]!;
    seen[key]! += mu;
    for (let k = 3 * key; k < 3 * key + 3; k++) {
      const f = acting[k]!;
      if (sums[f] === 0) touched[count++] = f;
      sums[f]! += mu;
    }
  }
  flush();
  return seen;
}

function addRows(design: Design, mean: Float64Array, gradient: Float64Array, hessian: Skyline): void {
  const { index, value, y, rows, slots } = design;
  const h = hessian.values;
  const { at } = hessian.shape;
  for (let row = 0; row < rows; row++) {
    const from = row * slots;
    const residual = y[row]! - mean[row]!;
    for (let s = 0; s < slots; s++) {
      const v = value[from + s]!;
      if (v === 0) continue;
      const i = index[from + s]!;
      gradient[i]! += residual * v;
      const w = mean[row]! * v;
      for (let r = 0; r <= s; r++) {
        const j = index[from + r]!;
        h[i > j ? at[i]! + j : at[j]! + i]! += w * value[from + r]!;
      }
    }
  }
}

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

/** Posterior covariance of the slow parameters `i` and `j`, everything else free. */
export function covarianceOf(fit: JointFit, columns: readonly number[]): number[][] {
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
export function drawJoint(fit: JointFit, random: Random): Point {
  const fast = Float64Array.from({ length: 2 * FAST }, () => random.normal());
  denseBack(fit.schur, fast);
  const slow = Float64Array.from(fit.mode, () => random.normal());
  for (const [f, column] of fit.shared.entries())
    for (let i = 0; i < slow.length; i++) slow[i]! -= column[i]! * fast[f]!;
  backSolve(fit.factor, slow);
  return moved({ slow: fit.mode, fast: fit.fast }, slow, fast, 1);
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
