export { cuts, withSessionGap } from './cut.ts';
export { type ChosenPair, choosePair, choosePerson } from './choose-pair.ts';
export { dayCount, type Days, everyTime, leftOut, type RecurringDays, spansOf } from './left-out.ts';
export { type Messages, messagesOf } from './messages.ts';
export { type Sessions, sessions, spanOf } from './session.ts';
export { minus, type WeeklyHours } from './span.ts';
export { toTurns } from './to-turns.ts';
export { type Actor, type Cut, type KindCounts, type Span, type Turns, type TurnTimes } from './turn.ts';
