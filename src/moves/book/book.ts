import type { Exchange } from '../../base/index.ts';
import type { Sure } from '../../fit/index.ts';
import { CHECK_EXCHANGE, type Check, type Guess } from '../check/check.ts';
import { PLAN_EXCHANGE, type Plan } from '../design/design.ts';
import { WHAT_IF_EXCHANGE, type WhatIf } from '../forecast/forecast.ts';

/** The JSON body of a `.slipstep` file: everything a person keeps between visits beside the records themselves. Plain
 * data. Derived values are left out, except those shown at the time (forecast, result), since the guess is compared
 * with them. */
export interface Book {
  /** 2 where a try holds what releases that know 1 alone would refuse as broken. */
  readonly book: 1 | 2;
  readonly relationships: readonly Relationship[];
  /** The language the person chose, by its code; absent: as their browser says. */
  readonly language?: string;
}

/** One relationship: two people, their record, what they try. `settings` are the edge's own (the app's choices about
 * reading) and opaque here. */
export interface Relationship {
  /** Drawn at random; names columns of the record in the file and nothing else. */
  readonly id: string;
  /** The keeper's own word for it; empty: the other's name is used. */
  readonly called: string;
  readonly people: readonly [Keeping, Keeping];
  /** Index of the keeper of this file; null: both, or not said. */
  readonly me: 0 | 1 | null;
  readonly settings: unknown;
  readonly tries: readonly Try[];
  readonly checkIns: readonly CheckIn[];
  /** Words of each for their part of the loop, in the order of `people`. */
  readonly loopWords: readonly [LoopWords, LoopWords];
  /** Messages from talks with the guide that the keeper chose to keep. Absent in older files, which means none. */
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

/** Actions of each and their meaning to them, in their own words. */
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
  /** Guess of the other person, made apart and shown at the end; absent: none. */
  readonly otherGuess?: Guess;
  /** As it was shown when the plan was made. */
  readonly forecast: WhatIf | null;
  /** Weeks, counted from 0, in which the step was forgotten. */
  readonly lapsed: readonly number[];
  /** As it was shown when the try was over. */
  readonly result: Check | null;
  /** End (seconds) of the record behind the result; absent in older files. */
  readonly reached?: number;
  /** Time of the last message (seconds), if the person said that nobody wrote after it; null or absent: not said. */
  readonly silentFrom?: number | null;
  /** Lessons in the person's own words. */
  readonly learned: string;
  /** Given up on this day (seconds); null: not. It stays in the list. */
  readonly stopped: number | null;
  /** Days of a week without a plan, counted from 0, on which the step was taken. */
  readonly days?: readonly number[];
  /** Weekly notes of the keeper, at most one a week; theirs alone. */
  readonly notes?: readonly WeekNote[];
  /** Put away by its keeper after its end, on this day (seconds); absent: not. */
  readonly left?: number;
  /** Each one's response to the other over four weeks, by the record before them and by the record with them. */
  readonly seen?: { readonly before: Towards; readonly since: Towards };
}

/** Three marks from 0 to 4; null: left out. */
export interface WeekNote {
  /** Counted from 0. */
  readonly week: number;
  /** Than the week before: further to closer. */
  readonly closer: number | null;
  /** The step: no to yes. */
  readonly did: number | null;
  /** Hard to light. */
  readonly how: number | null;
}
export const MOST_MARK = 4;

/** Response of each when the other reaches out: steps back (-1), comes along (1), not known (0). */
export interface Towards {
  readonly a: TowardOne;
  readonly b: TowardOne;
}
export interface TowardOne {
  readonly toward: -1 | 0 | 1;
  readonly sure: Sure;
}

/** Five answers of earlier releases, from 0 to 10; null: left out. They stay in the file, and nothing asks for more. */
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

/** The book as it is written: under the version that knows all of it, so that an older release says that it is newer. */
export const asWritten = (book: Book): Book =>
  book.relationships.some(({ tries }) => tries.some(({ plan }) => plan.design.kind === 'every-week'))
    ? { ...book, book: 2 }
    : book;

const TOWARDS_EXCHANGE = { fields: { a: { cross: 'b' }, b: { cross: 'a' } } } as const;

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
                otherGuess: 'same',
                forecast: WHAT_IF_EXCHANGE,
                lapsed: 'same',
                result: CHECK_EXCHANGE,
                reached: 'same',
                silentFrom: 'same',
                learned: 'same',
                stopped: 'same',
                days: 'same',
                notes: 'same',
                left: 'same',
                seen: { fields: { before: TOWARDS_EXCHANGE, since: TOWARDS_EXCHANGE } },
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
