import { type Acts, AT_EASE } from './drift.ts';
import { INPUTS } from './equations.ts';
import {
  add,
  constant,
  derivativesOf,
  type Equation,
  type Expression,
  isConstant,
  log,
  multiply,
  substituteAll,
  symbol,
  symbolsOf,
  type System,
  systemOf,
} from './expression/index.ts';

/** The page of equations as one person lives it: what the partner sends is known, bid by bid, and everything else of the
 * person follows from it. In the bid form (`simulateBids`) this is exact, because between bids what is felt only fades. */
export interface Alone {
  /** Between bids. States of the person, then `SPENT`, the integral of the reach; then, for each parameter that slopes were asked
   * for, the `slope` of each of these. A step of length 1 is a stretch of as many days as the one input says. */
  readonly system: System;
  readonly states: readonly string[];
  /** Of the page, then `PRESS_SHARE`. */
  readonly parameters: readonly string[];
  /** By how much each state jumps at a warm bid, and at a pressing one, of one unit. */
  readonly byWarmth: readonly number[];
  readonly byPressure: readonly number[];
  /** What is seen at one moment: `SPENT` and its slopes change by the log of the reach and its slopes, and nothing else moves. Rows as
   * in `system`. */
  readonly sight: System;
}

/** Kinds of bids that arrive: openings and follow-ups whose mark is not known, warm and pressing ones. */
export const ARRIVALS = ['opening', 'again', 'warm', 'pressing'] as const;
const PACE = 'pace';
export const SPENT = 'spent';
/** The chance that an opening presses. A follow-up while one waits has twice the odds (chosen). */
export const PRESS_SHARE = 'pressShare';
/** What of bids that arrive (`amounts` from `at` on, by `ARRIVALS`) presses when openings press with chance `share`, and its slope
 * by the share; the rest is warm. Where a mark is not known, the mean of the two readings arrives. */
export function pressingOf(amounts: ArrayLike<number>, at: number, share: number): readonly [number, number] {
  const [opening, again, pressing] = [amounts[at]!, amounts[at + 1]!, amounts[at + 3]!];
  return [
    pressing + opening * share + (again * 2 * share) / (1 + share),
    opening + (again * 2) / ((1 + share) * (1 + share)),
  ];
}

/** The slope of a state by a parameter. */
export const slope = (state: string, by: string): string => `${state} by ${by}`;

/** The system of a page on which `reach`, `warmth` and `pressure` are defined; a partner's `warmth_j` and `pressure_j` may
 * enter the drift in proportion only. What moves set is as without a move, and the partner promises nothing. Throws a RangeError that says what the page lacks. */
export function aloneOf(
  page: readonly Equation[],
  fixedAt: Readonly<Record<string, number>> = {},
  by: readonly string[] = [],
): Alone {
  const made = systemOf(page);
  if (!made.ok) throw new RangeError(made.issues.map(i => i.text).join('\n'));
  const known = new Map<string, number>(Object.entries(fixedAt));
  for (const name of INPUTS) known.set(name, AT_EASE[name as keyof Acts]);
  known.set('promise_j', 0);
  const [warmth, pressure] = ['warmth_j', 'pressure_j'];
  const leaf =
    (partner: boolean) =>
    (name: string): Expression => {
      if (!partner && (name === warmth || name === pressure)) return constant(0);
      const value = known.get(name);
      return value === undefined ? symbol(name) : constant(value);
    };
  const { states } = made.value;
  const still = substituteAll(made.value.drift, leaf(false));
  const open = substituteAll(made.value.drift, leaf(true));
  const reachAs = made.value.definitions.find(d => d.name === 'reach');
  if (reachAs === undefined)
    throw new RangeError('The page defines no "reach", so it says nothing of when a person writes.');
  const [reach] = substituteAll([reachAs.expression], leaf(false)) as [Expression];
  const strange = [...symbolsOf(...open, reach)].find(
    name => name.endsWith('_j') && name !== warmth && name !== pressure,
  );
  if (strange !== undefined)
    throw new RangeError(`"${strange}" of the partner is not seen in a record: only warmth_j and pressure_j arrive.`);
  const byWarmth = derivativesOf(open, warmth);
  const byPressure = derivativesOf(open, pressure);
  const numberOf = (e: Expression): number => {
    if (isConstant(e)) return e.value;
    throw new RangeError('warmth_j and pressure_j must enter in proportion to a number, as sums of bids do.');
  };
  const pace = symbol(PACE);
  const drift = [...still.map(e => multiply(pace, e)), multiply(pace, reach)];
  const all = [...states, SPENT];
  const inDrift = [...symbolsOf(...drift)].filter(name => !all.includes(name) && name !== PACE);
  const parameters = [...inDrift, PRESS_SHARE];
  const rows = [...all, ...by.flatMap(name => all.map(state => slope(state, name)))];
  const seen = [...states.map(() => constant(0)), log(reach)];
  return {
    system: {
      states: rows,
      parameters: inDrift,
      inputs: [PACE],
      drift: [...drift, ...slopesOf(drift, states, all, by)],
      definitions: [],
    },
    states,
    parameters,
    byWarmth: byWarmth.map(numberOf),
    byPressure: byPressure.map(numberOf),
    sight: {
      states: rows,
      parameters: inDrift,
      inputs: [PACE],
      drift: [...seen, ...slopesOf(seen, states, all, by)],
      definitions: [],
    },
  };
}

/** The slopes of the states by a parameter change by the slopes of the drift: by the states, times theirs, and by the parameter. */
function slopesOf(
  drift: readonly Expression[],
  states: readonly string[],
  all: readonly string[],
  parameters: readonly string[],
): readonly Expression[] {
  const columns = states.map(name => derivativesOf(drift, name));
  return parameters.flatMap(by => {
    const direct = derivativesOf(drift, by);
    return all.map((_, row) =>
      states.reduce<Expression>(
        (sum, state, k) => add(sum, multiply(columns[k]![row]!, symbol(slope(state, by)))),
        direct[row]!,
      ),
    );
  });
}
