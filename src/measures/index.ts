export { type Burstiness } from './burstiness.ts';
export { againContrast, answerContrast, type Contrast } from './contrasts.ts';
export { type CensoredInterval, clusteredShare } from './statistics/estimate.ts';
export { type Level, type LevelChange, LEVEL_EXCHANGE, reachingByWeek } from './level.ts';
export { tradedRoles } from './reading.ts';
export { PLAIN_STORY_EXCHANGE, type PlainStory, STORIES } from './plain-story.ts';
export type { FollowUp } from './follow-up.ts';
export { type Closing, type Initiation, metOften, opensMoreAt } from './initiation.ts';
export { answeredTurns, type AnswerTimes } from './latency.ts';
export { type Measures, measure } from './measure.ts';
export { type Pace, paceOf } from './pace.ts';
export { type QuietHours } from './statistics/quiet-hours.ts';
export type { Ribbon } from './ribbon.ts';
export { latelySpan, type OwnLevel } from './step-back.ts';

export { openingWaits, type Unanswered } from './unanswered.ts';
export type { Panel } from './when-then.ts';
export { waitingOf } from './statistics/waiting.ts';
export { type Weeks, weeksOf } from './weeks.ts';
