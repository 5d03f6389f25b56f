import { failure, issue, type Outcome, success } from '../base/index.ts';
import {
  AT_EASE,
  CALM_START,
  compileSystem,
  emitMarch,
  emitSettle,
  ensembleOf,
  faultsOf,
  fixed,
  inputsOf,
  namesOf,
  pairSystem,
  PARAMETERS,
  type Person,
  referencePerson,
  settlingOf,
  STATES,
  type System,
} from '../model/index.ts';

/** Many pairs at once: a table of people in, their state after some years out. */
export interface EnsembleOptions {
  /** Years to carry every pair, of 365.25 days, above 0. */
  readonly years: number;
  /** `settle` and `adaptive` give each pair steps of its own, with errors of a step of 1e-4 (implicit, fast over years) and
   * 1e-8 (explicit); `rk4` and `euler` march all with one step length. */
  readonly method: 'settle' | 'adaptive' | 'rk4' | 'euler';
  /** Days a step when marching; 0.1 by default. */
  readonly step: number;
}

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

const SIDES = ['a', 'b'] as const;
const both = (names: readonly string[]): readonly string[] => SIDES.flatMap(side => names.map(n => `${n}_${side}`));

/** What a pair needs, in the order of a chunk's rows: the parameters of A, of B, the start of A, of B. */
export const ENSEMBLE_NEEDS: readonly string[] = [...both(PARAMETERS), ...both(STATES)];

/** What comes out for a pair: the states at the end, what is sent there (bids a day), total closeness (bids a day), the
 * share of reaching that is A's, the day from which the pair was at rest (to the step; not a number where it never was, or
 * where it was marched), and the steps it took. */
export const ENSEMBLE_GIVES: readonly string[] = [
  ...both(STATES),
  ...both(['warmth', 'pressure']),
  'closeness',
  'reachingShareA',
  'restingFromDay',
  'steps',
];

/** How the columns of a table are read. */
export interface EnsemblePlan {
  /** For each of `ENSEMBLE_NEEDS`: the column it comes from, or the number assumed for every pair. */
  readonly sources: readonly (string | number)[];
  /** The column of names of pairs, if there is one. */
  readonly id: string | null;
  /** Names that no column gives, with the number assumed. */
  readonly assumed: readonly (readonly [string, number])[];
}

const DEFAULTS: Readonly<Record<string, number>> = { ...referencePerson('middle'), ...CALM_START };

/** Reads the header: `need_a` is A's need, `need` is both people's, `id` names the pair. What is not given is the reference
 * person of the middle type, or the calm start. Columns that mean nothing are refused: one may be a misspelt parameter. */
export function planEnsemble(columns: readonly string[]): Outcome<EnsemblePlan> {
  const known = new Set(['id', ...ENSEMBLE_NEEDS, ...PARAMETERS, ...STATES]);
  const strange = columns.filter(name => !known.has(name));
  const twice = columns.filter((name, i) => columns.indexOf(name) !== i);
  const conflicts = columns.filter(name => columns.includes(`${name}_a`) || columns.includes(`${name}_b`));
  const issues = [
    ...strange.map(name =>
      issue('error', 'column', `The column "${name}" is not one this command knows. ${columnHelp}`, name),
    ),
    ...twice.map(name => issue('error', 'column', `The column "${name}" is there twice: keep one of them.`, name)),
    ...conflicts.map(name =>
      issue(
        'error',
        'column',
        `The column "${name}" speaks for both people, but "${name}_a" or "${name}_b" is there too: keep one or the other.`,
        name,
      ),
    ),
  ];
  if (issues.length > 0) return failure(...issues);
  const sources = ENSEMBLE_NEEDS.map(name => {
    const plain = name.slice(0, -2);
    return [name, plain].find(n => columns.includes(n)) ?? DEFAULTS[plain]!;
  });
  const assumed = ENSEMBLE_NEEDS.flatMap((name, i) => {
    const source = sources[i]!;
    return typeof source === 'number' ? [[name, source] as const] : [];
  });
  return success({ sources, id: columns.includes('id') ? 'id' : null, assumed });
}

