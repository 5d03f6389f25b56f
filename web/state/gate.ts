import type { Pair } from '../../src/base/index.ts';
import type { State } from './state.ts';

/** Whether what is two-sided stands open, is put away, or waits for the private question. Which answer it was is not kept. */
export type Gate = 'unasked' | 'open' | 'away';

/** Stands for the two of a record that is on its way: it is asked about while one waits. */
const COMING = '';
const keyOf = (two: Pair<{ readonly id: string }>): string => JSON.stringify(two.map(({ id }) => id).sort());

/** About whom one would be asked now; null: about nobody of a record. */
function askedAbout({ analysis: { mirror, origin }, relationship, busy }: State): string | null {
  if (busy !== null && (busy.anew || mirror === null)) return busy.origin.kind === 'file' ? COMING : null;
  return mirror === null || (origin.kind === 'sample' && relationship === null) ? null : keyOf(mirror.people);
}

/** The gate before the open record. "None of these" holds for the two it was said of, and any other answer for everybody. In a session
 * each of the two in the room was asked before. */
export function gateOf(state: State): Gate {
  const two = askedAbout(state);
  const said = two === null || two === COMING || state.session || state.none.includes(two);
  return state.gate === 'open' && !said ? 'unasked' : state.gate;
}

/** The state after an answer, or after it is asked again. `others`: they are not of the open record. */
export function answered(state: State, gate: Gate, others: boolean): State {
  const two = others ? null : askedAbout(state);
  const before = state.gate === 'open' ? state.none : [];
  return { ...state, gate, none: gate === 'open' && two !== null ? [...before, two] : [] };
}

/** What was said while a record was on its way was said of its two; null: it comes no more. */
export const saidOf = (none: State['none'], two: Pair<{ readonly id: string }> | null): State['none'] =>
  none.flatMap(one => (one !== COMING ? one : two === null ? [] : keyOf(two)));
