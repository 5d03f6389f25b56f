export {
  adaptEventPrior,
  courseOf,
  type EventFit,
  type EventPrior,
  fitEvents,
  LEARN_DEFAULTS,
  learnEventPrior,
} from './model.ts';
export { countsOf, isScored, type PairEvents, type Split, splitOf, swapped } from './pair.ts';
export { type Intensities, macro, natsPerEvent, type Prediction, predictionOf } from './predict.ts';
export { hawkesReference, hourOfWeekReference, poissonReference } from './reference.ts';
export { rescaledWaits, rescaledWaitsOf, timeRescalingP } from './rescale.ts';
export { type Curve, intensityCurve, simulateEvents, trapezoid } from './curve.ts';
export { diagnose as diagnoseEvents, type EventDiagnosis } from './diagnose.ts';
export { generalPrior, shippedFoldPrior, shippedSets } from './prior/prior.ts';
