import { WEEK } from '../base/index.ts';
import { type Lane, UNCOUNTED, WIDTH } from './posterior/lanes.ts';

/** The closeness that a person felt, week by week, in ordinary days: what came and had not yet faded. */
export interface Lived {
  /** End of each week, seconds since 1970. */
  readonly t: readonly number[];
  readonly felt: readonly number[];
  /** Lowest and highest tenth within the week. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** It depends on the bids alone: every bid counts for one, warm or pressing. */
export function livedIn(lane: Lane, origin: number): Lived {
  let felt = lane.begins['felt'] ?? 1;
  let piece = 0;
  const weeks = new Map<number, [value: number, waking: number][]>();
  for (let row = 0; row < lane.rows; row++) {
    const at = row * WIDTH;
    const pace = lane.table[at]!;
    const before = felt;
    felt *= Math.exp(-pace);
    for (let i = 1; i < WIDTH; i++) felt += lane.table[at + i]!;
    const step = lane.stepOfRow[row]!;
    if (step === UNCOUNTED) continue;
    while (piece + 1 < lane.pieces && lane.stepOf[piece]! < step) piece++;
    if (lane.stepOf[piece] !== step || !(pace > 0)) continue;
    const week = Math.floor(lane.end[piece]! / WEEK);
    const own = weeks.get(week) ?? [];
    own.push([(before + felt) / 2, pace]);
    weeks.set(week, own);
  }
  const rows = [...weeks].map(([week, own]) => {
    const total = own.reduce((sum, [, pace]) => sum + pace, 0);
    const sorted = [...own].sort((p, q) => p[0] - q[0]);
    const quantile = (p: number): number => {
      let sum = 0;
      for (const [value, pace] of sorted) if ((sum += pace) >= p * total) return value;
      return sorted.at(-1)![0];
    };
    return {
      t: origin + (week + 1) * WEEK,
      felt: own.reduce((sum, [value, pace]) => sum + value * pace, 0) / total,
      low: quantile(0.1),
      high: quantile(0.9),
    };
  });
  return { t: rows.map(r => r.t), felt: rows.map(r => r.felt), low: rows.map(r => r.low), high: rows.map(r => r.high) };
}
