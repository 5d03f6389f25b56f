/** An expression is plain, immutable data: a directed graph of small nodes that share their parts by reference. The same
 * value is evaluated, differentiated, printed as text, MathML and C, and turned into WebAssembly, so that an equation is
 * written once. Nothing here refers to people; a name is a name. */
export type Expression =
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'symbol'; readonly name: string }
  | { readonly op: UnaryOp; readonly of: Expression }
  | { readonly op: BinaryOp; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'power'; readonly of: Expression; readonly exponent: number }
  | {
      readonly op: 'select';
      readonly left: Expression;
      readonly right: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    };

export type UnaryOp = (typeof UNARY)[number];
export type BinaryOp = (typeof BINARY)[number];

export const UNARY = ['negate', 'exp', 'log', 'sqrt', 'sigmoid', 'tanh'] as const;
export const BINARY = ['add', 'subtract', 'multiply', 'divide', 'min', 'max'] as const;

/** Argument of the constructors: an expression, or a number that becomes a constant. */
export type Term = Expression | number;

export const isConstant = (e: Expression, value?: number): e is Extract<Expression, { op: 'constant' }> =>
  e.op === 'constant' && (value === undefined || e.value === value);

/** A number; minus zero becomes zero, so that constants print and read back as they are. */
export const constant = (value: number): Expression => ({ op: 'constant', value: value === 0 ? 0 : value });
export const symbol = (name: string): Expression => ({ op: 'symbol', name });

/** The time symbol, in the system's unit (days in ours). Read in an expression by the name `t`. */
export const TIME = 't';

const lift = (term: Term): Expression => (typeof term === 'number' ? constant(term) : term);

/** Sum from left to right: rounding follows the order written, so a law that swaps equal formulas holds to the bit. */
export const add = (first: Term, ...rest: readonly Term[]): Expression => rest.map(lift).reduce(add2, lift(first));
/** Product from left to right. */
export const multiply = (first: Term, ...rest: readonly Term[]): Expression =>
  rest.map(lift).reduce(multiply2, lift(first));

function add2(left: Expression, right: Expression): Expression {
  if (isConstant(left) && isConstant(right)) return constant(left.value + right.value);
  if (isConstant(left, 0)) return right;
  if (isConstant(right, 0)) return left;
  if (right.op === 'negate') return subtract(left, right.of);
  if (left.op === 'negate') return subtract(right, left.of);
  return { op: 'add', left, right };
}

export function subtract(a: Term, b: Term): Expression {
  const left = lift(a);
  const right = lift(b);
  if (isConstant(left) && isConstant(right)) return constant(left.value - right.value);
  if (isConstant(right, 0)) return left;
  if (isConstant(left, 0)) return negate(right);
  if (left === right) return constant(0);
  if (right.op === 'negate') return add2(left, right.of);
  return { op: 'subtract', left, right };
}

function multiply2(left: Expression, right: Expression): Expression {
  if (isConstant(left) && isConstant(right)) return constant(left.value * right.value);
  if (isConstant(left, 0) || isConstant(right, 0)) return constant(0);
  if (isConstant(left, 1)) return right;
  if (isConstant(right, 1)) return left;
  if (isConstant(left, -1)) return negate(right);
  if (isConstant(right, -1)) return negate(left);
  if (left.op === 'negate') return negate(multiply2(left.of, right));
  if (right.op === 'negate') return negate(multiply2(left, right.of));
  return { op: 'multiply', left, right };
}

export function divide(a: Term, b: Term): Expression {
  const left = lift(a);
  const right = lift(b);
  if (isConstant(left) && isConstant(right)) return constant(left.value / right.value);
  if (isConstant(left, 0)) return left;
  if (isConstant(right, 1)) return left;
  if (isConstant(right, -1)) return negate(left);
  if (left.op === 'negate') return negate(divide(left.of, right));
  return { op: 'divide', left, right };
}

export function negate(a: Term): Expression {
  const of = lift(a);
  if (isConstant(of)) return constant(-of.value);
  if (of.op === 'negate') return of.of;
  if (of.op === 'subtract') return subtract(of.right, of.left);
  return { op: 'negate', of };
}

