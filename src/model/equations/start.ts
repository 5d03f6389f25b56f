import { PAIR_DIMENSION, PERSON_DIMENSION, type StateName, STATES } from './drift.ts';

/** The state of one person by name; see `STATES` for units. */
export type PersonState = Readonly<Record<StateName, number>>;

/** The calm start of the reference tables: ordinary warmth, no pressure, little of anything else. */
export const CALM_START: PersonState = {
  felt: 1.1,
  pressed: 0,
  alarm: 0.15,
  overwhelm: 0.1,
  weariness: 0.15,
  dread: 0.1,
  trust: 0.5,
};

/** The state vector of two people. */
export function pairState(a: PersonState, b: PersonState): Float64Array {
  return Float64Array.from([...STATES.map(name => a[name]), ...STATES.map(name => b[name])]);
}

export const calmStart = (): Float64Array => pairState(CALM_START, CALM_START);

/** The state with the two people exchanged. */
export function swappedState(y: ArrayLike<number>): Float64Array {
  const out = new Float64Array(PAIR_DIMENSION);
  for (let i = 0; i < PAIR_DIMENSION; i++) out[i] = y[(i + PERSON_DIMENSION) % PAIR_DIMENSION]!;
  return out;
}
