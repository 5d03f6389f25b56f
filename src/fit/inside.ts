/** Names of this floor for the laboratory (`lab/`) and tests only. */
export { baselinePriorOf, drawBaseline } from './rate/baseline-prior.ts';
export {
  ACTIVITY_STATES,
  ELAPSED_EDGES,
  HOURS_OF_WEEK,
  QUIET_STEP,
  ROLE_COUNT,
  ROLES,
  UNKNOWN,
} from './rate/exposure.ts';
export { Recall, roleScale } from './rate/reaching.ts';
export { layoutOf, precisionOf, priorOf, SEASON_OF_ANSWERS, TAIL } from './posterior/design.ts';
export { logTable } from './posterior/newton.ts';
export { embedded, runStretch, startOfRecord } from './posterior/process.ts';
export { backSolve, cholesky } from './posterior/skyline.ts';
export { countBids, roleChangesOf } from './findings/role-changes.ts';
export { timingOf } from './findings/timing.ts';
export { shapeAt, SHAPES } from './posterior/shapes.ts';
export { concluded, couplingDraws, responseShapes, summaryOf } from './fit.ts';
export { type Summary } from './findings/conclusion.ts';
export { EVENTS_EXCHANGE } from './rate/observe.ts';
