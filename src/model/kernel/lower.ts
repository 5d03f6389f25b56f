import { EXP, EXP2, LOG, ROUNDING, TANH_LIMIT } from '../expression/elementary.ts';
import { type Expression, graphOf } from '../expression/index.ts';
import type { Program, Value } from './program.ts';

/** Writes expressions as machine operations. In double precision every operation is the one the portable evaluator
 * performs, in its order, so that the bits agree. `symbolValue` says where a symbol comes from. */
export function lower(
  program: Program,
  expressions: readonly Expression[],
  symbolValue: (name: string) => Value,
): readonly Value[] {
  const { nodes, outputs } = graphOf(expressions);
  const f = program.precision === 'double' ? double(program) : single(program);
  const values: Value[] = [];
  for (const node of nodes) {
    const [a, b, c, d] = node.parts.map(i => values[i]!) as [Value, Value, Value, Value];
    values.push(
      (() => {
        switch (node.op) {
          case 'constant':
            return program.constant(node.value);
          case 'symbol':
            return symbolValue(node.name);
          case 'add':
            return program.add(a, b);
          case 'subtract':
            return program.sub(a, b);
          case 'multiply':
            return program.mul(a, b);
          case 'divide':
            return program.div(a, b);
          case 'negate':
            return program.neg(a);
          case 'sqrt':
            return program.sqrt(a);
          case 'power':
            return lowerPower(program, a, node.value);
          case 'min':
            return program.lesser(a, b);
          case 'max':
            return program.greater(a, b);
          case 'select':
            return program.choose(program.less(a, b), c, d);
          case 'exp':
            return f.exp(a);
          case 'log':
            return f.log(a);
          case 'sigmoid':
            return f.sigmoid(a);
          case 'tanh':
            return f.tanh(a);
        }
      })(),
    );
  }
  return outputs.map(o => values[o]!);
}

function lowerPower(p: Program, base: Value, exponent: number): Value {
  let result: Value | null = null;
  let square = base;
  for (let left = Math.abs(exponent); left > 0; left >>= 1) {
    if (left & 1) result = result === null ? square : p.mul(result, square);
    if (left > 1) square = p.mul(square, square);
  }
  return exponent < 0 ? p.div(p.constant(1), result!) : result!;
}

const hornerOf =
  (p: Program) =>
  (c: readonly number[], x: Value): Value =>
    c.slice(1).reduce<Value>((sum, k) => p.add(p.mul(sum, x), p.constant(k)), p.constant(c[0]!));

/** `horner` whose first coefficient is 1. */
const monicOf =
  (p: Program) =>
  (c: readonly number[], x: Value): Value =>
    c.slice(2).reduce<Value>((sum, k) => p.add(p.mul(sum, x), p.constant(k)), p.add(x, p.constant(c[1]!)));

interface Functions {
  readonly exp: (x: Value) => Value;
  readonly log: (x: Value) => Value;
  readonly sigmoid: (x: Value) => Value;
  readonly tanh: (x: Value) => Value;
}

function double(p: Program): Functions {
  const horner = hornerOf(p);
  const monic = monicOf(p);
  const hold = (x: Value, limit: number): Value => p.greater(p.constant(-limit), p.lesser(p.constant(limit), x));
  /** p and q of a ratio (q + p) / (q - p). */
  const ratio = (r: Value, c: { readonly p: readonly number[]; readonly q: readonly number[] }) => {
    const r2 = p.mul(r, r);
    const even = p.add(p.mul(p.add(r2, p.constant(c.q[0]!)), r2), p.constant(c.q[1]!));
    return { odd: p.mul(r, horner(c.p, r2)), even };
  };
  const reduce = (x: Value) => {
    const rounded = p.add(p.mul(x, p.constant(EXP.log2e)), p.constant(ROUNDING));
    const n = p.sub(rounded, p.constant(ROUNDING));
    const r = p.sub(p.sub(x, p.mul(n, p.constant(EXP.ln2High))), p.mul(n, p.constant(EXP.ln2Low)));
    return { ...ratio(r, EXP), exponent: p.shiftLeft(rounded, 52) };
  };
  return {
    exp: x => {
      const { odd, even, exponent } = reduce(hold(x, EXP.limit));
      return p.addBits(p.div(p.add(even, odd), p.sub(even, odd)), exponent);
    },
    sigmoid: z => {
      const y = p.mul(hold(z, EXP2.limit), p.constant(-EXP.log2e));
      const rounded = p.add(y, p.constant(ROUNDING));
      const { odd, even } = ratio(p.sub(y, p.sub(rounded, p.constant(ROUNDING))), EXP2);
      const below = p.sub(even, odd);
      return p.div(below, p.add(below, p.addBits(p.add(even, odd), p.shiftLeft(rounded, 52))));
    },
    tanh: x => {
      const held = hold(x, TANH_LIMIT);
      const { odd, even, exponent } = reduce(p.add(held, held));
      const one = p.constant(1);
      const scale = p.addBits(one, exponent);
      const less = p.sub(scale, one);
      const more = p.add(scale, one);
      return p.div(p.add(p.mul(less, even), p.mul(more, odd)), p.add(p.mul(more, even), p.mul(less, odd)));
    },
    log: x => {
      const held = p.greater(p.constant(LOG.low), p.lesser(p.constant(LOG.high), x));
      const whole = p.or(p.shiftRight(held, 52), p.bits(0x4330000000000000n));
      const m = p.or(p.and(held, p.bits(0x000fffffffffffffn)), p.bits(0x3fe0000000000000n));
      const small = p.less(m, p.constant(LOG.sqrtHalf));
      const e = p.sub(whole, p.choose(small, p.constant(2 ** 52 + 1023), p.constant(2 ** 52 + 1022)));
      const f = p.sub(p.choose(small, p.add(m, m), m), p.constant(1));
      const f2 = p.mul(f, f);
      const ratio = p.div(p.mul(p.mul(f, f2), horner(LOG.p, f)), monic(LOG.q, f));
      const y = p.sub(p.add(ratio, p.mul(e, p.constant(LOG.ln2Low))), p.mul(f2, p.constant(0.5)));
      const value = p.add(p.add(f, y), p.mul(e, p.constant(LOG.ln2High)));
      return p.choose(p.atLeast(x, p.constant(0)), value, p.bits(0x7ff8000000000000n));
    },
  };
}

