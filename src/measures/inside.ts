/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { burstinessOf } from './burstiness.ts';
export { jeffreys } from './statistics/estimate.ts';
export { opensMore } from './initiation.ts';
export { MEASURES_EXCHANGE } from './measure.ts';
export { quietHours, wakingSeconds } from './statistics/quiet-hours.ts';
export { ownLevel } from './step-back.ts';
export { survivalCurve, type Waits } from './statistics/survival.ts';
export { complement } from '../base/index.ts';
