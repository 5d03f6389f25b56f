import type { MoveKind } from '../model/index.ts';
import type { Speaker } from '../words/index.ts';

/** Evidence on one small step: its strength and its sources (docs/sources.bib, `sources`). */
export interface CardFacts {
  readonly kind: MoveKind;
  readonly grade: EvidenceGrade;
  readonly sources: readonly string[];
}

/** One small step as a card. Every card can be taken by either person, or by both; nothing in it says who "is" what.
 * `notWhen`: when to leave it. All in the second person: whoever takes it is meant. */
export interface Card extends CardFacts {
  readonly name: string;
  readonly doing: string;
  readonly length: string;
  readonly inTheWay: string;
  readonly isNot: string;
  readonly known: string;
  readonly notWhen: string;
}
/** Strength of evidence for a sentence outside the model.
 * `solid`: several independent studies. `mixed`: studies point both ways, or in part. `thin`: clinical experience or
 * one small study. `untested`: nothing found as worded. `against`: the evidence contradicts it. */
export type EvidenceGrade = 'solid' | 'mixed' | 'thin' | 'untested' | 'against';

/** The one place where the evidence for moves is graded. */
const FACTS: readonly (readonly [MoveKind, EvidenceGrade, readonly string[]])[] = [
  ['warm-break', 'thin', ['overall2013', 'karpel1976']],
  ['small-bids', 'thin', ['bayraktaroglu2023', 'girme2015']],
  ['staying-present', 'mixed', ['stanton2017']],
  ['promised-answer', 'thin', ['arriaga2018']],
  ['self-soothing', 'thin', ['mccurry2024']],
  ['life-outside', 'thin', ['arriaga2014']],
  ['softened-request', 'mixed', ['overall2013', 'overall2017']],
  ['talking', 'mixed', ['wiebe2016']],
  ['insight', 'against', ['nowlan2017']],
  ['grand-gesture', 'untested', ['girme2015']],
  ['cold-break', 'untested', ['karpel1976']],
];

/** In the order in which they are offered. */
export const CARDS: readonly CardFacts[] = FACTS.map(([kind, grade, sources]) => ({ kind, grade, sources }));

/** Steps that must not put off something serious. */
const SHELVING: ReadonlySet<MoveKind> = new Set(['warm-break', 'softened-request', 'cold-break']);

export const cardIn = ({ say }: Speaker, facts: CardFacts): Card => {
  const { kind } = facts;
  return {
    ...facts,
    name: say(`card-${kind}-name`),
    doing: say(`card-${kind}-doing`),
    length: say(`card-${kind}-length`),
    inTheWay: say(`card-${kind}-in-the-way`),
    isNot: say(`card-${kind}-is-not`),
    known: say(`card-${kind}-known`),
    notWhen: say(SHELVING.has(kind) ? 'card-not-shelved' : 'card-not-afraid'),
  };
};
