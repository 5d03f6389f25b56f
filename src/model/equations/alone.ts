import { issueText } from '../../base/index.ts';
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
} from '../expression/index.ts';

/** The equations of one person, with the partner's bids given as input. This is exact in the bid form (`simulateBids`),
 * because felt closeness only fades between bids. */
export interface Alone {
  /** System between bids. States are those of the person, then `SPENT`, the integral of the reach. With slopes: the
   * states that drive the reach, then `SPENT`; then, for each parameter, the `slope` of each affected state and of
   * `SPENT`. A step of length 1 lasts as many days as the one input says. */
  readonly system: System;
  /** State names of the equations. */
  readonly states: readonly string[];
  /** Parameter names of the equations, then `PRESS_SHARE`. */
  readonly parameters: readonly string[];
  /** By how much each state jumps at a warm bid, and at a pressing one, of one unit. */
  readonly byWarmth: readonly number[];
  readonly byPressure: readonly number[];
  /** Reading at one moment: `SPENT` and its slopes change by the log of the reach and its slopes. All else stays. Rows
   * as in `system`. */
  readonly sight: System;
}

/** Kinds of bids that arrive: openings and follow-ups whose mark is not known, warm and pressing ones. */
export const ARRIVALS = ['opening', 'again', 'warm', 'pressing'] as const;
const PACE = 'pace';
export const SPENT = 'spent';
/** Probability that an opening presses. A follow-up while one waits has twice the odds (chosen). */
export const PRESS_SHARE = 'pressShare';
/** Pressing part of arriving bids (`amounts` from `at` on, by `ARRIVALS`) when openings press with chance `share`, and
 * its slope by the share. The rest is warm. An unknown mark counts as the mean of the two readings. */
export function pressingOf(amounts: ArrayLike<number>, at: number, share: number): readonly [number, number] {
  const [opening, again, pressing] = [amounts[at]!, amounts[at + 1]!, amounts[at + 3]!];
  return [
    pressing + opening * share + (again * 2 * share) / (1 + share),
    opening + (again * 2) / ((1 + share) * (1 + share)),
  ];
}

/** The slope of a state by a parameter. */
export const slope = (state: string, by: string): string => `${state} by ${by}`;

const numberOf = (e: Expression): number => {
  if (isConstant(e)) return e.value;
  throw new RangeError('warmth_j and pressure_j must enter in proportion to a number, as sums of bids do.');
};

function reachIn({ definitions }: System): Expression {
  const reach = definitions.find(d => d.name === 'reach');
  if (reach !== undefined) return reach.expression;
  throw new RangeError('The page defines no "reach", so it says nothing of when a person writes.');
}

/** Refuses expressions with anything of the partner that a record does not show. */
function refuseOtherSights(expressions: readonly Expression[], seen: readonly string[]): void {
  const strange = [...symbolsOf(...expressions)].find(name => name.endsWith('_j') && !seen.includes(name));
  if (strange !== undefined)
    throw new RangeError(`"${strange}" of the partner is not seen in a record: only warmth_j and pressure_j arrive.`);
}

/** The system of a page on which `reach`, `warmth` and `pressure` are defined; a partner's `warmth_j` and `pressure_j` may
 * enter the drift in proportion only. What moves set is as without a move, and the partner promises nothing. Throws a RangeError that says what the page lacks
 * (of one that is no system, the ids of what `systemOf` finds wrong). */
export function aloneOf(
  page: readonly Equation[],
  fixedAt: Readonly<Record<string, number>> = {},
  by: readonly string[] = [],
): Alone {
  const made = systemOf(page);
  if (!made.ok) throw new RangeError(made.issues.map(issueText).join('\n'));
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
  const [reach] = substituteAll([reachIn(made.value)], leaf(false)) as [Expression];
  refuseOtherSights([...open, reach], [warmth, pressure]);
  const byWarmth = derivativesOf(open, warmth).map(numberOf);
  const byPressure = derivativesOf(open, pressure).map(numberOf);
  const pace = symbol(PACE);
  const drift = [...still.map(e => multiply(pace, e)), multiply(pace, reach)];
  const whole: readonly Row[] = [...states, SPENT].map((name, k) => ({
    name,
    drift: drift[k]!,
    seen: name === SPENT ? log(reach) : constant(0),
    hangsOn: symbolsOf(drift[k]!),
    jumpsBy: byWarmth[k] === byPressure[k] ? null : PRESS_SHARE,
  }));
  const inUse = by.length === 0 ? whole : whole.filter(row => hangingOn(row.name, whole).has(SPENT));
  const moved = by.map(name => ({ by: name, rows: movedBy(name, inUse) }));
  const rows = [
    ...inUse.map(({ name }) => name),
    ...moved.flatMap(({ by, rows }) => rows.map(row => slope(row.name, by))),
  ];
  const inDrift = [...symbolsOf(...inUse.map(row => row.drift))].filter(
    name => name !== PACE && !whole.some(row => row.name === name),
  );
  const system = (of: 'drift' | 'seen'): System => ({
    states: rows,
    parameters: inDrift,
    inputs: [PACE],
    drift: [...inUse.map(row => row[of]), ...slopesOf(of, inUse, moved)],
    definitions: [],
  });
  return {
    system: system('drift'),
    states,
    parameters: [...inDrift, PRESS_SHARE],
    byWarmth,
    byPressure,
    sight: system('seen'),
  };
}

/** A state of the page, or `SPENT`. */
interface Row {
  readonly name: string;
  readonly drift: Expression;
  /** Change at one moment of reading. */
  readonly seen: Expression;
  readonly hangsOn: ReadonlySet<string>;
  /** The parameter that says how far it jumps where a bid arrives. */
  readonly jumpsBy: string | null;
}

/** Names that a parameter or a state affects, directly or through others, and its own name. */
function hangingOn(name: string, page: readonly Row[]): ReadonlySet<string> {
  const found = new Set([name]);
  for (let known = 0; known < found.size; ) {
    known = found.size;
    for (const row of page)
      if (row.jumpsBy === name || [...found].some(cause => row.hangsOn.has(cause))) found.add(row.name);
  }
  return found;
}

/** The rows whose slope by a parameter is not zero throughout; that of `SPENT` is always included. */
function movedBy(parameter: string, rows: readonly Row[]): readonly Row[] {
  const moved = hangingOn(parameter, rows);
  return rows.filter(({ name }) => name === SPENT || moved.has(name));
}

interface Moved {
  readonly by: string;
  readonly rows: readonly Row[];
}

/** The slopes of the states by a parameter change by the slopes of the drift: by the states, times theirs, and by the parameter. */
function slopesOf(of: 'drift' | 'seen', all: readonly Row[], moved: readonly Moved[]): readonly Expression[] {
  const expressions = all.map(row => row[of]);
  const columns = new Map(all.map(({ name }) => [name, derivativesOf(expressions, name)]));
  return moved.flatMap(({ by, rows }) => {
    const direct = derivativesOf(expressions, by);
    const states = rows.filter(({ name }) => name !== SPENT);
    return rows.map(row => {
      const at = all.indexOf(row);
      return states.reduce<Expression>(
        (sum, { name }) => add(sum, multiply(columns.get(name)![at]!, symbol(slope(name, by)))),
        direct[at]!,
      );
    });
  });
}
