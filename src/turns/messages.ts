import { SECOND_MS } from '../base/index.ts';
import { KINDS, type Records } from '../records/index.ts';
import type { ChosenPair } from './choose-pair.ts';
import { makesTurn } from './to-turns.ts';
import type { Turns } from './turn.ts';

/** Every message of the turns, in order, as columns of length `count`: a picture of a stretch draws one tick for each.
 * Times are seconds since 1970-01-01T00:00Z. */
export interface Messages {
  readonly count: number;
  readonly at: Float64Array;
  readonly actor: Uint8Array;
  readonly characters: Uint32Array;
  /** Wall clock minus UTC, minutes. */
  readonly offsetMinutes: Int16Array;
  /** Turn i holds messages `first[i]` to `first[i + 1]`, the last excluded. */
  readonly first: Uint32Array;
}

/** The messages of `turns`, which were made from these records and this pair. Linear; exchanging the two exchanges `actor`. */
export function messagesOf(records: Records, pair: ChosenPair, turns: Turns): Messages {
  const count = turns.messages.reduce((sum, n) => sum + n, 0);
  const columns = {
    at: new Float64Array(count),
    actor: new Uint8Array(count),
    characters: new Uint32Array(count),
    offsetMinutes: new Int16Array(count),
  };
  const first = new Uint32Array(turns.count + 1);
  let n = 0;
  for (let t = 0; t < turns.count; t++) {
    first[t] = n;
    const actor = turns.actor[t]!;
    for (let i = turns.firstRecord[t]!; i <= turns.lastRecord[t]!; i++) {
      if (records.from[i] !== pair[actor] || !makesTurn(KINDS[records.kind[i]!]!)) continue;
      columns.at[n] = records.at[i]! / SECOND_MS;
      columns.actor[n] = actor;
      columns.characters[n] = records.characters[i]!;
      columns.offsetMinutes[n] = records.offsetMinutes[i]!;
      n++;
    }
  }
  first[turns.count] = n;
  return { count: n, ...columns, first };
}
