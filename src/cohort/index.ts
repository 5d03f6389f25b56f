export { bidRecord, type BidRecord } from './simulators/bid-record.ts';
export { inBursts } from './simulators/bursts.ts';
export { liveRecord } from './simulators/lives.ts';
export {
  type Plant,
  PLANTS,
  pseudoCouple,
  shiftedByWeeks,
  shuffled,
  type Simulator,
  SIMULATORS,
  SYNTHETIC_CUT,
  SYNTHETIC_DEFAULTS,
  synthesise,
  type Synthetic,
  type SyntheticOptions,
  turnsFrom,
} from './simulators/synthetic.ts';
export {
  FOLDS,
  foldOf,
  gridLines,
  predictionFile,
  type PriorSource,
  priorSourceFor,
  readDyads,
  SCORE_MODELS,
  scoreDyads,
  type ScoreModel,
  type ScoreResult,
  withPriors,
} from './score.ts';
export {
  type EnsembleChunk,
  type EnsembleOptions,
  type EnsemblePlan,
  chunkOf,
  ENSEMBLE_METHODS,
  ENSEMBLE_STEP,
  ensembleRunner,
  hasOwnSteps,
  planEnsemble,
  STILL,
} from './ensemble.ts';
export { type EnsembleShape, shapeOf } from './ensemble-shape.ts';
export { type Estimate, plainCoupling } from './validate/reference.ts';
export {
  type PartTarget,
  sectionsOf,
  VALIDATE_PARTS,
  validate,
  type ValidatePart,
  type Validation,
  wordsOf,
} from './validate/index.ts';
export type { Kept, Section } from './validate/part.ts';
export { PREFACE } from './validate/preface.ts';
export type { CalibrationRow } from './validate/calibration.ts';
export type { PowerRow } from './validate/power.ts';
export type { RealSet } from './validate/part.ts';
export { theoryRecord } from './simulators/theory.ts';
