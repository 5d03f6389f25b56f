/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { burstinessOf } from './burstiness.ts';
export { jeffreys } from './statistics/estimate.ts';
export { opensMore } from './initiation.ts';
export { MEASURES_EXCHANGE } from './measure.ts';
export { quietHours, wakingSeconds } from './statistics/quiet-hours.ts';
export { ownLevel } from './step-back.ts';
export { survivalCurve, type Waits } from './statistics/survival.ts';
export { complement } from '../base/index.ts';
