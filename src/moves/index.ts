export {
  BOOK_EXCHANGE,
  type Book,
  type CheckIn,
  EMPTY_BOOK,
  type Keeping,
  type KeptTalk,
  type LoopWords,
  type Relationship,
  type Try,
} from './book/book.ts';
export {
  addCheckIn,
  answeredBy,
  CHECK_IN_ITEMS,
  CHECK_IN_MOST,
  nextCheckIn,
  type Wanted,
  wantedOf,
} from './book/check-in.ts';
export { reachesIn } from './outcomes/reaches.ts';
export { calendarFile, morningsOf } from './design/calendar.ts';
export { type Change, type CouplingChange, couplingChange, type LevelChange } from './check/change.ts';
export {
  CHECK_EXCHANGE,
  type Check,
  checkPlan,
  couldNotFind,
  type Foretold,
  type Guess,
  GUESSES,
  type Ranged,
} from './check/check.ts';
export { CARDS, type Card, type CardFacts, cardIn, type EvidenceGrade } from './cards.ts';
export { type OutcomePower, outcomesByPower, ownChange, presetOutcome } from './design/choose-outcome.ts';
export {
  type Assignment,
  assignmentOf,
  assignmentsOf,
  DESIGNS,
  type Design,
  drawAssignment,
  PLAN_EXCHANGE,
  type Plan,
  SIX_WEEK_PAIRS,
  type WeekView,
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
export { powerOf, type PowerRow, powerTable } from './design/power.ts';
export { type Offered, threeCards } from './three-cards.ts';
export { describeTry, type Description } from './outcomes/tau.ts';
export {
  nameOutcome,
  tellByEquations,
  tellCheck,
  tellOutcomes,
  tellOwnChange,
  tellGap,
  tellPower,
  tellWeek,
  tellWhatIf,
  whoseOf,
} from './tell.ts';
export { isPlan, isWhatIf, readBook } from './book/read-book.ts';
export {
  type Across,
  type Beside,
  LEAST_LOOPS,
  LEAST_RELATIONSHIPS,
  type Partition,
  type SeenPair,
  type SideBySide,
  sideBySide,
} from './book/relationships.ts';
export type { Parts } from './book/round-robin.ts';
export { asDifference, isBlind, leastP, randomisationTest, type TryResult } from './design/randomisation.ts';
export {
  asOnCard,
  BY_EQUATIONS_EXCHANGE,
  describes,
  type ByEquations,
  lookingByEquations,
} from './forecast/by-equations.ts';
export { type Differences } from './forecast/differences.ts';
export {
  type Ahead,
  differenceIn,
  orderOf,
  type WeeklyPath,
  type Generic,
  type QuietTally,
  WHAT_IF_EXCHANGE,
  type WhatIf,
  pathsAhead,
  whatIf,
} from './forecast/forecast.ts';
