import { nameOutcome, type Outcome, OUTCOMES, outcomeNamed } from '../../../src/moves/index.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { steps } from '../../words/steps.ts';
import { namesOnPage, type PairOnPage, sideOf } from './pair.ts';

/** Outcomes by what they count; in each, of both first, then of the one on the left and the one on the right. */
export function outcomesOnPage(pair: PairOnPage): readonly (readonly Outcome[])[] {
  const place = ({ of }: Outcome): number => (of === 'both' ? 0 : 1 + sideOf(pair, of === 0 ? 'a' : 'b'));
  const kinds = [...new Set(OUTCOMES.map(({ what }) => what))];
  return kinds.map(kind => OUTCOMES.filter(({ what }) => what === kind).sort((p, q) => place(p) - place(q)));
}

/** The outcome in words, names in the order of the page. */
export function sayOutcome(pair: PairOnPage, name: string, { say }: Speaker): string {
  const outcome = outcomeNamed(name);
  if (outcome === null) return name;
  if (outcome.of === 'both') return say(nameOutcome(outcome, namesOnPage(pair)));
  return say(nameOutcome(outcome, [pair.people[0].name, pair.people[1].name]));
}

/** Words for a guess about that outcome. */
export const guessWords = (name: string) =>
  steps.guess.choices[outcomeNamed(name)?.what === 'quiet-spell' ? 'length' : 'count'];
