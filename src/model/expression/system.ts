import { failure, issue, type Issue, type Outcome, success } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import { compile, type Compiled } from './evaluate.ts';
import { derivativesOf, isFreeOf } from './differentiate.ts';
import { constant, type Expression, substituteAll, symbol, symbolsOf, TIME } from './expression.ts';
import { type Equation, parseEquations } from './parse.ts';

/** A system of ordinary differential equations over named numbers. All expressions are over states, parameters, inputs
 * and the time `t` only: definitions have been put in. */
export interface System {
  /** In the order of the equations; the order of every state vector. */
  readonly states: readonly string[];
  /** In the order in which they first appear; the order of every parameter vector. */
  readonly parameters: readonly string[];
  /** Values from outside that change with time (moves), as declared. */
  readonly inputs: readonly string[];
  /** The derivative of each state by time. */
  readonly drift: readonly Expression[];
  /** Named quantities on the way (warmth sent, say), in the order written. */
  readonly definitions: readonly { readonly name: string; readonly expression: Expression }[];
}

/** The system of a page of equations. Names that are neither defined nor states nor declared as inputs are parameters.
 * Refused, with the line or the name: unreadable lines, definitions that depend on themselves, no derivative at all. */
export function systemOf(text: string | readonly Equation[], inputs: readonly string[] = []): Outcome<System> {
  const parsed = typeof text === 'string' ? parseEquations(text) : success(text);
  if (!parsed.ok) return parsed;
  const equations = parsed.value;
  const drifts = equations.filter(e => e.kind === 'drift');
  if (drifts.length === 0) return failure(issue('error', 'no-state', message('equations-no-state')));
  const clash = drifts.find(e => e.name === TIME || inputs.includes(e.name));
  if (clash !== undefined)
    return failure(issue('error', 'name-taken', message('equations-name-taken', { name: clash.name })));
  const resolved = resolve(equations);
  if (!resolved.ok) return resolved;
  const byName = resolved.value;
  const drift = drifts.map(e => byName.get(e)!);
  const definitions = equations
    .filter(e => e.kind === 'definition')
    .map(e => ({ name: e.name, expression: byName.get(e)! }));
  const states = drifts.map(e => e.name);
  const given = new Set([...states, ...inputs, TIME]);
  const parameters = [...symbolsOf(...drift, ...definitions.map(d => d.expression))].filter(name => !given.has(name));
  return success({ states, parameters, inputs, drift, definitions });
}

/** Substitutes definitions, wherever they are in the text. */
function resolve(equations: readonly Equation[]): Outcome<ReadonlyMap<Equation, Expression>> {
  const definitions = new Map(equations.filter(e => e.kind === 'definition').map(e => [e.name, e]));
  const done = new Map<Equation, Expression>();
  const open = new Set<Equation>();
  const issues: Issue[] = [];
  const visit = (equation: Equation): Expression => {
    const known = done.get(equation);
    if (known !== undefined) return known;
    if (open.has(equation)) {
      issues.push(
        issue(
          'error',
          'circular',
          message('equations-circular', { name: equation.name, names: [...open].map(e => e.name).join(', ') }),
        ),
      );
      return equation.expression;
    }
    open.add(equation);
    const [expression] = substituteAll([equation.expression], name => {
      const inner = definitions.get(name);
      return inner === undefined ? symbol(name) : visit(inner);
    });
    open.delete(equation);
    done.set(equation, expression!);
    return expression!;
  };
  equations.forEach(visit);
  return issues.length > 0 ? failure(issues[0]!) : success(done);
}

/** The equations of one person, in which `name_j` is the partner's `name`, written out for two people `a` and `b`:
 * `x` becomes `x_a` and `x_b`. Names in `shared` are one for both. Both halves are built by the same steps, so that
 * exchanging the two exchanges every number exactly. */
export function pairOf(person: readonly Equation[], shared: readonly string[] = []): readonly Equation[] {
  const both = new Set([...shared, TIME]);
  const own = (side: string, other: string) => (name: string) => {
    if (both.has(name)) return symbol(name);
    return name.endsWith('_j') ? symbol(`${name.slice(0, -2)}_${other}`) : symbol(`${name}_${side}`);
  };
  const half = (side: string, other: string): readonly Equation[] => {
    const expressions = substituteAll(
      person.map(e => e.expression),
      own(side, other),
    );
    return person.map((e, i) => ({ kind: e.kind, name: `${e.name}_${side}`, expression: expressions[i]! }));
  };
  return [...half('a', 'b'), ...half('b', 'a')];
}

/** The system with some names held at fixed numbers (inputs without a move, say): they leave its lists, and what becomes
 * constant is folded. */
export function fixed(system: System, values: Readonly<Record<string, number>>): System {
  const expressions = substituteAll([...system.drift, ...system.definitions.map(d => d.expression)], name =>
    Object.hasOwn(values, name) ? constant(values[name]!) : symbol(name),
  );
  const free = (name: string): boolean => !Object.hasOwn(values, name);
  const n = system.drift.length;
  return {
    states: system.states,
    parameters: system.parameters.filter(free),
    inputs: system.inputs.filter(free),
    drift: expressions.slice(0, n),
    definitions: system.definitions.map((d, i) => ({ name: d.name, expression: expressions[n + i]! })),
  };
}

/** All names a system's expressions may use, in the order `compileSystem` takes values: states, parameters, inputs, t. */
export const namesOf = (system: System): readonly string[] => [
  ...system.states,
  ...system.parameters,
  ...system.inputs,
  TIME,
];

/** Evaluators of the drift, of its Jacobian by the states (row by row), and of the definitions, over the values of
 * `namesOf(system)`. */
export interface CompiledSystem {
  readonly drift: Compiled;
  readonly jacobian: Compiled;
  readonly definitions: Compiled;
}

export function compileSystem(system: System): CompiledSystem {
  const names = namesOf(system);
  return {
    drift: compile(system.drift, names),
    jacobian: compile(jacobianOf(system, system.states).flat(), names),
    definitions: compile(
      system.definitions.map(d => d.expression),
      names,
    ),
  };
}

/** Derivatives of the drift: rows by state, columns by any names (states for stability, parameters for sensitivity). */
export function jacobianOf(system: System, by: readonly string[]): readonly (readonly Expression[])[] {
  const columns = by.map(name => derivativesOf(system.drift, name));
  return system.states.map((_, row) => columns.map(column => column[row]!));
}

/** True if the drift depends on neither time nor inputs, so that a pair can come to rest. */
export const isAutonomous = (system: System): boolean => system.drift.every(e => isFreeOf(e, [...system.inputs, TIME]));
