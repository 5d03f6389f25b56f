import type { Pair } from '../../base/index.ts';
import type { Events } from './observe.ts';
import {
  HOURS_OF_WEEK,
  type Exposure,
  ROLE_COUNT,
  roleOf,
  STATES,
  ACTIVITY_BINS,
  ACTIVITY_STATES,
  seenBy,
} from './exposure.ts';

/** Exposure intervals of one block with the same state and activity, gathered: all that hazards, activity factors and the design need to know. In a
 * block, strata in which a turn would have the same role lie together. */
export interface Strata {
  readonly count: number;
  readonly block: Uint32Array;
  readonly state: Uint8Array;
  readonly activity: Uint8Array;
  /** Turns of each person by state x activity, over the whole record. */
  readonly turns: Pair<Float64Array>;
}

export function strataOf(exposure: Exposure, events: Events): Strata {
  const block = new Uint32Array(exposure.count);
  const state = new Uint8Array(exposure.count);
  const activity = new Uint8Array(exposure.count);
  const known = new Int32Array(STATES * ACTIVITY_STATES).fill(-1);
  let count = 0;
  for (let b = 0; b < exposure.blocks; b++) {
    const first = count;
    for (let p = exposure.firstOf[b]!; p < exposure.firstOf[b + 1]!; p++) {
      const key = exposure.state[p]! * ACTIVITY_STATES + exposure.activity[p]!;
      if (known[key]! >= first) continue;
      block[count] = b;
      state[count] = exposure.state[p]!;
      activity[count] = exposure.activity[p]!;
      known[key] = count++;
    }
  }
  const turns = [new Float64Array(STATES * ACTIVITY_STATES), new Float64Array(STATES * ACTIVITY_STATES)] as const;
  for (let i = 0; i < events.count; i++) {
    const p = exposure.turnInterval[i]!;
    if (p >= 0) turns[events.actor[i] as 0 | 1][exposure.state[p]! * ACTIVITY_STATES + exposure.activity[p]!]!++;
  }
  const order = orderByRole(block.subarray(0, count), state);
  return {
    count,
    block: taken(block, order),
    state: taken(state, order),
    activity: taken(activity, order),
    turns,
  };
}

/** Entries of a column. Its own `filter` and `from` make a list of numbers first, which takes thrice the room. */
function taken<C extends Uint8Array | Uint32Array>(column: C, index: Uint32Array): C {
  const out = column.slice(0, index.length) as C;
  for (let k = 0; k < out.length; k++) out[k] = column[index[k]!]!;
  return out;
}

/** Strata block by block, and in a block by the role that a turn of person 0 would have. */
function orderByRole(block: Uint32Array, state: Uint8Array): Uint32Array {
  const order = new Uint32Array(block.length);
  let k = 0;
  for (let from = 0, to = 0; from < block.length; from = to) {
    while (to < block.length && block[to] === block[from]) to++;
    for (let role = 0; role < ROLE_COUNT; role++)
      for (let c = from; c < to; c++) if (ROLE[0]![state[c]!] === role) order[k++] = c;
  }
  return order;
}

/** Seconds of each stratum weighted by each person's rhythm, in `out`. */
export function secondsAtRisk(
  exposure: Exposure,
  strata: Strata,
  [rhythmA, rhythmB]: Pair<Float64Array>,
  out: Pair<Float64Array> = [new Float64Array(strata.count), new Float64Array(strata.count)],
): Pair<Float64Array> {
  const [a, b] = out;
  a.fill(0);
  b.fill(0);
  const [roleA, roleB] = ROLE as Pair<Uint8Array>;
  // The stratum of each (state, activity) in the present block.
  const place = new Uint32Array(STATES * ACTIVITY_STATES);
  for (let block = 0, c = 0; block < exposure.blocks; block++) {
    for (; c < strata.count && strata.block[c] === block; c++)
      place[strata.state[c]! * ACTIVITY_STATES + strata.activity[c]!] = c;
    for (let p = exposure.firstOf[block]!; p < exposure.firstOf[block + 1]!; p++) {
      const state = exposure.state[p]!;
      const at = place[state * ACTIVITY_STATES + exposure.activity[p]!]!;
      const seconds = exposure.seconds[p]!;
      const hour = exposure.hourOfWeek[p]!;
      a[at]! += seconds * rhythmA[roleA[state]! * HOURS_OF_WEEK + hour]!;
      b[at]! += seconds * rhythmB[roleB[state]! * HOURS_OF_WEEK + hour]!;
    }
  }
  return out;
}

/** Role, state as seen, and bins of own and partner's recent turns, by person. */
export const ROLE: readonly Uint8Array[] = [0, 1].map(actor =>
  Uint8Array.from({ length: STATES }, (_, s) => roleOf(s, actor)),
);
export const SEEN: readonly Uint8Array[] = [0, 1].map(actor =>
  Uint8Array.from({ length: STATES }, (_, s) => seenBy(s, actor)),
);

/** Indices of one person's baseline parameters, all logarithms: hazards by observed state, then activity factors by
 * role. The factors of one's own recent turns come first, then the partner's. */
export const BASELINE_SIZE = STATES + 2 * ROLE_COUNT * ACTIVITY_BINS;
export const ownAt = (role: number, bin: number): number => STATES + role * ACTIVITY_BINS + bin;
export const partnerAt = (role: number, bin: number): number => STATES + (ROLE_COUNT + role) * ACTIVITY_BINS + bin;

/** The three parameters that act in each (state, activity), by person: `3 * (state * ACTIVITY_STATES + activity)`. */
export const ACTING: readonly Uint8Array[] = [0, 1].map(actor => {
  const out = new Uint8Array(3 * STATES * ACTIVITY_STATES);
  for (let state = 0; state < STATES; state++)
    for (let activity = 0; activity < ACTIVITY_STATES; activity++) {
      const bins = [Math.floor(activity / ACTIVITY_BINS), activity % ACTIVITY_BINS];
      const role = ROLE[actor]![state]!;
      out.set(
        [SEEN[actor]![state]!, ownAt(role, bins[actor]!), partnerAt(role, bins[1 - actor]!)],
        3 * (state * ACTIVITY_STATES + activity),
      );
    }
  return out;
});

/** The parameters that can act on a turn of one role, by person. */
export const ACTING_IN: readonly (readonly Uint8Array[])[] = [0, 1].map(actor =>
  Array.from({ length: ROLE_COUNT }, (_, role) => {
    const states = Array.from({ length: STATES }, (_, state) => state).filter(state => ROLE[actor]![state] === role);
    const size = 3 * ACTIVITY_STATES;
    return Uint8Array.from(
      new Set(states.flatMap(state => [...ACTING[actor]!.subarray(size * state, size * (state + 1))])),
    );
  }),
);
