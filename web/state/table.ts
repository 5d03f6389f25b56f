import type { Pair } from '../../src/base/index.ts';
import type { Card, LoopWords } from '../../src/moves/index.ts';
import type { Claim } from '../../src/story/index.ts';

/** One small step as chosen at the table: a card, and the person's own way of putting it. */
export interface Step {
  readonly kind: Card['kind'] | null;
  readonly own: string;
}

/** A finding about two people on one page. */
export interface Finding {
  /** Courses of ten that show it; null where it has no such count. */
  readonly dots: number | null;
  readonly standing: Claim['sure'];
  /** Certainty, in words that name nobody. */
  readonly sure: string;
  readonly lean: Pair<'sooner' | 'later' | 'unclear'>;
  /** Who reaches in the pattern, where one does. */
  readonly reaching: 0 | 1 | null;
  /** Spread of the courses of each response, -1 to 1; one a draw. */
  readonly bends: Pair<readonly number[]>;
}

/** Shared table of two people: only content that both may see. It lives in memory; saving is a choice. It is in the
 * order of the record, and is turned only where it is drawn. */
export interface Table {
  /** Name that each wants here; empty: not given. */
  readonly names: Pair<string>;
  /** True if the open record belongs to these two, so that its finding lies beside their words. */
  readonly record: boolean;
  /** Null: nobody has put any there. */
  readonly words: Pair<LoopWords> | null;
  readonly steps: Pair<Step>;
  /** Each one's view and their guess of the other's, once both have answered; null: not yet. */
  readonly seen: Pair<Seen> | null;
  /** True only where both agreed, each alone. */
  readonly agreed: { readonly names: boolean; readonly messages: boolean };
  /** Content of a page opened in a session, whose words and steps are on the table too; null: the open record is
   * used. */
  readonly page: { readonly heading: string; readonly finding: Finding | null } | null;
  /** Last time's words, laid beside today's in a session. */
  readonly last: Pair<LoopWords> | null;
}

/** Nearest of these statements, in words that hold for either person. Null: left open or kept private, which look the
 * same. */
export interface Seen {
  /** Own view. */
  readonly view: Nearest | null;
  /** This person's guess of the other's choice. */
  readonly guess: Nearest | null;
}

/** The first of the record reaches and the second rests, or the other way round. */
export const NEAREST = ['a-reaches', 'b-reaches', 'both-reach', 'both-rest', 'changes'] as const;
export type Nearest = (typeof NEAREST)[number];

export const NO_WORDS: LoopWords = { does: '', feels: '' };
export const NO_WORDS_YET: Pair<LoopWords> = [NO_WORDS, NO_WORDS];
export const NO_STEP: Step = { kind: null, own: '' };

export const EMPTY_TABLE: Table = {
  names: ['', ''],
  record: false,
  words: null,
  steps: [NO_STEP, NO_STEP],
  seen: null,
  agreed: { names: false, messages: false },
  page: null,
  last: null,
};

/** Words longer than this do not fit the picture. */
export const MOST_LETTERS = 90;

/** The two in their order on the screen. */
export const inPlace = <T>(pair: Pair<T>, swapped: boolean): Pair<T> => (swapped ? [pair[1], pair[0]] : pair);

/** `pair` with one of its two changed. */
export const withOne = <T>(pair: Pair<T>, of: 0 | 1, value: T): Pair<T> =>
  of === 0 ? [value, pair[1]] : [pair[0], value];

export const said = (words: LoopWords): boolean => words.does !== '' || words.feels !== '';
