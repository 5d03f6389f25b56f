import { expect, test } from 'vitest';
import { CARDS } from '../../src/moves/index.ts';
import { BANNED } from '../../src/story/index.ts';

test('[M10] no card says a word that is not said here', () => {
  for (const { kind, sources: _, standing: __, ...words } of CARDS)
    for (const [part, text] of Object.entries(words)) expect(`${part}: ${text}`, kind).not.toMatch(BANNED.en);
});

test('[M10] cards are of equal size: what one may do takes as many words as what the other may, within a fifth', () => {
  const words = (kinds: readonly string[]): number => {
    const cards = CARDS.filter(card => kinds.includes(card.kind));
    const all = cards.map(c => [c.doing, c.inTheWay, c.isNot, c.known].join(' ').split(/\s+/).length);
    return all.reduce((sum, n) => sum + n, 0) / cards.length;
  };
  const reaching = words(['warm-break', 'self-soothing', 'life-outside', 'softened-request']);
  const steppingBack = words(['small-bids', 'staying-present', 'promised-answer', 'grand-gesture']);
  expect(Math.abs(reaching / steppingBack - 1)).toBeLessThan(0.2);
});
