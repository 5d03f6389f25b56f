import { type Expression } from './expression.ts';

/** Binding strength of an operation, for brackets. */
const LEVEL = { sum: 1, product: 2, sign: 3, power: 4, atom: 5 } as const;

/** An expression as a line of text that `parseExpression` reads back to the same value. `names` gives parts a name that
 * is printed instead of them (the definitions of a system). */
export function toText(e: Expression, names: ReadonlyMap<Expression, string> = new Map()): string {
  return print(e, names).text;
}

interface Printed {
  readonly text: string;
  readonly level: number;
}

function print(e: Expression, names: ReadonlyMap<Expression, string>): Printed {
  const part = (of: Expression): Printed => {
    const name = names.get(of);
    return name === undefined ? print(of, names) : { text: name, level: LEVEL.atom };
  };
  const at = (of: Expression, level: number): string => {
    const printed = part(of);
    return printed.level < level ? `(${printed.text})` : printed.text;
  };
  const call = (name: string, ...of: readonly Expression[]): Printed => ({
    text: `${name}(${of.map(o => part(o).text).join(', ')})`,
    level: LEVEL.atom,
  });
  switch (e.op) {
    case 'constant':
      return { text: String(e.value), level: e.value < 0 ? LEVEL.sign : LEVEL.atom };
    case 'symbol':
      return { text: e.name, level: LEVEL.atom };
    case 'add':
      return { text: `${at(e.left, LEVEL.sum)} + ${at(e.right, LEVEL.product)}`, level: LEVEL.sum };
    case 'subtract':
      return { text: `${at(e.left, LEVEL.sum)} - ${at(e.right, LEVEL.product)}`, level: LEVEL.sum };
    case 'multiply':
      return { text: `${at(e.left, LEVEL.product)} * ${at(e.right, LEVEL.sign)}`, level: LEVEL.product };
    case 'divide':
      return { text: `${at(e.left, LEVEL.product)} / ${at(e.right, LEVEL.sign)}`, level: LEVEL.product };
    case 'negate':
      return { text: `-${at(e.of, LEVEL.sign)}`, level: LEVEL.sign };
    case 'power':
      return {
        text: `${at(e.of, LEVEL.atom)}^${e.exponent < 0 ? `(${e.exponent})` : e.exponent}`,
        level: LEVEL.power,
      };
    case 'select': {
      const [left, right, yes, no] = [e.left, e.right, e.yes, e.no].map(o => part(o).text);
      return { text: `if(${left} < ${right}, ${yes}, ${no})`, level: LEVEL.atom };
    }
    case 'min':
    case 'max':
      return call(e.op, e.left, e.right);
    default:
      return call(e.op, e.of);
  }
}
