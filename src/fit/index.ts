export {
  type Diagnostics,
  type Evidence,
  type FitOptions,
  type Escalation,
  type RoleChange,
} from './evidence.ts';
export { type FlaggedSpan, SPAN_KINDS, type SpanKind } from './rate/flagged.ts';
export { ABOUT, type About, type Direction } from './findings/directions.ts';
export { type Sure, SURE, sureOf } from './findings/sure.ts';
export { countBids, roleChangesOf } from './findings/role-changes.ts';
export { timingOf } from './findings/timing.ts';
export { type Pattern, PATTERNS, VERDICTS, type Verdict } from './findings/verdict.ts';
export { drawPair, type FamilyPair } from './posterior/family.ts';
export { toldShape } from './findings/shape.ts';
export { type Shape, shapeAt, SHAPES } from './posterior/shapes.ts';
export { couplingDraws, exchangeEvidence, FIT_DEFAULTS, fit, responseShapes } from './fit.ts';
export { BID_KINDS, type BidKind, type Events, observe, type ObserveOptions } from './observe.ts';
export { AS_USUAL, type Input, type SamplePath, simulateForward } from './posterior/forward.ts';
export { exchangePosterior, type Posterior, type PosteriorDraw } from './posterior/posterior.ts';
