import { settled, type Settled, settledAlone, type Standing } from './settled.ts';

/** One week in which one of the two reaches half as much. */
const PUSH = { kind: 'cold-break', start: 0, days: 7, dose: 0.5, lapses: 0 } as const;
/** Settled elsewhere: someone's share of the reaching differs by more than this, or the closeness by more than this share. */
const SHARE = 0.08;
const CLOSENESS = 0.15;

/** Share of the pairs from which "near to tipping" is said. */
export const NEAR_TIPPING = 0.5;

/** Share of the pairs that settle elsewhere after a quiet week of either than they do left alone. */
export function sharesThatTip(pairs: readonly Standing[], alone: readonly Settled[] = settledAlone(pairs)): number {
  if (pairs.length === 0) return 0;
  return pairs.filter((pair, k) => tips(pair, alone[k]!)).length / pairs.length;
}

function tips(pair: Standing, alone: Settled): boolean {
  return (['a', 'b'] as const).some(by => {
    const pushed = settled(pair, [{ ...PUSH, by }]);
    return (
      // Of one of the two only: the other's share is what is left.
      Math.abs(pushed.shares[0] - alone.shares[0]) > SHARE ||
      Math.abs(pushed.closeness - alone.closeness) > CLOSENESS * Math.max(alone.closeness, pushed.closeness)
    );
  });
}