/** Cephes single precision, moshier1989: polynomials instead of ratios. */
const SINGLE = {
  limit: 87,
  rounding: 12582912,
  ln2High: 0.693359375,
  ln2Low: -2.1219444e-4,
  exp: [1.98756915e-4, 1.39819995e-3, 8.33345191e-3, 4.16657959e-2, 1.66666655e-1, 5.00000012e-1],
  exp2: [1.53533619e-4, 1.33988744e-3, 9.61843736e-3, 5.55033247e-2, 2.40226479e-1, 6.93147203e-1],
  log: [
    7.03768363e-2, -1.15146103e-1, 1.16769987e-1, -1.24201408e-1, 1.42493228e-1, -1.66680577e-1, 2.00007148e-1,
    -2.4999999e-1, 3.33333312e-1,
  ],
} as const;

function single(p: Program): Functions {
  const horner = hornerOf(p);
  const one = p.constant(1);
  const hold = (x: Value, limit: number): Value => p.greater(p.constant(-limit), p.lesser(p.constant(limit), x));
  /** e^x = 2^n (1 + rest). */
  const reduce = (x: Value) => {
    const rounded = p.add(p.mul(x, p.constant(Math.LOG2E)), p.constant(SINGLE.rounding));
    const n = p.sub(rounded, p.constant(SINGLE.rounding));
    const r = p.sub(p.sub(x, p.mul(n, p.constant(SINGLE.ln2High))), p.mul(n, p.constant(SINGLE.ln2Low)));
    const rest = p.add(p.mul(horner(SINGLE.exp, r), p.mul(r, r)), r);
    return { rest, exponent: p.shiftLeft(rounded, 23) };
  };
  return {
    exp: x => {
      const { rest, exponent } = reduce(hold(x, SINGLE.limit));
      return p.addBits(p.add(rest, one), exponent);
    },
    sigmoid: z => {
      const y = p.mul(hold(z, SINGLE.limit), p.constant(-Math.LOG2E));
      const rounded = p.add(y, p.constant(SINGLE.rounding));
      const f = p.sub(y, p.sub(rounded, p.constant(SINGLE.rounding)));
      const power = p.add(p.mul(horner(SINGLE.exp2, f), f), one);
      return p.div(one, p.add(one, p.addBits(power, p.shiftLeft(rounded, 23))));
    },
    tanh: x => {
      const held = hold(x, 9);
      const { rest, exponent } = reduce(p.add(held, held));
      const scale = p.addBits(one, exponent);
      const top = p.mul(scale, rest);
      return p.div(p.add(top, p.sub(scale, one)), p.add(top, p.add(scale, one)));
    },
    log: x => {
      const held = p.greater(p.constant(2 ** -126), p.lesser(p.constant(3.4028234663852886e38), x));
      const whole = p.or(p.shiftRight(held, 23), p.bits(0x4b000000n));
      const m = p.or(p.and(held, p.bits(0x007fffffn)), p.bits(0x3f000000n));
      const small = p.less(m, p.constant(Math.SQRT1_2));
      const e = p.sub(whole, p.choose(small, p.constant(2 ** 23 + 127), p.constant(2 ** 23 + 126)));
      const f = p.sub(p.choose(small, p.add(m, m), m), one);
      const f2 = p.mul(f, f);
      const bent = p.mul(p.mul(f, f2), horner(SINGLE.log, f));
      const y = p.sub(p.add(bent, p.mul(e, p.constant(SINGLE.ln2Low))), p.mul(f2, p.constant(0.5)));
      const value = p.add(p.add(f, y), p.mul(e, p.constant(SINGLE.ln2High)));
      return p.choose(p.atLeast(x, p.constant(0)), value, p.bits(0x7fc00000n));
    },
  };
}
