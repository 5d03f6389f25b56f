export {
  COUPLING_PERIODS_EXCHANGE,
  ESCALATIONS_EXCHANGE,
  EVIDENCE_EXCHANGE,
  PATTERN_EXCHANGE,
  RESPONSE_EXCHANGE,
  ROLE_CHANGES_EXCHANGE,
  ROLES_EXCHANGE,
  TIMING_EXCHANGE,
  TRAJECTORIES_EXCHANGE,
  type Diagnostics,
  type Evidence,
  type FitOptions,
  type Escalation,
  type RoleChange,
} from './evidence.ts';
export { type FlaggedSpan, SPAN_KINDS, type SpanKind } from './rate/flagged.ts';
export { ABOUT, type About, type Direction, DIRECTIONS_EXCHANGE } from './findings/pattern/directions.ts';
export { type Sure, SURE, sureOf } from './findings/pattern/sure.ts';
export { countBids, roleChangesOf } from './findings/role-changes.ts';
export { timingOf } from './findings/timing.ts';
export { type Pattern, LEANED_TO, PATTERNS, VERDICTS, type Verdict } from './findings/pattern/verdict.ts';
export { toldShape } from './findings/shape.ts';
export { type Shape, shapeAt, SHAPES } from './posterior/shapes.ts';
export { concluded, couplingDraws, FIT_DEFAULTS, fit, LEAST_DAYS, responseShapes, summaryOf } from './fit.ts';
export type { Summary } from './findings/conclusion.ts';
export { EVENTS_EXCHANGE, BID_KINDS, type BidKind, type Events, observe } from './rate/observe.ts';
export { AS_USUAL, type Input, type SamplePath, simulateForward } from './posterior/forward.ts';
export { POSTERIOR_EXCHANGE, type Posterior, type PosteriorDraw } from './posterior/posterior.ts';
export { type FitPrior, SHIPPED_PRIOR } from './posterior/prior.ts';
export { type Lessons, lessonsOf } from './lessons.ts';
export { learntPrior, LessonSum } from './prior-step.ts';
