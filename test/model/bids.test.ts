import { expect, test } from 'vitest';
import { simulateBids, swapped, usualMove } from '../../src/model/index.ts';
import { pairWith, swappedState } from '../../src/model/inside.ts';

const pair = pairWith('highNeed', 'smallRoom', 'reference');

test('[PP4] swapping people swaps bids; a seed repeats them', () => {
  const options = { days: 40, seed: 11, look: [10, 40] };
  const run = simulateBids(pair, { ...options, moves: [{ ...usualMove('small-bids', 5), by: 'b' }] });
  const other = simulateBids(swapped(pair), { ...options, moves: [{ ...usualMove('small-bids', 5), by: 'a' }] });
  expect(other.bids).toEqual(run.bids.map(b => ({ ...b, by: b.by === 'a' ? 'b' : 'a' })));
  expect(other.states).toEqual(run.states.map(s => [...swappedState(s)]));
  expect(run.bids.length).toBeGreaterThan(100);
});

test('[PP5] the thinning bound holds and is tight', () => {
  const { bids, proposals } = simulateBids(pair, { days: 120, seed: 2, scale: 50 });
  expect(bids.length / proposals).toBeGreaterThan(0.85);
});
