import type { TurnTimes } from './turn.ts';

/** Sessions under one gap, as columns of length `count`. A session is a maximal run of turns whose silences (end of one
 * to start of the next) are at most the gap. No edge of the coverage breaks it. */
export interface Sessions {
  readonly gapSeconds: number;
  readonly count: number;
  /** Index of the first and last turn. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** 1 where the silence before was seen whole. The first session of a span of coverage has no known one: its opener
   * means nothing. */
  readonly opensKnown: Uint8Array;
  /** 1 where the silence after was seen to last longer than the gap: who closes it is known. */
  readonly closesKnown: Uint8Array;
}

export function sessions(turns: TurnTimes, gapSeconds: number): Sessions {
  const { count, start, end } = turns;
  const span = spanOf(turns);
  const first = new Uint32Array(count);
  const last = new Uint32Array(count);
  const opensKnown = new Uint8Array(count);
  const closesKnown = new Uint8Array(count);
  let k = -1;
  for (let i = 0; i < count; i++) {
    const broken = i === 0 || span[i] !== span[i - 1];
    if (broken || start[i]! - end[i - 1]! > gapSeconds) {
      k++;
      first[k] = i;
      if (!broken) {
        opensKnown[k] = 1;
        closesKnown[k - 1] = 1;
      }
    }
    last[k] = i;
  }
  const n = k + 1;
  for (let s = 0; s < n; s++) {
    const to = turns.coverage[span[last[s]!]!]?.to ?? Number.NEGATIVE_INFINITY;
    if (to - end[last[s]!]! > gapSeconds) closesKnown[s] = 1;
  }
  return {
    gapSeconds,
    count: n,
    first: first.slice(0, n),
    last: last.slice(0, n),
    opensKnown: opensKnown.slice(0, n),
    closesKnown: closesKnown.slice(0, n),
  };
}

/** Index of the coverage span in which each turn starts. A turn outside all spans, as a stated coverage may leave it,
 * belongs to the last span that began before it. */
export function spanOf(turns: Pick<TurnTimes, 'count' | 'start' | 'coverage'>): Uint32Array {
  const out = new Uint32Array(turns.count);
  let k = 0;
  for (let i = 0; i < turns.count; i++) {
    while (k + 1 < turns.coverage.length && turns.coverage[k + 1]!.from <= turns.start[i]!) k++;
    out[i] = k;
  }
  return out;
}
