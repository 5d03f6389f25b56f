import { portableExp, portableLog, portableSigmoid, portableTanh } from './elementary.ts';
import { type Expression, powerOf } from './expression.ts';
import { applyNode, type Elementary, type Graph, type GraphNode, graphOf } from './graph.ts';

/** Same bits in every engine and in the kernel. */
export const PORTABLE: Elementary = {
  exp: portableExp,
  log: portableLog,
  sigmoid: portableSigmoid,
  tanh: portableTanh,
};

/** The engine's own functions: the plain twin that checks `PORTABLE`. */
export const NATIVE: Elementary = {
  exp: Math.exp,
  log: Math.log,
  sigmoid: z => 1 / (1 + Math.exp(-z)),
  tanh: Math.tanh,
};

/** The value of an expression; slow and plain. Throws a ReferenceError that names a symbol without a value. */
export function evaluate(
  expression: Expression,
  values: Readonly<Record<string, number>> = {},
  elementary: Elementary = PORTABLE,
): number {
  const { nodes, outputs } = graphOf([expression]);
  const known: number[] = [];
  for (const node of nodes) {
    const value = node.op === 'symbol' ? values[node.name] : undefined;
    known.push(
      value ??
        applyNode(
          node,
          node.parts.map(i => known[i]!),
          elementary,
        ),
    );
  }
  return known[outputs[0]!]!;
}

/** Values in, values out: `inputs` holds the symbols in the order they were named. `into` may be `inputs` itself. */
export type Compiled = (inputs: ArrayLike<number>, into: { [index: number]: number }) => void;

/** A fast evaluator of several expressions that share their parts: one closure a node, over one array of registers.
 * No code is generated, so it runs under a content security policy without `unsafe-eval`. The same bits as `evaluate`.
 * Throws a ReferenceError that names a symbol missing from `names`. Not re-entrant (it owns its registers). */
export function compile(
  expressions: readonly Expression[],
  names: readonly string[],
  elementary: Elementary = PORTABLE,
): Compiled {
  const graph = graphOf(expressions);
  const registers = new Float64Array(graph.nodes.length);
  const loads = loadsOf(graph, names);
  const steps = graph.nodes.flatMap((node, at) => stepOf(node, at, registers, elementary));
  graph.nodes.forEach((node, at) => {
    if (node.op === 'constant') registers[at] = node.value;
  });
  const outputs = Int32Array.from(graph.outputs);
  return (inputs, into) => {
    for (let i = 0; i < loads.length; i += 2) registers[loads[i]!] = inputs[loads[i + 1]!]!;
    for (let i = 0; i < steps.length; i++) steps[i]!();
    for (let i = 0; i < outputs.length; i++) into[i] = registers[outputs[i]!]!;
  };
}

/** Pairs of (register, position in `names`). */
function loadsOf(graph: Graph, names: readonly string[]): Int32Array {
  const position = new Map(names.map((name, i) => [name, i]));
  return Int32Array.from(
    graph.nodes.flatMap((node, at) => {
      if (node.op !== 'symbol') return [];
      const from = position.get(node.name);
      if (from === undefined) throw new ReferenceError(`The symbol ${node.name} is not among ${names.join(', ')}.`);
      return [at, from];
    }),
  );
}

function stepOf(node: GraphNode, at: number, r: Float64Array, elementary: Elementary): readonly (() => void)[] {
  const [a, b, c, d] = node.parts as readonly [number, number, number, number];
  const call = (f: (x: number) => number) => [() => void (r[at] = f(r[a]!))];
  switch (node.op) {
    case 'constant':
    case 'symbol':
      return [];
    case 'add':
      return [() => void (r[at] = r[a]! + r[b]!)];
    case 'subtract':
      return [() => void (r[at] = r[a]! - r[b]!)];
    case 'multiply':
      return [() => void (r[at] = r[a]! * r[b]!)];
    case 'divide':
      return [() => void (r[at] = r[a]! / r[b]!)];
    case 'negate':
      return [() => void (r[at] = -r[a]!)];
    case 'power': {
      const exponent = node.value;
      return exponent === 2 ? [() => void (r[at] = r[a]! * r[a]!)] : call(x => powerOf(x, exponent));
    }
    case 'min':
      return [() => void (r[at] = r[a]! < r[b]! ? r[a]! : r[b]!)];
    case 'max':
      return [() => void (r[at] = r[a]! > r[b]! ? r[a]! : r[b]!)];
    case 'select':
      return [() => void (r[at] = r[a]! < r[b]! ? r[c]! : r[d]!)];
    case 'sqrt':
      return call(Math.sqrt);
    case 'exp':
      return call(elementary.exp);
    case 'log':
      return call(elementary.log);
    case 'sigmoid':
      return call(elementary.sigmoid);
    case 'tanh':
      return call(elementary.tanh);
  }
}
