import type { Exchange } from '../../base/index.ts';
import { CHECK_EXCHANGE, type Check, type Guess } from '../check/check.ts';
import { PLAN_EXCHANGE, type Plan } from '../design/design.ts';
import { WHAT_IF_EXCHANGE, type WhatIf } from '../forecast/forecast.ts';

/** What a person keeps between visits, beside the records themselves: the JSON body of a `.slipstep` file. Everything is
 * plain data. Nothing is derived that could be computed again, except what was shown at the time (forecast, result), since
 * that is what the guess is compared to. */
export interface Book {
  readonly book: 1;
  readonly relationships: readonly Relationship[];
  /** The language the person chose, by its code; absent: as their browser says. */
  readonly language?: string;
}

/** One relationship: two people, their record, what they try. `settings` are the edge's own (the app's choices about
 * reading) and opaque here. */
export interface Relationship {
  /** Drawn at random; names columns of the record in the file and nothing else. */
  readonly id: string;
  /** The keeper's own word for it; empty: the other's name stands for it. */
  readonly called: string;
  readonly people: readonly [Keeping, Keeping];
  /** Which of the two keeps this file; null: both, or not said. */
  readonly me: 0 | 1 | null;
  readonly settings: unknown;
  readonly tries: readonly Try[];
  readonly checkIns: readonly CheckIn[];
  /** Words of each for their part of the loop, in the order of `people`. */
  readonly loopWords: readonly [LoopWords, LoopWords];
  /** What the keeper wrote in talks with the guide and chose to keep; absent in files of before, which is the same as none. */
  readonly talks?: readonly KeptTalk[];
}

/** The keeper's own words of one talk, byte for byte, and where in it each was written. Nothing else of it is kept: no choice, no
 * finding. `door`, `state`: of a conversation of the guide, which may have changed since. `role`: the chair of the keeper, whoever
 * of the two that is. */
export interface KeptTalk {
  readonly id: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly door: string;
  readonly role: 'reaching' | 'stepping-back';
  readonly words: readonly { readonly state: string; readonly text: string }[];
}

export interface Keeping {
  readonly id: string;
  readonly name: string;
}

/** What each does and what it is for them, in their own words. */
export interface LoopWords {
  readonly does: string;
  readonly feels: string;
}

export interface Try {
  readonly id: string;
  readonly plan: Plan;
  /** The step as this person put it; empty: as on the card. */
  readonly ownWords: string;
  readonly guess: Guess | null;
  /** As it was shown when the plan was made. */
  readonly forecast: WhatIf | null;
  /** Weeks, counted from 0, in which the step was forgotten. */
  readonly lapsed: readonly number[];
  /** As it was shown when the try was over. */
  readonly result: Check | null;
  /** Where the record ended (seconds) that the result was made of; absent in files of before. */
  readonly reached?: number;
  /** Where its last message stood (seconds), where its person said that nobody wrote from then on; null, absent: not said. */
  readonly silentFrom?: number | null;
  /** What was learned, in the person's own words. */
  readonly learned: string;
  /** Given up on this day (seconds); null: not. It stays in the list. */
  readonly stopped: number | null;
}

/** Ten seconds, once a week at most, private to the one who gives it. Items were written for this project and are dedicated
 * to the public domain (CC0). Answers go from 0 (not at all) to 10 (very much); null: left out. */
export interface CheckIn {
  readonly by: 0 | 1;
  /** Seconds since 1970. */
  readonly at: number;
  readonly closenessNow: number | null;
  readonly closenessWanted: number | null;
  readonly feltPressed: number | null;
  readonly feltLeftAlone: number | null;
  readonly goodDay: number | null;
}

export const EMPTY_BOOK: Book = { book: 1, relationships: [] };

export const BOOK_EXCHANGE: Exchange<Book> = {
  fields: {
    book: 'same',
    language: 'same',
    relationships: {
      each: {
        fields: {
          id: 'same',
          called: 'same',
          people: 'pair',
          me: 'who',
          settings: 'same',
          tries: {
            each: {
              fields: {
                id: 'same',
                plan: PLAN_EXCHANGE,
                ownWords: 'same',
                guess: 'same',
                forecast: WHAT_IF_EXCHANGE,
                lapsed: 'same',
                result: CHECK_EXCHANGE,
                reached: 'same',
                silentFrom: 'same',
                learned: 'same',
                stopped: 'same',
              },
            },
          },
          checkIns: {
            each: {
              fields: {
                by: 'who',
                at: 'same',
                closenessNow: 'same',
                closenessWanted: 'same',
                feltPressed: 'same',
                feltLeftAlone: 'same',
                goodDay: 'same',
              },
            },
          },
          loopWords: 'pair',
          // Written by whoever keeps the file, about no one by name.
          talks: 'same',
        },
      },
    },
  },
};
