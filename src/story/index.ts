export { answerOf } from './answer.ts';
export {
  besideOf,
  clauseOf,
  fittedFor,
  fittedOf,
  type Glance,
  glanceOf,
  headlineOf,
  headlineText,
  type Lead,
  opensSaid,
} from './glance.ts';

export type { Claim, Moment } from './body/claim.ts';
export { channelName, coverageLines } from './coverage.ts';
export { COURSES, type DanceKind, kindsOf } from './claims/kinds.ts';
export { datesOnRecord, daysTold, MIRROR_EXCHANGE, type Mirror, type RecordChannel, secondsOf } from './body/body.ts';

export { mirror, mirrorOf } from './mirror.ts';
export { LEAST, type LabelledPair, markedLines, rhythmLines, sureLine, tellPlain } from './plain.ts';
export type { BandsPlot } from './plots/bands.ts';
export { drawScore, type ScoreDrawing, type ScoreFrame, type ScoreWords } from './plots/draw-score.ts';
export { boxOf, fitted, type Label, textWidth, touches } from './plots/labels.ts';
export type { Stretch } from './plots/moments.ts';
export { plainly } from './plots/plainly.ts';
export type { ScoreNote, ScorePlot, ScoreTick } from './plots/score.ts';
export { SCORES_EXCHANGE, type Plain, plainOf, type Scores, scoresOf, type Statement } from './plots/scores.ts';
export { tenths } from './body/tenths.ts';
export { onDoubling, timesOf } from './body/times.ts';
export { TOLD_EXCHANGE, type TheoryTold, toldOf } from './theory.ts';
export { crisisLines, type HelpLine, safetyQuestion } from './safety.ts';
export { sameDance, type WhoIsWho, whoIsWho } from './body/who-is-who.ts';
export { answerOfOne } from './headline.ts';
