import { failure, issue, type Outcome, success } from '../../src/base/index.ts';
import {
  CALM_START,
  faultsOf,
  pairOf,
  PARAMETERS,
  parseEquations,
  type Person,
  STATES,
  type System,
  systemOf,
} from '../../src/model/index.ts';
import { AT_EASE, fixed, inputsOf, isAutonomous, pairSystem, referencePerson } from '../../src/model/inside.ts';
import { message } from '../words.ts';

const SIDES = ['a', 'b'] as const;
export const both = (names: readonly string[]): readonly string[] =>
  SIDES.flatMap(side => names.map(n => `${n}_${side}`));

/** Equations of an ensemble: ours, or a user's own. */
export interface EnsembleShape {
  readonly system: System;
  /** Inputs of a pair, in the order of a chunk's rows: parameters, then states at the start. */
  readonly needs: readonly string[];
  /** Outputs of a pair. */
  readonly gives: readonly string[];
  /** Numbers for what no column gives, by name without the person. */
  readonly defaults: Readonly<Record<string, number>>;
  /** Faults in the numbers of a pair (in the order of `needs`), in short words for a table. Examples: "a: need
   * missing", "a: need not a number", "b: alarm not 0..1". `given`: true if a cell holds anything, by its index in
   * `needs`. */
  readonly faultsOf: (numbers: readonly number[], given: (place: number) => boolean) => readonly string[];
}

/** Our equations. They give the states at the end, the bids sent there (bids a day), total closeness (bids a day) and
 * A's share of reaching. They also give the number of steps, and the day from which the pair was at rest (to the
 * step). That day is NaN for a pair that never rested or had fixed steps. */
export const OUR_SHAPE: Omit<EnsembleShape, 'system'> = {
  needs: [...both(PARAMETERS), ...both(STATES)],
  gives: [...both(STATES), ...both(['warmth', 'pressure']), 'closeness', 'reachingShareA', 'restingFromDay', 'steps'],
  defaults: { ...referencePerson('middle'), ...CALM_START },
  faultsOf: ourFaults,
};

/** The system of a pair without outside moves. */
export function quietSystem(): System {
  const system = pairSystem();
  const ease = inputsOf(AT_EASE, AT_EASE);
  return fixed(system, Object.fromEntries(system.inputs.map((name, i) => [name, ease[i]!])));
}

/** The shape of one person's equations as text (`EQUATIONS` is one); null is ours. A user's own equations output all
 * states and definitions. A parameter or a state with a name of ours may default to our numbers. Refused: unreadable
 * text, and equations with the time in them where each pair is to have its own steps. */
export function shapeOf(equations: string | null, ownSteps: boolean): Outcome<EnsembleShape> {
  if (equations === null) return success({ ...OUR_SHAPE, system: quietSystem() });
  const parsed = parseEquations(equations);
  if (!parsed.ok) return parsed;
  const outcome = systemOf(pairOf(parsed.value));
  if (!outcome.ok) return outcome;
  const system = outcome.value;
  if (ownSteps && !isAutonomous(system)) return failure(issue('error', 'equations', message('ensemble-time')));
  const needs = [...system.parameters, ...system.states];
  return success({
    system,
    needs,
    gives: [...system.states, ...system.definitions.map(d => d.name), 'restingFromDay', 'steps'],
    defaults: OUR_SHAPE.defaults,
    faultsOf: (numbers, given) =>
      needs.flatMap((name, i) => (Number.isFinite(numbers[i]) ? [] : [`${name} ${noNumber(given(i))}`])),
  });
}

const noNumber = (given: boolean): string => (given ? 'not a number' : 'missing');

const MAY = { 'above-zero': '>0', 'from-zero': '>=0', share: '0..1' } as const;

function ourFaults(numbers: readonly number[], given: (place: number) => boolean): readonly string[] {
  const named = new Map(OUR_SHAPE.needs.map((name, i) => [name, numbers[i]!]));
  const none = (name: string): string => noNumber(given(OUR_SHAPE.needs.indexOf(name)));
  return SIDES.flatMap(side => {
    const person = Object.fromEntries(
      PARAMETERS.map(name => [name, named.get(`${name}_${side}`)!]),
    ) as unknown as Person;
    const states = STATES.flatMap((name, i) => {
      const value = named.get(`${name}_${side}`)!;
      const most = i < 2 ? Number.MAX_VALUE : 1;
      if (Number.isNaN(value)) return [`${name} ${none(`${name}_${side}`)}`];
      return value >= 0 && value <= most ? [] : [`${name} not ${MAY[most === 1 ? 'share' : 'from-zero']}`];
    });
    const faults = faultsOf({ ...person }).map(({ name, value, may }) =>
      value === null ? `${name} ${none(`${name}_${side}`)}` : `${name} not ${MAY[may]}`,
    );
    return [...faults, ...states].map(fault => `${side}: ${fault}`);
  });
}
