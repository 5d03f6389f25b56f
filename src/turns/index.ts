export { type CutName, cuts, withSessionGap } from './cut.ts';
export { type ChosenPair, choosePair, choosePerson } from './choose-pair.ts';
export { dayCount, type Days, everyTime, leftOut, type RecurringDays, spansOf } from './left-out.ts';
export { type Messages, messagesOf } from './messages.ts';
export { type Sessions, sessions, spanOf } from './session.ts';
export { minus, union, type WeeklyHours, weekly } from './span.ts';
export { type TurnOptions, toTurns } from './to-turns.ts';
export {
  type Actor,
  type Cut,
  type KindCounts,
  type Span,
  type TurnPerson,
  type Turns,
  type TurnTimes,
  TURNS_EXCHANGE,
} from './turn.ts';
