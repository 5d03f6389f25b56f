export { alarmIn } from './alarm.ts';
export {
  type Door,
  DOORS,
  type End,
  type Grounds,
  GROUNDS,
  type Role,
  ROLES,
} from './conversations/conversation.ts';
export { conversations } from './conversations/index.ts';
export { groundsOf } from './ground.ts';
export { askedIn, wordsOf } from './keep.ts';
export {
  type Around,
  type Answer,
  answer,
  back,
  begin,
  type Exit,
  type Said,
  type Talk,
  type View,
  viewOf,
} from './engine.ts';
