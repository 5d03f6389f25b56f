export { answerOf, type MirrorAnswer } from './answer.ts';
export { clauseOf, fittedFor, fittedOf, type Glance, glanceOf, headlineOf, PREVALENCE } from './glance.ts';
export type { Claim, Moment } from './claim.ts';
export { exchangeMirror } from './exchange.ts';
export { channelName, coverageLines, datesBetween } from './coverage.ts';
export { COURSES, type DanceKind, kindsOf } from './kinds.ts';
export type { Limit, Origin, RecordChannel } from './limits.ts';
export { type Mirror, type MirrorOptions, mirror } from './mirror.ts';
export { type LabelledPair, markedLines, rhythmLines, tellPlain } from './plain.ts';
export { drawScore, type ScoreDrawing, type ScoreFrame, type ScoreWords } from './plots/draw-score.ts';
export type { Stretch } from './plots/moments.ts';
export type { ScoreNote, ScorePlot, ScoreTick, ScoreUsual, ScoreWash } from './plots/score.ts';
export {
  exchangeScores,
  type Fitted,
  type Plain,
  plainOf,
  type PlainStatement,
  type Scores,
  scoresOf,
  type Statement,
  type Told,
} from './plots/scores.ts';
export { type HelpLine, type SafetyQuestion, safetyQuestion } from './safety.ts';
