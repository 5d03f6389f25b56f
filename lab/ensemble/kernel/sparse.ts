import type { Program, Value } from '../../../src/model/inside.ts';

/** A matrix of program values; null is a zero that is known when the kernel is written, and costs nothing. */
export type Matrix = readonly (readonly (Value | null)[])[];

/** Writes the elimination of a sparse matrix once, and returns a function that writes the solution for a right-hand
 * side. Blocks of one or two unknowns are eliminated together, without exchange of rows, cheapest first. If a block
 * holds the same quantity of two people, every sum over the two has two terms. Exchanging them then exchanges the
 * solution to the bit. A pivot that vanishes gives infinities, which the caller must refuse. */
export function factorise(
  p: Program,
  matrix: Matrix,
  blocks: readonly (readonly number[])[],
): (right: readonly Value[]) => readonly Value[] {
  const m = matrix.map(row => [...row]);
  const factors: { block: readonly number[]; inverse: Matrix; lower: Map<number, readonly (Value | null)[]> }[] = [];
  let left = [...blocks];
  while (left.length > 0) {
    const block = cheapest(m, left);
    left = left.filter(b => b !== block);
    const inverse = invert(p, m, block);
    const rest = left.flat();
    const lower = new Map<number, readonly (Value | null)[]>();
    for (const i of rest) {
      if (block.every(k => m[i]![k] === null)) continue;
      const factor = block.map((_, c) =>
        sum(
          p,
          block.map((k, r) => times(p, m[i]![k]!, inverse[r]![c]!)),
        ),
      );
      lower.set(i, factor);
      for (const j of rest) {
        const change = sum(
          p,
          block.map((k, c) => times(p, factor[c]!, m[k]![j]!)),
        );
        m[i]![j] = minus(p, m[i]![j]!, change);
      }
    }
    factors.push({ block, inverse, lower });
  }
  return right => {
    const b: (Value | null)[] = [...right];
    for (const { block, lower } of factors)
      for (const [i, factor] of lower)
        b[i] = minus(
          p,
          b[i]!,
          sum(
            p,
            block.map((k, c) => times(p, factor[c]!, b[k]!)),
          ),
        );
    const x: Value[] = [];
    factors.toReversed().forEach(({ block, inverse }, at) => {
      const known = factors.slice(factors.length - at).map(f => f.block);
      const rest = block.map(i =>
        known.reduceRight<Value | null>(
          (value, other) =>
            minus(
              p,
              value,
              sum(
                p,
                other.map(j => times(p, m[i]![j]!, x[j]!)),
              ),
            ),
          b[i]!,
        ),
      );
      block.forEach((i, r) => {
        x[i] = sum(
          p,
          rest.map((value, c) => times(p, inverse[r]![c]!, value)),
        )!;
      });
    });
    return x;
  };
}

/** The block whose elimination touches the fewest entries; the first of equals. */
function cheapest(m: Matrix, left: readonly (readonly number[])[]): readonly number[] {
  const all = left.flat();
  const cost = (block: readonly number[]): number => {
    const others = all.filter(i => !block.includes(i));
    const rows = others.filter(i => block.some(k => m[i]![k] !== null)).length;
    const columns = others.filter(j => block.some(k => m[k]![j] !== null)).length;
    return rows * columns * block.length;
  };
  return left.reduce((best, block) => (cost(block) < cost(best) ? block : best));
}

function invert(p: Program, m: Matrix, block: readonly number[]): Matrix {
  const one = p.constant(1);
  const [a, b] = block as readonly [number, number?];
  if (b === undefined) return [[p.div(one, m[a]![a]!)]];
  const [aa, ab, ba, bb] = [m[a]![a]!, m[a]![b]!, m[b]![a]!, m[b]![b]!];
  const scale = p.div(one, minus(p, p.mul(aa, bb), times(p, ab, ba))!);
  const off = (value: Value | null): Value | null => (value === null ? null : p.neg(p.mul(value, scale)));
  return [
    [p.mul(bb, scale), off(ab)],
    [off(ba), p.mul(aa, scale)],
  ];
}

const times = (p: Program, a: Value | null, b: Value | null): Value | null =>
  a === null || b === null ? null : p.mul(a, b);

const sum = (p: Program, terms: readonly (Value | null)[]): Value | null =>
  terms.reduce<Value | null>((total, t) => (t === null ? total : total === null ? t : p.add(total, t)), null);

const minus = (p: Program, a: Value | null, b: Value | null): Value | null =>
  b === null ? a : a === null ? p.neg(b) : p.sub(a, b);
