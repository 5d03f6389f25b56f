import { type Expression, isConstant, partsOf, powerOf } from './expression.ts';

/** One operation of a graph; `parts` are indexes of earlier nodes. */
export interface GraphNode {
  readonly op: Expression['op'];
  readonly parts: readonly number[];
  /** The constant, or the exponent of a power. */
  readonly value: number;
  /** The name of a symbol. */
  readonly name: string;
}

/** Expressions as a hash-consed graph: every structure once, parts before wholes, in an order that depends only on the
 * expressions. This is what evaluators and emitters walk. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** The node of each expression asked for, in their order. */
  readonly outputs: readonly number[];
}

/** Builds the graph. `a + b` and `b + a` are one node (their bits are equal), and so are products; sums of three are
 * left as they were written. */
export function graphOf(expressions: readonly Expression[]): Graph {
  const nodes: GraphNode[] = [];
  const byKey = new Map<string, number>();
  const byReference = new Map<Expression, number>();
  const visit = (e: Expression): number => {
    const known = byReference.get(e);
    if (known !== undefined) return known;
    const parts = partsOf(e).map(visit);
    const key = keyOf(e, parts);
    let index = byKey.get(key);
    if (index === undefined) {
      index = nodes.length;
      nodes.push({ op: e.op, parts, value: valueOf(e), name: e.op === 'symbol' ? e.name : '' });
      byKey.set(key, index);
    }
    byReference.set(e, index);
    return index;
  };
  return { outputs: expressions.map(visit), nodes };
}

const valueOf = (e: Expression): number => (isConstant(e) ? e.value : e.op === 'power' ? e.exponent : Number.NaN);

function keyOf(e: Expression, parts: readonly number[]): string {
  switch (e.op) {
    case 'constant':
      return `#${e.value}`;
    case 'symbol':
      return `$${e.name}`;
    case 'power':
      return `power ${e.exponent} ${parts[0]}`;
    case 'add':
    case 'multiply':
      return `${e.op} ${Math.min(...parts)} ${Math.max(...parts)}`;
    default:
      return `${e.op} ${parts.join(' ')}`;
  }
}

/** Elementary functions of an evaluation. `PORTABLE` in elementary.ts gives the same bits everywhere. */
export interface Elementary {
  readonly exp: (x: number) => number;
  readonly log: (x: number) => number;
  readonly sigmoid: (x: number) => number;
  readonly tanh: (x: number) => number;
}

/** The value of one node from the values of its parts: the meaning of every operation, in one place. */
export function applyNode(node: GraphNode, parts: readonly number[], elementary: Elementary): number {
  const [a, b, c, d] = parts as readonly [number, number, number, number];
  switch (node.op) {
    case 'constant':
      return node.value;
    case 'symbol':
      throw new ReferenceError(`The symbol ${node.name} has no value here.`);
    case 'add':
      return a + b;
    case 'subtract':
      return a - b;
    case 'multiply':
      return a * b;
    case 'divide':
      return a / b;
    case 'negate':
      return -a;
    case 'sqrt':
      return Math.sqrt(a);
    case 'power':
      return powerOf(a, node.value);
    case 'min':
      return a < b ? a : b;
    case 'max':
      return a > b ? a : b;
    case 'select':
      return a < b ? c : d;
    case 'exp':
      return elementary.exp(a);
    case 'log':
      return elementary.log(a);
    case 'sigmoid':
      return elementary.sigmoid(a);
    case 'tanh':
      return elementary.tanh(a);
  }
}
