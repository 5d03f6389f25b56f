export {
  type Book,
  type CheckIn,
  EMPTY_BOOK,
  type Keeping,
  type LoopWords,
  type Relationship,
  type Try,
} from './book.ts';
export { calendarFile } from './calendar.ts';
export { type Check, checkPlan, type Guess, GUESSES } from './check.ts';
export { CARDS, type Card } from './cards.ts';
export {
  type Assignment,
  assignmentOf,
  assignmentsOf,
  DESIGNS,
  type Design,
  drawAssignment,
  type Plan,
  SIX_WEEK_PAIRS,
  type WeekView,
  weekAt,
  weekEdges,
} from './design.ts';
export { OUTCOME_NAMES, OUTCOMES, type Outcome, type OutcomeName, outcomeNamed, weeklyOutcome } from './outcome.ts';
export { powerOf, type PowerRow, powerTable } from './power.ts';
export { describeTry, type Description } from './tau.ts';
export { nameOutcome, tellCheck, tellPower, tellWeek, tellWhatIf } from './words.ts';
export { randomisationTest, type TryResult } from './randomisation.ts';
export { type Ahead, type Course, type Generic, type WhatIf, whatIf } from './forecast.ts';
