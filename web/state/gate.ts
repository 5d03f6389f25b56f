import type { Pair } from '../../src/base/index.ts';
import type { ReadReport } from '../worker/protocol.ts';
import { COMING, type Gate, type State } from './state.ts';

type Two = Pair<{ readonly id: string }>;
type Joined = ReadReport['joined'];

/** Keys of an answer about two people: their ids in either order, and their relationship in the book, where ids may
 * change. For a person under several names the answer covers all of them. A name taken apart again is no longer
 * covered. */
const keysOf = (two: Two, joined: Joined, relationship: string | null): readonly string[] => [
  keyOf(two.map(({ id }) => allOf(joinedAs(id, joined)))),
  ...(relationship === null ? [] : [relationship]),
];

/** Answers that hold for the two, including those given about a name that was joined since. */
const heldBy = (two: Two, joined: Joined, relationship: string | null): readonly string[] => {
  const [one, other] = two.map(({ id }) => joinedAs(id, joined)) as [readonly string[], readonly string[]];
  const alone = one.flatMap(a => other.map(b => keyOf([a, b])));
  const partly = [...one.map(a => keyOf([a, allOf(other)])), ...other.map(b => keyOf([allOf(one), b]))];
  return [...keysOf(two, joined, relationship), ...alone, ...partly];
};

const keyOf = (ids: readonly string[]): string => JSON.stringify(ids.toSorted());
const joinedAs = (id: string, joined: Joined): readonly string[] => joined.find(one => one.id === id)?.ids ?? [id];
const allOf = (ids: readonly string[]): string => (ids.length === 1 ? ids[0]! : JSON.stringify(ids));

/** The place in the book of these two; null: they have none. Of a kept group two others than those of its place may be chosen. */
function placeOf({ book, relationship }: State, two: Two, joined: Joined): string | null {
  const kept = book.relationships.find(({ id }) => id === relationship)?.people ?? [];
  return two.every(({ id }) => kept.some(one => joinedAs(id, joined).includes(one.id))) ? relationship : null;
}

/** Keys of a record's two real people; `of`: the kind of key. */
function realTwo(state: State, of: typeof keysOf): readonly string[] {
  const { mirror, origin, report } = state.analysis;
  if (mirror === null || (origin.kind === 'sample' && state.relationship === null)) return [];
  const joined = report?.joined ?? [];
  return of(mirror.people, joined, placeOf(state, mirror.people, joined));
}

/** About whom one would be asked now; empty: about nobody of a record. */
export function askedAbout(state: State): readonly string[] {
  const { busy, analysis } = state;
  if (busy !== null && (busy.anew || analysis.mirror === null)) return busy.origin.kind === 'file' ? [COMING] : [];
  return realTwo(state, keysOf);
}

/** Pages that show the open record ask about that one, whatever else is on its way. Without an open record they ask
 * about the coming one. */
export const standing = (state: State): State => (state.analysis.mirror === null ? state : { ...state, busy: null });

/** In a session each of the two in the room was asked before. */
const isSaidOf = ({ gate, none, session }: State, two: readonly string[]): boolean =>
  gate === 'open' && (session || two.some(one => none.includes(one)));

/** The gate before the open record. "None of these" holds for those two people, and any other answer for everybody. */
export function gateOf(state: State): Gate {
  const two = askedAbout(state);
  const known = two.length > 0 && !two.includes(COMING);
  return state.gate === 'open' && known && !isSaidOf(state, realTwo(state, heldBy)) ? 'unasked' : state.gate;
}

/** True if the answer was "none of these" for the two of a relationship in the book. A session asks only the two in the
 * room, who are those of the open one. */
export const isAnsweredOf = (state: State, { id, people }: { readonly id: string; readonly people: Two }): boolean =>
  isSaidOf(state, keysOf(people, [], id)) && (!state.session || id === state.relationship);

/** An answer about the open two holds for them in the book as well, which knows them by one id each. */
export const saidInBook = (state: State, id: string): readonly string[] =>
  isSaidOf(state, realTwo(state, heldBy)) ? [id] : [];

/** An answer given while a record was on its way belongs to its two people. */
export const saidOf = (state: State, two: Two, { joined }: ReadReport): State['none'] =>
  state.none.flatMap(one => (one === COMING ? keysOf(two, joined, placeOf(state, two, joined)) : [one]));
