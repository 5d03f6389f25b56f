import {
  add,
  constant,
  divide,
  type Expression,
  isConstant,
  multiply,
  negate,
  power,
  select,
  subtract,
  symbolsOf,
} from './expression.ts';

/** The derivative of an expression by one symbol, simplified. At a kink (min, max, select) it is the derivative of the
 * branch that is taken. */
export const differentiate = (e: Expression, by: string): Expression => derivativesOf([e], by)[0]!;

/** Derivatives of several expressions that share parts, by one symbol. */
export function derivativesOf(expressions: readonly Expression[], by: string): readonly Expression[] {
  const done = new Map<Expression, Expression>();
  const d = (e: Expression): Expression => {
    const known = done.get(e);
    if (known !== undefined) return known;
    const result = ruleFor(e, by, d);
    done.set(e, result);
    return result;
  };
  return expressions.map(d);
}

function ruleFor(e: Expression, by: string, d: (e: Expression) => Expression): Expression {
  switch (e.op) {
    case 'constant':
      return constant(0);
    case 'symbol':
      return constant(e.name === by ? 1 : 0);
    case 'add':
      return add(d(e.left), d(e.right));
    case 'subtract':
      return subtract(d(e.left), d(e.right));
    case 'multiply':
      return add(multiply(d(e.left), e.right), multiply(e.left, d(e.right)));
    case 'divide': {
      const right = d(e.right);
      if (isConstant(right, 0)) return divide(d(e.left), e.right);
      return divide(subtract(d(e.left), multiply(e, right)), e.right);
    }
    case 'negate':
      return negate(d(e.of));
    case 'power':
      return multiply(e.exponent, power(e.of, e.exponent - 1), d(e.of));
    case 'exp':
      return multiply(e, d(e.of));
    case 'log':
      return divide(d(e.of), e.of);
    case 'sqrt':
      return divide(d(e.of), multiply(2, e));
    case 'sigmoid':
      return multiply(e, subtract(1, e), d(e.of));
    case 'tanh':
      return multiply(subtract(1, power(e, 2)), d(e.of));
    case 'min':
      return branch(e.left, e.right, d(e.left), d(e.right));
    case 'max':
      return branch(e.right, e.left, d(e.left), d(e.right));
    case 'select':
      return branch(e.left, e.right, d(e.yes), d(e.no));
  }
}

/** Both branches constant and equal is the common case: a symbol neither depends on. */
const branch = (left: Expression, right: Expression, yes: Expression, no: Expression): Expression =>
  isConstant(yes) && isConstant(no, yes.value) ? yes : select(left, right, yes, no);

/** True if the expression depends on none of the names. */
export const isFreeOf = (e: Expression, names: readonly string[]): boolean => {
  const symbols = symbolsOf(e);
  return names.every(name => !symbols.has(name));
};