const columnHelp =
  `Use id, a parameter (${PARAMETERS.join(', ')}) or a state at the start (${STATES.join(', ')}); ` +
  'add _a or _b for one person, nothing for both.';

/** Pairs ready to be computed. */
export interface EnsembleChunk {
  readonly ids: readonly string[];
  /** Why a pair cannot be computed; empty where it can. */
  readonly faults: readonly string[];
  /** A row of `ids.length` numbers for each of `ENSEMBLE_NEEDS`; the reference person stands in for what has a fault. */
  readonly values: Float64Array;
}

/** Reads some rows of the table; `firstRow` is the number of the first among all (from 1), which names a pair without id. */
export function chunkOf(
  plan: EnsemblePlan,
  rows: readonly Readonly<Record<string, unknown>>[],
  firstRow: number,
): EnsembleChunk {
  const values = new Float64Array(ENSEMBLE_NEEDS.length * rows.length);
  const faults = rows.map((row, m) => {
    const numbers = plan.sources.map(source => (typeof source === 'number' ? source : numberOf(row[source])));
    const found = faultsOfNumbers(numbers);
    const usable = found.length === 0 ? numbers : ENSEMBLE_NEEDS.map(name => DEFAULTS[name.slice(0, -2)]!);
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

function faultsOfNumbers(numbers: readonly number[]): readonly string[] {
  const named = new Map(ENSEMBLE_NEEDS.map((name, i) => [name, numbers[i]!]));
  return SIDES.flatMap(side => {
    const person = Object.fromEntries(
      PARAMETERS.map(name => [name, named.get(`${name}_${side}`)!]),
    ) as unknown as Person;
    const states = STATES.flatMap((name, i) => {
      const value = named.get(`${name}_${side}`)!;
      const most = i < 2 ? Number.MAX_VALUE : 1;
      return value >= 0 && value <= most ? [] : [`${name} is not a number from 0${most === 1 ? ' to 1' : ''}`];
    });
    return [...faultsOf({ ...person }), ...states].map(fault => `${side}: ${fault}`);
  });
}

/** The system of a pair that nobody moves from outside. */
export function quietSystem(): System {
  const system = pairSystem();
  const ease = inputsOf(AT_EASE, AT_EASE);
  return fixed(system, Object.fromEntries(system.inputs.map((name, i) => [name, ease[i]!])));
}

/** Computes chunks, one after another; kernels are compiled once for each size of chunk. */
export function ensembleRunner(options: EnsembleOptions): (values: Float64Array) => Promise<Float64Array> {
  const system = quietSystem();
  const sent = compileSystem(system).definitions;
  const move =
    options.method === 'settle' || options.method === 'adaptive' ? settler(system, options) : marcher(system, options);
  return async values => {
    const count = values.length / ENSEMBLE_NEEDS.length;
    const row = (i: number): Float64Array => values.subarray(i * count, (i + 1) * count);
    const named = new Map(ENSEMBLE_NEEDS.map((name, i) => [name, row(i)]));
    const { states, restingFrom, steps } = await move(named, count);
    const out = new Float64Array(ENSEMBLE_GIVES.length * count);
    states.forEach((state, i) => out.set(state, i * count));
    const at = (name: string): number => ENSEMBLE_GIVES.indexOf(name) * count;
    out.set(restingFrom, at('restingFromDay'));
    out.set(steps, at('steps'));
    const names = namesOf(system);
    const inputs = new Float64Array(names.length);
    const definitions = new Float64Array(system.definitions.length);
    const definition = (name: string): number => definitions[system.definitions.findIndex(d => d.name === name)]!;
    for (let m = 0; m < count; m++) {
      names.forEach((name, i) => {
        inputs[i] = (i < states.length ? states[i]! : (named.get(name) ?? [0]))[m] ?? 0;
      });
      sent(inputs, definitions);
      for (const name of both(['warmth', 'pressure'])) out[at(name) + m] = definition(name);
      const a = definition('warmth_a') + definition('pressure_a');
      const b = definition('warmth_b') + definition('pressure_b');
      out[at('closeness') + m] = definition('warmth_a') + definition('warmth_b');
      out[at('reachingShareA') + m] = a + b > 0 ? a / (a + b) : 0.5;
    }
    return out;
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
