import { type Settled, settledAfter, type Standing } from './settled.ts';

/** One week in which one person reaches half as much. */
const PUSH = { kind: 'cold-break', start: 0, days: 7, dose: 0.5, lapses: 0 } as const;
/** Settled elsewhere: someone's share of the reaching differs by more than this, or the closeness by more than this share. */
const SHARE = 0.08;
const CLOSENESS = 0.15;

/** Share of the pairs from which "near to tipping" is said. */
export const NEAR_TIPPING = 0.5;

/** Share of the pairs that settle elsewhere after a quiet week of either than they do left alone. */
export function sharesThatTip(pairs: readonly Standing[], alone: readonly Settled[] = settledAfter(pairs)): number {
  if (pairs.length === 0) return 0;
  const pushed = (['a', 'b'] as const).map(by => settledAfter(pairs, { ...PUSH, by }));
  return pairs.filter((_, k) => pushed.some(after => elsewhere(after[k]!, alone[k]!))).length / pairs.length;
}

const elsewhere = (pushed: Settled, alone: Settled): boolean =>
  // One person's share is enough: the other's is the rest.
  Math.abs(pushed.shares[0] - alone.shares[0]) > SHARE ||
  Math.abs(pushed.closeness - alone.closeness) > CLOSENESS * Math.max(alone.closeness, pushed.closeness);
