import { type Move, type Dyad, simulate } from '../model/index.ts';

/** A year and a half: slow states (weeks to months) have settled. */
const DAYS = 540;
const STEP = 0.5;
/** One week in which one of the two reaches half as much. */
const PUSH = { kind: 'cold-break', start: 0, days: 7, dose: 0.5, lapses: 0 } as const;
/** Settled elsewhere: someone's share of the reaching differs by more than this, or the closeness by more than this share. */
const SHARE = 0.08;
const CLOSENESS = 0.15;

/** Share of the pairs from which "near to tipping" is said. */
export const NEAR_TIPPING = 0.5;

/** Share of the pairs that settle elsewhere after a quiet week of either than they do left alone. */
export function sharesThatTip(pairs: readonly { readonly pair: Dyad; readonly state: readonly number[] }[]): number {
  if (pairs.length === 0) return 0;
  return pairs.filter(({ pair, state }) => tips(pair, state)).length / pairs.length;
}

function tips(pair: Dyad, state: readonly number[]): boolean {
  const alone = settle(pair, state, []);
  return (['a', 'b'] as const).some(by => {
    const pushed = settle(pair, state, [{ ...PUSH, by }]);
    return (
      Math.abs(pushed.share - alone.share) > SHARE ||
      Math.abs(pushed.closeness - alone.closeness) > CLOSENESS * Math.max(alone.closeness, pushed.closeness)
    );
  });
}

function settle(pair: Dyad, start: readonly number[], moves: readonly Move[]) {
  const { reachingShare, closeness } = simulate(pair, { days: DAYS, every: DAYS, step: STEP, start, moves });
  // Of one of the two only: the other's share is what is left.
  return { share: reachingShare[0].at(-1)!, closeness: closeness.at(-1)! };
}
