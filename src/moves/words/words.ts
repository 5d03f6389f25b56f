import type { MoveKind } from '../../model/index.ts';
import type { Guess } from '../check.ts';
import type { Order, Tally } from '../forecast.ts';
import type { Outcome } from '../outcome.ts';

/** The words of a card. `notWhen`: when to leave it. All in the second person: whoever takes it is meant. */
export interface CardWords {
  readonly name: string;
  readonly doing: string;
  readonly length: string;
  readonly inTheWay: string;
  readonly isNot: string;
  readonly known: string;
  readonly notWhen: string;
}

/** A ratio or a change with its likely range; an end may be open. */
export interface Ranged {
  readonly at: number;
  readonly low: number | null;
  readonly high: number | null;
}
type What = Outcome['what'];

/** Every sentence about a try, a forecast, a check and the cards, by id: one implementation per language in this folder.
 * Rules as for the mirror (docs/spec/story.md), kept by a test over every sentence of every language: what is said of one
 * person is said of the other by the same function; no name is declined; nothing banned. */
export interface MoveWords {
  /** BCP 47. */
  readonly locale: string;
  readonly week: {
    readonly before: () => string;
    readonly over: () => string;
    readonly running: (week: number, weeks: number, does: string) => string;
    readonly withStep: (step: string, who: string) => string;
    readonly without: () => string;
  };
  readonly power: {
    readonly pairs: (weeks: number) => string;
    readonly beforeAfter: (weeks: number) => string;
    readonly look: () => string;
    readonly tooShort: (name: string, days: number) => string;
    /** Of a hundred such tries. */
    readonly notices: (name: string, days: number, half: number, double: number) => string;
    /** One outcome and in how many of a hundred tries it would notice; what stands first was taken. */
    readonly inOutcome: (outcome: string, notices: number) => string;
    readonly chosen: (each: readonly string[]) => string;
  };
  readonly outcome: {
    readonly by: (what: Exclude<What, 'quiet-spell'>, who: string) => string;
    readonly between: (a: string, b: string) => string;
    readonly together: (a: string, b: string) => string;
  };
  readonly check: {
    readonly running: (until: string) => string;
    readonly again: () => string;
    readonly lookedAt: (outcome: string, used: number, of: number) => string;
    readonly tooLittle: () => string;
    readonly spell: (a: string, b: string, withStep: number, without: number) => string;
    readonly did: (who: string, what: Exclude<What, 'quiet-spell'>, withStep: number, without: number) => string;
    /** `spell`: of a length; else of a count. */
    readonly ordinary: (ratio: number, spell: boolean, alike: number, orders: number) => string;
    readonly changed: (ratio: number, spell: boolean, alike: number, orders: number) => string;
    readonly range: (ratio: Ranged, spell: boolean, level: number, ordinary: boolean) => string;
    readonly guess: (guess: Guess, came: 'more' | 'less' | 'ordinary') => string;
    readonly foretold: (inside: number, of: number) => string;
    readonly levelWith: (who: string, times: Ranged) => string;
    readonly levelSince: (who: string, times: Ranged) => string;
    readonly coupling: (of: string, to: string, change: Ranged) => string;
    readonly noCoupling: () => string;
    readonly tau: (weeks: number, corrected: boolean, tau: number) => string;
    readonly lapses: (count: number) => string;
  };
  readonly forecast: {
    readonly notTold: Readonly<Record<'direction' | 'too-little' | 'not-visible', string>>;
    readonly title: (weeks: number, courses: number) => string;
    readonly order: (order: Order, a: string, b: string) => string;
    readonly reached: (who: string, tally: Tally, courses: number) => string;
    readonly quiet: (
      tally: { readonly shorter: number; readonly same: number; readonly longer: number },
      courses: number,
    ) => string;
    readonly generic: (warmer: number, pairs: number) => string;
  };
  readonly cards: Readonly<Record<MoveKind, CardWords>>;
}
