import type { Pair } from '../../src/base/index.ts';
import { COMING, type Gate, type State } from './state.ts';

type Two = Pair<{ readonly id: string }>;

/** What an answer about two is remembered by: their ids, in whatever order, and their place in the book, where ids may change. */
const keysOf = (two: Two, relationship: string | null): readonly string[] => [
  JSON.stringify(two.map(({ id }) => id).sort()),
  ...(relationship === null ? [] : [relationship]),
];

/** About whom one would be asked now; empty: about nobody of a record. */
export function askedAbout({ analysis: { mirror, origin }, relationship, busy }: State): readonly string[] {
  if (busy !== null && (busy.anew || mirror === null)) return busy.origin.kind === 'file' ? [COMING] : [];
  return mirror === null || (origin.kind === 'sample' && relationship === null)
    ? []
    : keysOf(mirror.people, relationship);
}

/** In a session each of the two in the room was asked before. */
const isSaidOf = ({ gate, none, session }: State, two: readonly string[]): boolean =>
  gate === 'open' && (session || two.some(one => none.includes(one)));

/** The gate before the open record. "None of these" holds for the two it was said of, and any other answer for everybody. */
export function gateOf(state: State): Gate {
  const two = askedAbout(state);
  const known = two.length > 0 && !two.includes(COMING);
  return state.gate === 'open' && known && !isSaidOf(state, two) ? 'unasked' : state.gate;
}

/** Whether it was answered by "none of these" of the two of a relationship of the book. */
export const isAnsweredOf = (state: State, { id, people }: { readonly id: string; readonly people: Two }): boolean =>
  isSaidOf(state, keysOf(people, id));

/** What was said while a record was on its way is said of its two. */
export const saidOf = (none: State['none'], two: Two, relationship: string | null): State['none'] =>
  none.flatMap(one => (one === COMING ? keysOf(two, relationship) : [one]));
