import type { Message } from '../../../src/base/index.ts';
import { message } from '../../../src/words/index.ts';
import {
  type Check,
  couldNotFind,
  type Guess,
  type Outcome,
  OUTCOMES,
  outcomeNamed,
  type Plan,
} from '../../../src/moves/index.ts';
import { type PairOnPage, peopleOf, sideOf, whoseOf } from './pair.ts';

/** Outcomes by what they count; in each, of both first, then of the one on the left and the one on the right. */
export function outcomesOnPage(pair: PairOnPage): readonly (readonly Outcome[])[] {
  const place = ({ of }: Outcome): number => (of === 'both' ? 0 : 1 + sideOf(pair, of === 0 ? 'a' : 'b'));
  const kinds = [...new Set(OUTCOMES.map(({ what }) => what))];
  return kinds.map(kind => OUTCOMES.filter(({ what }) => what === kind).sort((p, q) => place(p) - place(q)));
}

/** Whose an outcome is: A, B, or both. */
export const whoseOutcome = ({ of }: Outcome): 'a' | 'b' | 'both' => (of === 'both' ? 'both' : of === 0 ? 'a' : 'b');

/** The outcome in words, names in the order of the page. */
export const sayOutcome = (pair: PairOnPage, name: string): Message => {
  const { what, args } = aboutOf(pair, name);
  return { id: `outcome-${what}`, args };
};

/** The question of a guess about it. */
export const askOf = (pair: PairOnPage, name: string): Message => {
  const { what, args } = aboutOf(pair, name);
  return { id: `try-ask-${what}`, args };
};

/** The guess that was made about it. */
export const guessedOf = (pair: PairOnPage, name: string, guess: Guess): Message => {
  const { what, args } = aboutOf(pair, name);
  return { id: `try-guessed-${what}`, args: { ...args, guess } };
};

/** Result in a sentence. */
export const cameOf = (pair: PairOnPage, plan: Plan, result: Extract<Check, { readonly state: 'done' }>): Message => {
  const { came } = result;
  if (couldNotFind(result, plan)) return message('came-result-blind');
  if (came === 'ordinary' || came === 'too-little') return message(`came-result-${came}`);
  const { what, args } = aboutOf(pair, plan.outcome);
  return { id: `came-found-${what}`, args: { ...args, came } };
};

function aboutOf(pair: PairOnPage, name: string): { readonly what: Outcome['what']; readonly args: Message['args'] } {
  const outcome = outcomeNamed(name)!;
  const [a, b] = peopleOf(pair);
  const { what } = outcome;
  return {
    what,
    args: what === 'quiet-spell' || what === 'silent-days' ? { a, b } : { whose: whoseOf(pair, whoseOutcome(outcome)) },
  };
}
