import type { Events } from '../observe.ts';
import { HOURS_OF_WEEK, type Pieces, ROLE_COUNT, roleOf, STATES, STIR_BINS, STIRS, seenBy } from './exposure.ts';
import type { Pair } from '../posterior/design.ts';

/** Pieces of one block with the same state and stir, gathered: all that hazards, stirs and the slow part need to know. In a
 * block, cells in which a turn would have the same role lie together. */
export interface Cells {
  readonly count: number;
  readonly block: Uint32Array;
  readonly state: Uint8Array;
  readonly stir: Uint8Array;
  /** Cell of each piece. */
  readonly ofPiece: Uint32Array;
  /** Turns of each person by state x stir, over the whole record. */
  readonly turns: Pair<Float64Array>;
}

export function gather(pieces: Pieces, events: Events): Cells {
  const block = new Uint32Array(pieces.count);
  const state = new Uint8Array(pieces.count);
  const stir = new Uint8Array(pieces.count);
  const ofPiece = new Uint32Array(pieces.count);
  const known = new Int32Array(STATES * STIRS).fill(-1);
  let count = 0;
  let first = 0;
  for (let p = 0; p < pieces.count; p++) {
    if (p > 0 && pieces.block[p] !== pieces.block[p - 1]) first = count;
    const key = pieces.state[p]! * STIRS + pieces.stir[p]!;
    if (known[key]! < first) {
      block[count] = pieces.block[p]!;
      state[count] = pieces.state[p]!;
      stir[count] = pieces.stir[p]!;
      known[key] = count++;
    }
    ofPiece[p] = known[key]!;
  }
  const turns = [new Float64Array(STATES * STIRS), new Float64Array(STATES * STIRS)] as const;
  for (let i = 0; i < events.count; i++) {
    const p = pieces.turnPiece[i]!;
    if (p >= 0) turns[events.actor[i] as 0 | 1][pieces.state[p]! * STIRS + pieces.stir[p]!]!++;
  }
  const order = orderByRole(block.subarray(0, count), state);
  const place = new Uint32Array(count);
  for (let k = 0; k < count; k++) place[order[k]!] = k;
  for (let p = 0; p < pieces.count; p++) ofPiece[p] = place[ofPiece[p]!]!;
  return {
    count,
    block: Uint32Array.from(order, c => block[c]!),
    state: Uint8Array.from(order, c => state[c]!),
    stir: Uint8Array.from(order, c => stir[c]!),
    ofPiece,
    turns,
  };
}

/** Cells block by block, and in a block by the role that a turn of person 0 would have. */
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

/** Seconds of each cell weighted by one person's rhythm. */
export function exposureOf(pieces: Pieces, cells: Cells, actor: number, rhythm: Float64Array): Float64Array {
  const out = new Float64Array(cells.count);
  const role = ROLE[actor]!;
  for (let p = 0; p < pieces.count; p++)
    out[cells.ofPiece[p]!]! +=
      pieces.seconds[p]! * rhythm[role[pieces.state[p]!]! * HOURS_OF_WEEK + pieces.hourOfWeek[p]!]!;
  return out;
}

/** Role, state as seen, and bins of own and partner's recent turns, by person. */
export const ROLE: readonly Uint8Array[] = [0, 1].map(actor =>
  Uint8Array.from({ length: STATES }, (_, s) => roleOf(s, actor)),
);
export const SEEN: readonly Uint8Array[] = [0, 1].map(actor =>
  Uint8Array.from({ length: STATES }, (_, s) => seenBy(s, actor)),
);

/** Places of the parameters of one person's pace: hazards by state as seen, then stirs by role and own recent turns, then by
 * role and the partner's. All are logarithms. */
export const FAST = STATES + 2 * ROLE_COUNT * STIR_BINS;
export const ownAt = (role: number, bin: number): number => STATES + role * STIR_BINS + bin;
export const partnerAt = (role: number, bin: number): number => STATES + (ROLE_COUNT + role) * STIR_BINS + bin;

/** The three parameters that act in each (state, stir), by person: `3 * (state * STIRS + stir)`. */
export const ACTING: readonly Uint8Array[] = [0, 1].map(actor => {
  const out = new Uint8Array(3 * STATES * STIRS);
  for (let state = 0; state < STATES; state++)
    for (let stir = 0; stir < STIRS; stir++) {
      const bins = [Math.floor(stir / STIR_BINS), stir % STIR_BINS];
      const role = ROLE[actor]![state]!;
      out.set(
        [SEEN[actor]![state]!, ownAt(role, bins[actor]!), partnerAt(role, bins[1 - actor]!)],
        3 * (state * STIRS + stir),
      );
    }
  return out;
});
