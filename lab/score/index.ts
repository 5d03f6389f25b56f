export {
  allInOneFold,
  eventTwice,
  FOLDS,
  foldOf,
  gridLines,
  predictionFile,
  priorSourceFor,
  readDyads,
  SCORE_MODELS,
  scoreDyads,
  type ScoreResult,
  withPriors,
} from './dyads.ts';
export {
  adaptEventPrior,
  courseOf,
  type EventPrior,
  fitEvents,
  learnEventPrior,
} from './model.ts';
export { isScored, type PairEvents, splitOf } from './pair.ts';
export { type Intensities, macro, natsPerEvent, type Prediction, predictionOf } from './predict.ts';
export { hawkesReference, hourOfWeekReference, poissonReference } from './reference.ts';
export { rescaledWaits, rescaledWaitsOf, timeRescalingP } from './rescale.ts';
export { intensityCurve } from './curve.ts';
export { generalPrior, shippedFoldPrior, shippedSets } from './prior/prior.ts';
