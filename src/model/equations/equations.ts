import { type Issue, issueText } from '../../base/index.ts';
import { PAIR_DIMENSION, STATES, type Acts } from './drift.ts';
import {
  type CompiledSystem,
  compileSystem,
  type Equation,
  pairOf,
  parseEquations,
  type System,
  systemOf,
} from '../expression/index.ts';
import type { Field } from './field.ts';
import { PARAMETERS, type Dyad } from './person.ts';

/** The equations of one person as text; `name_j` is the partner's `name`, `S` the logistic function. The evaluator, the
 * Jacobian, the kernel and the formulas shown all derive from it. `drift.ts` is the same in plain code, for reading
 * and for speed with one pair. A test holds the two equal, bit for bit in all but the elementary functions. */
export const EQUATIONS = `
ordinary = base * (1 - reciprocity + reciprocity * felt / (0.5 + 0.5 * felt))
feared = 1 - wariness + wariness * dread
reach = ordinary * exp(escalation * alarmActs * alarm - retreat * overwhelmActs * overwhelm * feared - fatigue * weariness)
        * reachActs
press = protest * alarmActs * pressActs * alarm
warmth = reach * (1 - press) + bids
pressure = reach * press + demands
there = S(steepness * log(max(felt, 0.000000000001) / trustHalf))
earned = there * pressureHalf / (pressed + pressureHalf)

felt' = warmth_j - felt
pressed' = pressure_j - pressed
alarm' = (S((need * (1 - security * trust) * (1 - resign * weariness) - felt - elsewhere) / softness) - alarm) / alarmDays
overwhelm' = (S(((felt + sting * pressed) * (1 + dread) - room * (1 + openness * trust)) / softness) - overwhelm)
        / overwhelmDays
weariness' = (alarm - weariness) / wearinessDays
dread' = learning * (2 * pressed * overwhelm * (1 - dread) - felt * (1 - overwhelmActs * overwhelm) * dread)
trust' = (earned + promise_j * (1 - earned) - trust) / trustDays
`;

/** Inputs set by moves, one per person; see `Acts`. */
export const INPUTS = [
  'alarmActs',
  'pressActs',
  'overwhelmActs',
  'reachActs',
  'bids',
  'demands',
  'elsewhere',
  'promise',
] as const satisfies readonly (keyof Acts)[];

const of = (side: 'a' | 'b') => (name: string) => `${name}_${side}`;
const INPUT_NAMES = [...INPUTS.map(of('a')), ...INPUTS.map(of('b'))];

/** The page as expressions of one person. */
export const personEquations = (): readonly Equation[] => usable(parseEquations(EQUATIONS));

/** The system of a pair: fourteen states in the order of `STATES` (A's, then B's), inputs in the order of `INPUTS`. */
export const pairSystem = (): System => usable(systemOf(pairOf(personEquations()), INPUT_NAMES));

/** The same system with the acts of moves among the parameters, for ensembles in which each pair has its own. */
export const pairSystemOfParameters = (): System => usable(systemOf(pairOf(personEquations())));

/** The parameters of a pair in the order that a system of `pairSystem` asks for. */
export function parametersOf(system: System, pair: Dyad): Float64Array {
  const named = new Map<string, number>();
  for (const side of ['a', 'b'] as const) for (const name of PARAMETERS) named.set(of(side)(name), pair[side][name]);
  return Float64Array.from(system.parameters, name => named.get(name)!);
}

/** The inputs of a pair in that order. */
export const inputsOf = (actsA: Acts, actsB: Acts): Float64Array =>
  Float64Array.from([...INPUTS.map(name => actsA[name]), ...INPUTS.map(name => actsB[name])]);

let held: { readonly system: System; readonly compiled: CompiledSystem } | undefined;

/** System and evaluators, made at the first call. */
export function compiledPair(): { readonly system: System; readonly compiled: CompiledSystem } {
  if (held === undefined) {
    const system = pairSystem();
    held = { system, compiled: compileSystem(system) };
  }
  return held;
}

/** The pair as a field whose value and Jacobian come from the page. */
export function equationField(pair: Dyad, actsA: Acts, actsB: Acts): Required<Field> {
  const { system, compiled } = compiledPair();
  const values = new Float64Array(system.states.length + system.parameters.length + system.inputs.length + 1);
  values.set(parametersOf(system, pair), PAIR_DIMENSION);
  values.set(inputsOf(actsA, actsB), PAIR_DIMENSION + system.parameters.length);
  return {
    dimension: PAIR_DIMENSION,
    at: (y, out) => {
      values.set(y);
      compiled.drift(values, out);
    },
    jacobian: (y, out) => {
      values.set(y);
      compiled.jacobian(values, out);
    },
  };
}

/** The names of the states of a pair, as the system has them. */
export const PAIR_STATES: readonly string[] = [...STATES.map(of('a')), ...STATES.map(of('b'))];

function usable<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] },
): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.issues.map(issueText).join('\n'));
}
