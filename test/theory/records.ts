import { DAY } from '../../src/base/index.ts';
import type { Events } from '../../src/fit/index.ts';
import { CALM_START, type Dyad, simulateBids } from '../../src/model/index.ts';

export interface BidRecord {
  readonly events: Events;
  /** 1 warm, 2 pressing. */
  readonly marks: Uint8Array;
}

/** A record of bids alone: no turns, no clock, marks kept beside it. */
export function bidRecord(pair: Dyad, seed: number, days: number, scale = 4): BidRecord {
  const { bids } = simulateBids(pair, { days, seed, scale });
  const n = bids.length;
  return {
    events: {
      count: n,
      origin: 0,
      start: Float64Array.from(bids, b => b.t * DAY),
      end: Float64Array.from(bids, b => b.t * DAY),
      actor: Uint8Array.from(bids, b => (b.by === 'a' ? 0 : 1)),
      kind: new Uint8Array(n).fill(1),
      offsetMinutes: new Int16Array(n),
      coverage: [{ from: 0, to: days * DAY }],
      resolutionSeconds: 1,
    },
    marks: Uint8Array.from(bids, b => (b.kind === 'warm' ? 1 : 2)),
  };
}

/** The calm start by name: where `simulateBids` begins. */
export const CALM: Readonly<Record<string, number>> = { ...CALM_START };
export const KNOWN_START = { bidsOnly: true, flat: true, burnInDays: 0, begins: CALM } as const;
