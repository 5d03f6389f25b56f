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
  type Evidence,
  type FitOptions,
} from './evidence.ts';
export { type FlaggedSpan, SPAN_KINDS, type SpanKind } from './rate/flagged.ts';
export { ABOUT, type Direction, DIRECTIONS_EXCHANGE } from './findings/pattern/directions.ts';
export { type Sure, SURE, sureOf } from './findings/pattern/sure.ts';

export { type Pattern, LEANED_TO, PATTERNS, VERDICTS, type Verdict } from './findings/pattern/verdict.ts';
export { toldShape } from './findings/shape.ts';
export { type Shape } from './posterior/shapes.ts';
export { FIT_DEFAULTS, fit, LEAST_DAYS } from './fit.ts';

export { BID_KINDS, type Events, observe } from './rate/observe.ts';
export { AS_USUAL, type Input, type SamplePath, simulateForward } from './posterior/forward.ts';
export { POSTERIOR_EXCHANGE, type Posterior } from './posterior/posterior.ts';
export { type FitPrior, SHIPPED_PRIOR } from './posterior/prior.ts';
export { type Lessons, lessonsOf } from './lessons.ts';
export { learntPrior, LessonSum } from './prior-step.ts';
