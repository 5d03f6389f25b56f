import { CARDS, type Card, type CardFacts, cardIn } from '../../src/moves/index.ts';
import type { Speaker } from '../../src/words/index.ts';
import type { Step } from '../state/table.ts';

/** Cards that two people are offered at the table. The silent break, and steps with evidence against them, are under "A
 * small step" alone. */
export const OFFERED: readonly CardFacts[] = CARDS.filter(
  ({ kind, grade }) => kind !== 'cold-break' && grade !== 'against',
);

export function cardOf(step: Step, words: Speaker): Card | undefined {
  const facts = CARDS.find(card => card.kind === step.kind);
  return facts && cardIn(words, facts);
}