/** `of` to a whole power, by repeated squaring; a negative exponent is the reciprocal. Throws for a broken exponent:
 * write `exp(c * log(x))` for that. */
export function power(base: Term, exponent: number): Expression {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64)
    throw new RangeError(
      `The exponent ${exponent} is not a whole number from -64 to 64: write exp(c * log(x)) instead.`,
    );
  const of = lift(base);
  if (exponent === 0) return constant(1);
  if (exponent === 1) return of;
  if (isConstant(of)) return constant(powerOf(of.value, exponent));
  if (of.op === 'power' && Math.abs(of.exponent * exponent) <= 64) return power(of.of, of.exponent * exponent);
  return { op: 'power', of, exponent };
}

/** The multiplications behind `power`, in their order; the kernel does the same ones. */
export function powerOf(base: number, exponent: number): number {
  let result = Number.NaN;
  let square = base;
  let started = false;
  for (let left = Math.abs(exponent); left > 0; left >>= 1) {
    if (left & 1) {
      result = started ? result * square : square;
      started = true;
    }
    if (left > 1) square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}

const unary =
  (op: UnaryOp) =>
  (of: Term): Expression => ({ op, of: lift(of) });

export const exp = unary('exp');
export const log = unary('log');
export const sqrt = unary('sqrt');
/** The logistic function 1 / (1 + exp(-z)). */
export const sigmoid = unary('sigmoid');
export const tanh = unary('tanh');

/** The smaller of two; where either is not a number the answer is `right`. */
export const min = (left: Term, right: Term): Expression => ({ op: 'min', left: lift(left), right: lift(right) });
/** The larger of two; where either is not a number the answer is `right`. */
export const max = (left: Term, right: Term): Expression => ({ op: 'max', left: lift(left), right: lift(right) });

/** `yes` where `left < right`, otherwise `no` (also where one of them is not a number). Both are computed. */
export const select = (left: Term, right: Term, yes: Term, no: Term): Expression => ({
  op: 'select',
  left: lift(left),
  right: lift(right),
  yes: lift(yes),
  no: lift(no),
});

/** The parts of a node, in order. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.op) {
    case 'constant':
    case 'symbol':
      return [];
    case 'select':
      return [e.left, e.right, e.yes, e.no];
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'min':
    case 'max':
      return [e.left, e.right];
    default:
      return [e.of];
  }
}

/** The same expressions over other leaves. Parts that are shared stay shared. */
export function substituteAll(
  expressions: readonly Expression[],
  leaf: (name: string) => Expression,
): readonly Expression[] {
  const done = new Map<Expression, Expression>();
  const visit = (e: Expression): Expression => {
    const known = done.get(e);
    if (known !== undefined) return known;
    const next = e.op === 'symbol' ? leaf(e.name) : e.op === 'constant' ? e : rebuild(e, partsOf(e).map(visit));
    done.set(e, next);
    return next;
  };
  return expressions.map(visit);
}

/** The node of `e` over new parts, through the constructors, so that what became constant is folded. */
export function rebuild(e: Expression, parts: readonly Expression[]): Expression {
  const [a, b, c, d] = parts as readonly [Expression, Expression, Expression, Expression];
  switch (e.op) {
    case 'constant':
    case 'symbol':
      return e;
    case 'add':
      return add2(a, b);
    case 'subtract':
      return subtract(a, b);
    case 'multiply':
      return multiply2(a, b);
    case 'divide':
      return divide(a, b);
    case 'negate':
      return negate(a);
    case 'power':
      return power(a, e.exponent);
    case 'min':
      return min(a, b);
    case 'max':
      return max(a, b);
    case 'select':
      return select(a, b, c, d);
    default:
      return { op: e.op, of: a };
  }
}

/** Names of the symbols an expression depends on. */
export function symbolsOf(...expressions: readonly Expression[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<Expression>();
  const visit = (e: Expression): void => {
    if (seen.has(e)) return;
    seen.add(e);
    if (e.op === 'symbol') names.add(e.name);
    else partsOf(e).forEach(visit);
  };
  expressions.forEach(visit);
  return names;
}
