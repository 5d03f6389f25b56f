import { failure, issue, issueText, type Message, type Outcome, success } from '../../src/base/index.ts';
import { message } from '../words.ts';
import { emitMarch, ensembleOf, type System } from '../../src/model/index.ts';
import { compileSystem, namesOf } from '../../src/model/inside.ts';
import { emitSettle, settlingOf } from './kernel/settle.ts';
import { type EnsembleShape, shapeOf } from './shape.ts';

/** Many pairs at once: a table of people in, their state after some years out. */
export interface EnsembleOptions {
  /** Years to carry every pair, of 365.25 days, above 0. */
  readonly years: number;
  /** Solver. `settle` and `adaptive` give each pair its own steps. `settle` is implicit, with step errors of 1e-4, and
   * fast over years; `adaptive` is explicit, with 1e-8. `rk4` and `euler` use one step length for all. */
  readonly method: 'settle' | 'adaptive' | 'rk4' | 'euler';
  /** Days a step when marching; 0.1 by default. */
  readonly step: number;
  /** A page of equations of one person in place of ours; see `shapeOf`. */
  readonly equations: string | null;
}

/** True if each pair has its own steps. */
export const hasOwnSteps = (method: EnsembleOptions['method']): boolean => method === 'settle' || method === 'adaptive';

export const ENSEMBLE_METHODS = [
  'settle',
  'adaptive',
  'rk4',
  'euler',
] as const satisfies readonly EnsembleOptions['method'][];
export const ENSEMBLE_STEP = 0.1;
const DAYS_A_YEAR = 365.25;
/** A pair is called at rest where no state moves faster than this a day. */
export const STILL = 1e-4;

/** Roles of a table's columns. */
export interface EnsemblePlan {
  readonly shape: EnsembleShape;
  /** For each of the shape's needs: the column it comes from, or the number assumed for every pair. */
  readonly sources: readonly (string | number)[];
  /** The column of names of pairs, if there is one. */
  readonly id: string | null;
  /** Names that no column gives, with the number assumed. */
  readonly assumed: readonly (readonly [string, number])[];
}

/** Reads the header: `need_a` is A's need, `need` is both people's, `id` names the pair. Missing columns take the
 * reference person of the middle type, or the calm start. A missing name without such a default is an issue. Unknown
 * columns are refused: one may be a misspelt parameter. */
export function planEnsemble(columns: readonly string[], shape: EnsembleShape): Outcome<EnsemblePlan> {
  const { needs, defaults } = shape;
  const known = new Set(['id', ...needs, ...needs.map(plainOf)]);
  const strange = columns.filter(name => !known.has(name));
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i);
  const conflicts = columns.filter(name => columns.includes(`${name}_a`) || columns.includes(`${name}_b`));
  const issues = [
    ...strange.map(name => issue('error', 'column', message('ensemble-strange', { name, help: helpFor(shape) }), name)),
    ...twice.map(name => issue('error', 'column', message('ensemble-twice', { name }), name)),
    ...conflicts.map(name => issue('error', 'column', message('ensemble-conflict', { name }), name)),
  ];
  const sources = needs.map(
    name => [name, plainOf(name)].find(n => columns.includes(n)) ?? defaults[plainOf(name)] ?? null,
  );
  const missing = needs.filter((_, i) => sources[i] === null);
  if (missing.length > 0)
    issues.push(
      issue('error', 'column', message('ensemble-missing', { names: missing.join(', '), help: helpFor(shape) })),
    );
  if (issues.length > 0) return failure(...issues);
  const assumed = needs.flatMap((name, i) => {
    const source = sources[i];
    return typeof source === 'number' ? [[name, source] as const] : [];
  });
  return success({ shape, sources: sources.map(s => s!), id: columns.includes('id') ? 'id' : null, assumed });
}

/** A name without the person. */
const plainOf = (name: string): string => name.replace(/_[ab]$/, '');

function helpFor({ system }: EnsembleShape): Message {
  const plain = (names: readonly string[]): string => [...new Set(names.map(plainOf))].join(', ');
  return message('ensemble-columns', { parameters: plain(system.parameters), states: plain(system.states) });
}

/** Pairs ready to be computed. */
export interface EnsembleChunk {
  readonly ids: readonly string[];
  /** Why a pair cannot be computed; empty where it can. */
  readonly faults: readonly string[];
  /** A row of `ids.length` numbers for each of the shape's needs; a faulty number is replaced by a harmless one. */
  readonly values: Float64Array;
}

