import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { CARDS, ownChange, outcomeNamed, presetOutcome, threeCards } from '../../src/moves/index.ts';
import { loadWords, LANGUAGES, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';

const signs = fc.constantFrom<(-1 | 0 | 1)[]>(-1, 0, 1);

describe('[MV23] the three cards that are offered first', () => {
  test('are three of eleven, whoever is A', () => {
    fc.assert(
      fc.property(signs, signs, (a, b) => {
        const three = threeCards([a, b]);
        expect(three).toEqual(threeCards([b, a]));
        expect(new Set(three.map(({ kind }) => kind)).size).toBe(3);
        for (const { kind } of three) expect(CARDS.some(card => card.kind === kind)).toBe(true);
      }),
    );
  });

  test('the pattern decides which ones', () => {
    const kinds = (toward: Parameters<typeof threeCards>[0]) => threeCards(toward).map(({ kind }) => kind);
    for (const two of [
      [-1, -1],
      [-1, 1],
      [0, -1],
    ] as const)
      expect(kinds(two)).toEqual(['warm-break', 'promised-answer', 'softened-request']);
    for (const two of [
      [1, 1],
      [0, 1],
    ] as const)
      expect(kinds(two)).toEqual(['self-soothing', 'softened-request', 'small-bids']);
    expect(kinds([0, 0])).toEqual(['small-bids', 'promised-answer', 'life-outside']);
  });

  test('each says why in one sentence or two that names neither person', async () => {
    for (const language of LANGUAGES) {
      const { say } = speaker(await loadWords(language));
      for (const toward of [
        [-1, -1],
        [1, 1],
        [0, 0],
      ] as const)
        for (const { why } of threeCards(toward)) {
          expect(why.args).toEqual({});
          expect(say(why)).not.toMatch(BANNED[language]);
        }
    }
  });
});

test('[MV23] an unchosen guess is of both alike', () => {
  for (const { kind } of CARDS) {
    const outcome = presetOutcome(kind);
    expect(outcomeNamed(outcome)!.of, kind).toBe('both');
    if (kind !== 'cold-break') expect(ownChange(kind, 'both', outcome), kind).not.toBe('counted');
  }
});
