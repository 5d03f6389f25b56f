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
} from './design.ts';
export { powerOf } from './power.ts';
export { randomisationTest, type TryResult } from './randomisation.ts';
