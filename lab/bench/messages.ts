import type { Random } from '../../src/base/index.ts';
import type { Records } from '../../src/records/index.ts';
import type { Turns } from '../../src/turns/index.ts';

/** Times (milliseconds) and senders of messages, in time order. */
export interface Messages {
  readonly at: Float64Array;
  readonly from: Uint16Array;
}

/** The turns of an invented pair as messages: a turn is sent in `perTurn` parts on average (geometric), seconds apart, all
 * before the next turn. */
export function messagesOf(turns: Turns, perTurn: number, random: Random): Messages {
  const at: number[] = [];
  const from: number[] = [];
  for (let i = 0; i < turns.count; i++) {
    const next = turns.start[i + 1] ?? Number.POSITIVE_INFINITY;
    let t = turns.start[i]!;
    do {
      at.push(Math.min(t, next) * 1000);
      from.push(turns.actor[i]!);
      t += 2 + Math.round(8 * random.exponential());
    } while (random.uniform() < 1 - 1 / perTurn);
  }
  return { at: Float64Array.from(at), from: Uint16Array.from(from) };
}

/** A record without texts, as reading a file leaves it. */
export function recordsOf({ at, from }: Messages): Records {
  const count = at.length;
  return {
    count,
    people: ['A', 'B'].map(id => ({ id, name: id, messages: 0 })),
    at,
    offsetMinutes: new Int16Array(count),
    from,
    kind: new Uint8Array(count),
    flags: new Uint8Array(count),
    characters: new Uint32Array(count),
    durationSeconds: new Float32Array(0),
    file: new Uint16Array(count),
    text: null,
    resolutionSeconds: 1,
  };
}
