import { type Field, jacobianOf, maxNorm } from '../equations/field.ts';
import { solveInPlace } from '../solve/linear.ts';

export interface RootOptions {
  /** True where a root counts; elsewhere the search from that start is given up. */
  readonly accept: (y: Float64Array) => boolean;
  /** Roots nearer than this in every component are one; default 1e-6. */
  readonly apart?: number;
  /** Number of retries of each start with the known roots deflated; default 3. */
  readonly deflations?: number;
}

/** All roots of a field that damped Newton's method reaches from the starts. Each start is then retried with the known
 * roots divided out (deflation, farrell2015), which leads to others. The search is thorough, not a proof that there
 * are no more. */
export function rootsOf(field: Field, starts: readonly ArrayLike<number>[], options: RootOptions): Float64Array[] {
  const { accept, apart = 1e-6, deflations = 3 } = options;
  const roots: Float64Array[] = [];
  for (const start of starts) {
    const plain = polished(field, newton(field, Float64Array.from(start), []));
    keep(roots, plain, accept, apart);
    for (let i = 0; i < deflations; i++) {
      const other = polished(field, newton(field, Float64Array.from(start), roots));
      if (!keep(roots, other, accept, apart)) break;
    }
  }
  return roots;
}

function keep(
  roots: Float64Array[],
  y: Float64Array | null,
  accept: (y: Float64Array) => boolean,
  apart: number,
): boolean {
  if (y === null || !accept(y)) return false;
  if (roots.some(root => root.every((value, i) => Math.abs(value - y[i]!) < apart))) return false;
  roots.push(y);
  return true;
}

/** Newton without deflation from a point that is nearly a root; null where it does not get there. */
const polished = (field: Field, y: Float64Array | null): Float64Array | null =>
  y === null ? null : newton(field, y, []);

/** Damped Newton on M(y) F(y), where M = prod (1 + 1 / |y - root|^2) keeps away from the known roots. Because M is a number,
 * the deflated step is the plain step times a number (sherman1950). Null after 60 steps without a root. */
export function newton(field: Field, y: Float64Array, known: readonly Float64Array[]): Float64Array | null {
  const n = field.dimension;
  const f = new Float64Array(n);
  const next = new Float64Array(n);
  field.at(y, f);
  let size = maxNorm(f) * deflation(y, known);
  for (let iteration = 0; iteration < 60; iteration++) {
    if (maxNorm(f) < 1e-12) return y;
    const step = f.map(v => -v);
    if (solveInPlace(jacobianOf(field, y), step) === 0) return null;
    if (!step.every(Number.isFinite)) return null;
    const stretch = deflatedStretch(y, step, known);
    let damping = Math.min(1, 2 / Math.max(1e-9, maxNorm(step) * Math.abs(stretch)));
    let done = false;
    for (let tries = 0; tries < 8 && !done; tries++) {
      for (let i = 0; i < n; i++) next[i] = y[i]! + damping * stretch * step[i]!;
      field.at(next, f);
      const nextSize = maxNorm(f) * deflation(next, known);
      done = nextSize < size * (1 - 0.1 * damping) || (nextSize < 1e-10 && maxNorm(step) < 1e-8);
      if (done || tries === 7) size = nextSize;
      else damping /= 2;
    }
    if (maxNorm(step) * damping * Math.abs(stretch) < 1e-14 && maxNorm(f) < 1e-10) return Float64Array.from(next);
    y.set(next);
    if (!Number.isFinite(size)) return null;
  }
  return maxNorm(f) < 1e-10 ? y : null;
}

function deflation(y: Float64Array, known: readonly Float64Array[]): number {
  return known.reduce((m, root) => m * (1 + 1 / distanceSquared(y, root)), 1);
}

function deflatedStretch(y: Float64Array, step: Float64Array, known: readonly Float64Array[]): number {
  // grad(log M) . step, with grad(1 + 1/r^2) = -2 (y - root) / r^4.
  let slope = 0;
  for (const root of known) {
    const r2 = distanceSquared(y, root);
    let along = 0;
    for (let i = 0; i < y.length; i++) along += (y[i]! - root[i]!) * step[i]!;
    slope += (-2 * along) / (r2 * r2) / (1 + 1 / r2);
  }
  const stretch = 1 / (1 - slope);
  return Number.isFinite(stretch) ? stretch : 1;
}

function distanceSquared(y: Float64Array, root: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) sum += (y[i]! - root[i]!) ** 2;
  return Math.max(sum, 1e-300);
}
