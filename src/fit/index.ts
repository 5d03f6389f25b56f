export {
  type Diagnostics,
  type Evidence,
  type FitOptions,
  type Spiral,
  type TurningPoint,
  VERDICTS,
  type Verdict,
} from './evidence.ts';
export { drawPair, type FamilyPair } from './family.ts';
export { exchangeEvidence, FIT_DEFAULTS, fit } from './fit.ts';
export { BID_KINDS, type BidKind, type Events, observe, type ObserveOptions } from './observe.ts';
export {
  type Course as EventCourse,
  countsOf,
  courseOf,
  type EventFit,
  type EventPrior,
  fitEvents,
  hawkesReference,
  hourOfWeekReference,
  isScored,
  kolmogorovP,
  LEARN_DEFAULTS,
  learnEventPrior,
  macro,
  natsPerEvent,
  type PairEvents,
  poissonReference,
  type Prediction,
  predictionOf,
  rescaledWaits,
  rescaledWaitsOf,
  type Split,
  splitOf,
  swapped as swappedPair,
  timeRescalingP,
} from './events/index.ts';
