import { isConstant } from '../../../src/model/inside.ts';
import { DORMAND_PRINCE } from '../../../src/model/inside.ts';
import type { Program, Value } from '../../../src/model/inside.ts';
import { factorise, type Matrix } from './sparse.ts';
import type { Expression } from '../../../src/model/inside.ts';

/** One attempted step of a method, as machine operations. */
export interface Attempt {
  readonly next: readonly Value[];
  /** Estimated error of each state of `next`. */
  readonly errors: readonly Value[];
  /** The slopes at the start of the step, and, where the method has them, at its end. */
  readonly slopes: readonly Value[];
  readonly nextSlopes: readonly Value[] | null;
  /** The error of a step grows as this power of its length. */
  readonly power: number;
}

/** Inputs that a method may ask for. */
export interface Problem {
  readonly y: readonly Value[];
  readonly h: Value;
  /** The slopes at any states. */
  readonly slopesAt: (y: readonly Value[]) => readonly Value[];
}

const zip = (a: readonly Value[], f: (a: Value, i: number) => Value): readonly Value[] => a.map(f);

/** The L-stable Rosenbrock method of order 3(2) "Rodas3" (sandu1997). `jacobian` are expressions, by which zeros are known,
 * and `entries` their values, row by row; `blocks` are states to be eliminated together. */
export function rodas3(
  p: Program,
  { y, h, slopesAt }: Problem,
  first: readonly Value[],
  jacobian: readonly Expression[],
  entries: readonly Value[],
  blocks: readonly (readonly number[])[],
): Attempt {
  const n = y.length;
  const perStep = p.div(p.constant(1), h);
  const shift = p.add(perStep, perStep);
  const matrix: Matrix = y.map((_, i) =>
    y.map((_, j) => {
      const zero = isConstant(jacobian[i * n + j]!, 0);
      const entry = entries[i * n + j]!;
      return i === j ? (zero ? shift : p.sub(shift, entry)) : zero ? null : p.neg(entry);
    }),
  );
  const solve = factorise(p, matrix, blocks);
  const k1 = solve(first);
  const k2 = solve(zip(first, (f, i) => p.add(f, p.mul(p.mul(p.constant(4), perStep), k1[i]!))));
  const y3 = zip(y, (v, i) => p.add(v, p.add(k1[i]!, k1[i]!)));
  const k3 = solve(zip(slopesAt(y3), (f, i) => p.add(f, p.mul(perStep, p.sub(k1[i]!, k2[i]!)))));
  const y4 = zip(y3, (v, i) => p.add(v, k3[i]!));
  const mixed = zip(k1, (k, i) => p.sub(p.sub(k, k2[i]!), p.mul(p.constant(8 / 3), k3[i]!)));
  const k4 = solve(zip(slopesAt(y4), (f, i) => p.add(f, p.mul(perStep, mixed[i]!))));
  return { next: zip(y4, (v, i) => p.add(v, k4[i]!)), errors: k4, slopes: first, nextSlopes: null, power: 3 };
}

/** Dormand and Prince's explicit pair of orders 5 and 4. */
export function dormandPrince5(p: Program, { y, h, slopesAt }: Problem, first: readonly Value[]): Attempt {
  const { a, error } = DORMAND_PRINCE;
  const slopes: (readonly Value[])[] = [first];
  const combined = (weights: readonly number[], i: number): Value =>
    weights
      .flatMap((weight, s) => (weight === 0 ? [] : [p.mul(p.mul(p.constant(weight), h), slopes[s]![i]!)]))
      .reduce((sum, term) => p.add(sum, term));
  let next = y;
  for (const weights of a.slice(1)) {
    next = zip(y, (v, i) => p.add(v, combined(weights, i)));
    slopes.push(slopesAt(next));
  }
  return { next, errors: zip(y, (_, i) => combined(error, i)), slopes: first, nextSlopes: slopes.at(-1)!, power: 5 };
}
