import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { CARDS, ownChange, outcomeNamed, presetOutcome, threeCards } from '../../src/moves/index.ts';

const signs = fc.constantFrom<(-1 | 0 | 1)[]>(-1, 0, 1);

describe('[MV23] the three cards that are offered first', () => {
  test('are three of eleven, whoever is A', () => {
    fc.assert(
      fc.property(signs, signs, (a, b) => {
        const three = threeCards([a, b]);
        expect(three).toEqual(threeCards([b, a]));
        expect(new Set(three).size).toBe(3);
        for (const kind of three) expect(CARDS.some(card => card.kind === kind)).toBe(true);
      }),
    );
  });

  test('the pattern decides which ones', () => {
    for (const two of [
      [-1, -1],
      [-1, 1],
      [0, -1],
    ] as const)
      expect(threeCards(two)).toEqual(['warm-break', 'promised-answer', 'softened-request']);
    for (const two of [
      [1, 1],
      [0, 1],
    ] as const)
      expect(threeCards(two)).toEqual(['self-soothing', 'softened-request', 'small-bids']);
    expect(threeCards([0, 0])).toEqual(['small-bids', 'promised-answer', 'life-outside']);
  });
});

test('[MV23] an unchosen guess is of both alike', () => {
  for (const { kind } of CARDS) {
    const outcome = presetOutcome(kind);
    expect(outcomeNamed(outcome)!.of, kind).toBe('both');
    if (kind !== 'cold-break') expect(ownChange(kind, 'both', outcome), kind).not.toBe('counted');
  }
});
