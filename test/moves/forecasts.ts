import { exchangeBy } from '../../src/base/index.ts';
import { type Evidence, FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { FULL } from '../full.ts';
import { stored } from '../stored.ts';
import { type WhatIf, whatIf } from '../../src/moves/index.ts';
import { inventedTurns } from '../story/mirrors.ts';

export const turns = inventedTurns(1, {
  plant: 'pursue-distance',
  simulator: 'clusters',
  strength: 1,
  days: 200,
  volume: 0.5,
});

const [evidence, exchanged] = ([turns, exchangeBy(TURNS_EXCHANGE, turns)] as const).map(of =>
  stored('evidence', of, () => fit(observe(of), { ...FIT_DEFAULTS, heldOut: true }, 1)),
) as [Evidence, Evidence];
export { evidence, exchanged };
/** How far ahead these look. Both together take three times as long. */
export const WEEKS = FULL ? 4 : 3;
export const weeksOf = (by: 'a' | 'b' | 'both'): number => (by === 'both' ? 2 : WEEKS);
type Told = Extract<WhatIf, { readonly told: true }>;
const known = new Map<string, Told>();

export const told = (move: 'small-bids' | 'cold-break' | 'warm-break', by: 'a' | 'b' | 'both' = 'a'): Told => {
  const asked = `${move} ${by}`;
  const answer = known.get(asked) ?? whatIf(turns, evidence, move, by, weeksOf(by), 3);
  if (!answer.told) throw new Error(answer.why);
  known.set(asked, answer);
  return answer;
};
