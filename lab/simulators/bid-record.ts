import { DAY } from '../../src/base/index.ts';
import type { Events } from '../../src/fit/index.ts';
import { type Bid, type Dyad, simulateBids } from '../../src/model/index.ts';
import { type BidOptions } from '../../src/model/inside.ts';

/** A record of bids alone, no turns and no clock, as the equations make them. */
export interface BidRecord {
  readonly events: Events;
  /** States at noon of each day of the record, then at its end. */
  readonly states: readonly (readonly number[])[];
  /** Bids of the days after the record. */
  readonly after: readonly Bid[];
}

export interface BidRecordOptions {
  /** Days simulated before the record begins. Default 200. */
  readonly before?: number;
  readonly days: number;
  readonly after?: number;
  readonly scale?: number;
  /** Moves, days counted from the end of the record. */
  readonly moves?: BidOptions['moves'];
}

export function bidRecord(pair: Dyad, seed: number, options: BidRecordOptions): BidRecord {
  const { before = 200, days, after = 0, scale = 4, moves = [] } = options;
  const end = before + days;
  const noons = Array.from({ length: days }, (_, day) => before + day + 0.5);
  const { bids, states } = simulateBids(pair, {
    days: end + after,
    seed,
    scale,
    moves: moves.map(move => ({ ...move, start: move.start + end })),
    look: [...noons, end],
  });
  const own = bids.filter(bid => bid.t > before && bid.t <= end);
  const at = Float64Array.from(own, bid => (bid.t - before) * DAY);
  return {
    events: {
      count: own.length,
      origin: 0,
      start: at,
      end: at,
      actor: Uint8Array.from(own, bid => (bid.by === 'a' ? 0 : 1)),
      kind: new Uint8Array(own.length).fill(1),
      offsetMinutes: new Int16Array(own.length),
      coverage: [{ from: 0, to: days * DAY }],
      resolutionSeconds: 1,
    },
    states,
    after: bids.filter(bid => bid.t > end).map(bid => ({ ...bid, t: bid.t - end })),
  };
}