/** Reads some rows of the table; `firstRow` is the number of the first among all (from 1), which names a pair without id. */
export function chunkOf(
  plan: EnsemblePlan,
  rows: readonly Readonly<Record<string, unknown>>[],
  firstRow: number,
): EnsembleChunk {
  const { needs, defaults, faultsOf } = plan.shape;
  const values = new Float64Array(needs.length * rows.length);
  const faults = rows.map((row, m) => {
    const numbers = plan.sources.map(source => (typeof source === 'number' ? source : numberOf(row[source])));
    const given = (place: number): boolean => {
      const source = plan.sources[place];
      return typeof source === 'string' && String(row[source] ?? '').trim() !== '';
    };
    const found = faultsOf(numbers, given);
    const usable = found.length === 0 ? numbers : needs.map(name => defaults[plainOf(name)] ?? 1);
    usable.forEach((value, i) => {
      values[i * rows.length + m] = value;
    });
    return found.join('; ');
  });
  const ids = rows.map((row, m) => (plan.id === null ? String(firstRow + m) : String(row[plan.id] ?? '')));
  return { ids, faults, values };
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

/** Computes chunks, one after another; kernels are compiled once for each size of chunk. */
export function ensembleRunner(options: EnsembleOptions): (values: Float64Array) => Promise<Float64Array> {
  const own = hasOwnSteps(options.method);
  const outcome = shapeOf(options.equations, own);
  if (!outcome.ok) throw new RangeError(issueText(outcome.issues[0]!));
  const { system, needs, gives } = outcome.value;
  const move = own ? settler(system, options) : marcher(system, options);
  const look = definitionsOf(system);
  return async values => {
    const count = values.length / needs.length;
    const row = (i: number): Float64Array => values.subarray(i * count, (i + 1) * count);
    const named = new Map(needs.map((name, i) => [name, row(i)]));
    const { states, restingFrom, steps } = await move(named, count);
    const out = new Float64Array(gives.length * count);
    states.forEach((state, i) => out.set(state, i * count));
    const put = (name: string, m: number, value: number): void => {
      const column = gives.indexOf(name);
      if (column >= 0) out[column * count + m] = value;
    };
    for (let m = 0; m < count; m++) {
      put('restingFromDay', m, restingFrom[m]!);
      put('steps', m, steps[m]!);
      const definition = look(name => (named.get(name) ?? [0])[m]!, states, m);
      for (const { name } of system.definitions) put(name, m, definition(name));
      if (options.equations !== null) continue;
      const warmth = definition('warmth_a') + definition('warmth_b');
      const a = definition('warmth_a') + definition('pressure_a');
      const b = definition('warmth_b') + definition('pressure_b');
      put('closeness', m, warmth);
      put('reachingShareA', m, a + b === 0 ? 0.5 : a / (a + b));
    }
    return out;
  };
}

/** The named quantities of a pair, from its states at the end. */
function definitionsOf(system: System) {
  const evaluate = compileSystem(system).definitions;
  const names = namesOf(system);
  const inputs = new Float64Array(names.length);
  const values = new Float64Array(system.definitions.length);
  const places = new Map(system.definitions.map((d, i) => [d.name, i]));
  return (parameter: (name: string) => number, states: readonly Float64Array[], m: number) => {
    names.forEach((name, i) => {
      inputs[i] = i < states.length ? states[i]![m]! : parameter(name);
    });
    evaluate(inputs, values);
    return (name: string): number => values[places.get(name)!]!;
  };
}

interface Moved {
  readonly states: readonly Float64Array[];
  readonly restingFrom: Float64Array;
  readonly steps: Float64Array;
}
type Mover = (named: ReadonlyMap<string, Float64Array>, count: number) => Promise<Moved>;

function settler(system: System, { years, method }: EnsembleOptions): Mover {
  const precise = method === 'adaptive';
  const code = emitSettle(system, { method: precise ? 'dopri5' : 'rodas3' });
  const bySize = new Map<number, ReturnType<typeof settlingOf>>();
  return async (named, count) => {
    const pending = bySize.get(count) ?? settlingOf(code, count);
    bySize.set(count, pending);
    const settling = await pending;
    for (const name of [...code.states, ...code.parameters]) settling.set(name, named.get(name)!);
    const horizon = years * DAYS_A_YEAR;
    const { restingFrom, steps, unfinished } = settling.settle({
      horizon,
      relative: precise ? 1e-8 : 1e-4,
      absolute: precise ? 1e-8 : 1e-6,
      still: STILL,
    });
    const states = code.states.map(name => settling.get(name));
    for (const m of unfinished) for (const state of states) state[m] = Number.NaN;
    return { states, restingFrom: restingFrom.map(day => (day < horizon ? day : Number.NaN)), steps };
  };
}

function marcher(system: System, { years, step, method }: EnsembleOptions): Mover {
  const code = emitMarch(system, { method: method === 'euler' ? 'euler' : 'rk4' });
  const bySize = new Map<number, ReturnType<typeof ensembleOf>>();
  return async (named, count) => {
    const pending = bySize.get(count) ?? ensembleOf(code, count);
    bySize.set(count, pending);
    const ensemble = await pending;
    for (const name of [...code.states, ...code.memberParameters]) ensemble.set(name, named.get(name)!);
    const steps = Math.ceil((years * DAYS_A_YEAR) / step);
    ensemble.march({ step: (years * DAYS_A_YEAR) / steps, steps });
    return {
      states: code.states.map(name => ensemble.get(name)),
      restingFrom: new Float64Array(count).fill(Number.NaN),
      steps: new Float64Array(count).fill(steps),
    };
  };
}
