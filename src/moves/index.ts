export {
  asWritten,
  type Book,
  EMPTY_BOOK,
  type Keeping,
  type KeptTalk,
  type LoopWords,
  MOST_MARK,
  type Relationship,
  type Try,
} from './book/book.ts';
export { away, isDone, noted, noteOf, openTry } from './book/open-try.ts';
export { calendarFile, morningsOf } from './design/calendar.ts';
export { couplingChange } from './check/change.ts';
export { type Check, checkPlan, couldNotFind, type Guess, GUESSES } from './check/check.ts';
export { CARDS, type Card, type CardFacts, cardIn, type EvidenceGrade } from './cards.ts';
export {
  type OutcomePower,
  outcomesByPower,
  ownChange,
  presetOutcome,
  widestOutcome,
} from './design/choose-outcome.ts';
export {
  assignmentOf,
  DESIGNS,
  type Design,
  FOUR_WEEKS,
  ONE_WEEK,
  type Plan,
  SIX_WEEK_PAIRS,
  weekAt,
  lastDayBefore,
  reachesOver,
  endOf,
  weekEdges,
} from './design/design.ts';
export {
  asPlanned,
  knownWeeks,
  scatterOf,
  OUTCOME_NAMES,
  OUTCOMES,
  type Outcome,
  type OutcomeName,
  outcomeNamed,
  silentTo,
  weeklyOutcome,
} from './outcomes/outcome.ts';
export { type PowerRow, powerTable } from './design/power.ts';
export { threeCards } from './three-cards.ts';

export {
  nameOutcome,
  tellByEquations,
  tellCheck,
  tellOutcomes,
  tellOwnChange,
  tellGap,
  tellGeneric,
  tellPower,
  tellWeek,
  tellWhatIf,
  whoseOf,
} from './tell.ts';
export { isPlan, isWhatIf, readBook } from './book/read-book.ts';
export { type Beside, sideBySide } from './book/relationships.ts';
export type { Parts } from './book/round-robin.ts';
export { asDifference, isBlind } from './design/randomisation.ts';
export { BY_EQUATIONS_EXCHANGE, type ByEquations, lookingByEquations } from './forecast/by-equations.ts';
export { type Differences } from './forecast/differences.ts';
export { differenceIn, orderOf, type WhatIf, whatIf } from './forecast/forecast.ts';
