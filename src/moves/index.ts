export { calendarFile } from './calendar.ts';
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
export { powerOf } from './power.ts';
export { randomisationTest, type TryResult } from './randomisation.ts';
