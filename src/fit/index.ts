export {
  type Diagnostics,
  type Evidence,
  type FitOptions,
  type Spiral,
  type TurningPoint,
  VERDICTS,
  type Verdict,
} from './evidence.ts';
export { type MarkedSpan, SPAN_KINDS, type SpanKind } from './marked.ts';
export { countBids, turnsOfRoles } from './roles.ts';
export { timingOf } from './timing.ts';
export { COMMIT, STANDS_OUT } from './verdict.ts';
export { drawPair, type FamilyPair } from './family.ts';
export { type Shape, shapeAt, SHAPES, toldShape } from './shape.ts';
export { couplingDraws, exchangeEvidence, FIT_DEFAULTS, fit, responseShapes } from './fit.ts';
export { BID_KINDS, type BidKind, type Events, observe, type ObserveOptions } from './observe.ts';
export {
  type Course as EventCourse,
  type Curve as IntensityCurve,
  diagnoseEvents,
  type EventDiagnosis,
  generalPrior,
  intensityCurve,
  shippedFoldPrior,
  shippedSets,
  simulateEvents,
  trapezoid,
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
