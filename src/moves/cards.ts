import type { MoveKind } from '../model/index.ts';
import { en } from './words/en.ts';
import type { CardWords, MoveWords } from './words/words.ts';

/** One small step as a card. Every card can be taken by either person, or by both; nothing in it says who "is" what. Its
 * words are of a language's catalogue; `standing` says how solid the idea is (docs/sources.bib, `sources`). */
export interface Card extends CardWords {
  readonly kind: MoveKind;
  readonly standing: Standing;
  readonly sources: readonly string[];
}
type Standing = 'fair' | 'thin' | 'none' | 'against';

const FACTS: readonly (readonly [MoveKind, Standing, readonly string[]])[] = [
  ['warm-break', 'thin', ['overall2013', 'karpel1976']],
  ['small-bids', 'thin', ['bayraktaroglu2023', 'girme2015']],
  ['staying-present', 'fair', ['stanton2017']],
  ['promised-answer', 'thin', ['arriaga2018']],
  ['self-soothing', 'fair', ['mccurry2024']],
  ['life-outside', 'thin', ['arriaga2014']],
  ['softened-request', 'fair', ['overall2013', 'overall2017']],
  ['talking', 'thin', ['wiebe2016']],
  ['insight', 'against', ['nowlan2017']],
  ['grand-gesture', 'none', ['girme2015']],
  ['cold-break', 'against', ['karpel1976']],
];

/** The cards in the order in which they are offered. */
export const cardsIn = (words: MoveWords): readonly Card[] =>
  FACTS.map(([kind, standing, sources]) => ({ kind, standing, sources, ...words.cards[kind] }));

export const CARDS: readonly Card[] = cardsIn(en);
