import {
  add,
  constant,
  divide,
  type Expression,
  exp,
  multiply,
  partsOf,
  power,
  subtract,
  symbolsOf,
} from '../expression/index.ts';
import { rebuild } from '../expression/expression.ts';

/** Rewrites that save time inside the loop and change a result by rounding only. Division by a constant becomes a
 * product with its reciprocal. Multiplied exponentials become one, and multiplied quotients share one division. The
 * constant factors of a product are gathered. A sigmoid of a whole number of logarithms needs neither function.
 * `isFixed` names the symbols that do not change along a course. The plain evaluator of the rewritten expressions
 * gives the kernel's bits. */
export function optimise(
  expressions: readonly Expression[],
  isFixed: (name: string) => boolean,
): readonly Expression[] {
  const uses = countUses(expressions);
  const fixed = memo(e => [...symbolsOf(e)].every(isFixed));
  const isProduct = (e: Expression): boolean =>
    !fixed(e) && (e.op === 'multiply' || (e.op === 'divide' && fixed(e.right)));

  /** The factors of a product; inner products are opened only where nothing else needs them. */
  const factorsOf = (e: Expression, top = true): readonly Expression[] => {
    if (!isProduct(e) || !(top || uses.get(e) === 1)) return [e];
    if (e.op === 'multiply') return [...factorsOf(e.left, false), ...factorsOf(e.right, false)];
    if (e.op === 'divide') return [...factorsOf(e.left, false), divide(1, e.right)];
    return [e];
  };
  /** True if nothing outside the product uses the factor, or the quotient inside it. */
  const isOurs = (e: Expression): boolean =>
    uses.get(e) === 1 && !((e.op === 'add' || e.op === 'subtract') && uses.get(e.right) !== 1);
  const product = (e: Expression): Expression => {
    const factors = factorsOf(e);
    const moving = factors.filter(f => !fixed(f));
    const exponents = moving.flatMap(f => (f.op === 'exp' ? [visit(f.of)] : []));
    const quotients = moving
      .filter(f => f.op !== 'exp')
      .map(f => (isOurs(f) ? asQuotient(visit(f)) : ({ above: visit(f), below: null } satisfies Quotient)));
    const below = quotients.flatMap(q => (q.below === null ? [] : [q.below]));
    const merged =
      below.length < 2
        ? quotients.map(joined)
        : [
            divide(
              gather(
                quotients.map(q => q.above),
                multiply,
              )[0]!,
              gather(below, multiply)[0]!,
            ),
          ];
    const [first = constant(1), ...rest] = [
      ...gather(factors.filter(fixed), multiply),
      ...merged,
      ...gather(exponents, add).map(exp),
    ];
    return multiply(first, ...rest);
  };
  const visit = memo((e): Expression => {
    const hill = hillOf(e);
    if (hill !== null) return divide(1, add(1, power(divide(1, visit(hill.of)), hill.exponent)));
    return isProduct(e) ? product(e) : rebuild(e, partsOf(e).map(visit));
  });
  return expressions.map(visit);
}

/** The parts of S(n log x) = 1 / (1 + (1 / x)^n), for a small whole n and a non-negative x. */
function hillOf(e: Expression): { readonly of: Expression; readonly exponent: number } | null {
  if (e.op !== 'sigmoid' || e.of.op !== 'multiply') return null;
  const { left, right } = e.of;
  if (left.op !== 'constant' || right.op !== 'log' || !isPositive(right.of)) return null;
  return Number.isInteger(left.value) && left.value > 0 && left.value <= 8
    ? { of: right.of, exponent: left.value }
    : null;
}

/** True if an expression is plainly positive. */
function isPositive(e: Expression): boolean {
  if (e.op === 'constant') return e.value > 0;
  if (e.op === 'max') return isPositive(e.left) || isPositive(e.right);
  return e.op === 'divide' && isPositive(e.left) && isPositive(e.right);
}

interface Quotient {
  /** The original expression. */
  readonly whole?: Expression;
  readonly above: Expression;
  readonly below: Expression | null;
}

const joined = ({ whole, above }: Quotient): Expression => whole ?? above;

/** `u / v`, `c - u / v` and `c + u / v` as a numerator over a denominator: of several in a product, one division is left. */
function asQuotient(e: Expression): Quotient {
  if (e.op === 'divide') return { whole: e, above: e.left, below: e.right };
  if ((e.op === 'subtract' || e.op === 'add') && e.left.op === 'constant' && e.right.op === 'divide') {
    const { left: above, right: below } = e.right;
    const all = multiply(e.left, below);
    return { whole: e, above: e.op === 'add' ? add(all, above) : subtract(all, above), below };
  }
  return { above: e, below: null };
}

/** All terms as one, or nothing where there are none. */
const gather = (terms: readonly Expression[], join: typeof add): readonly Expression[] => {
  const [first, ...rest] = terms;
  return first === undefined ? [] : [join(first, ...rest)];
};

function memo<T>(f: (e: Expression) => T): (e: Expression) => T {
  const known = new Map<Expression, T>();
  return e => {
    const value = known.get(e);
    if (value !== undefined) return value;
    const made = f(e);
    known.set(e, made);
    return made;
  };
}

/** Number of nodes that refer to each node. */
function countUses(expressions: readonly Expression[]): ReadonlyMap<Expression, number> {
  const uses = new Map<Expression, number>();
  const visit = (e: Expression): void => {
    const before = uses.get(e) ?? 0;
    uses.set(e, before + 1);
    if (before === 0) partsOf(e).forEach(visit);
  };
  expressions.forEach(visit);
  return uses;
}
