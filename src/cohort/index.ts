export { bidRecord } from './simulators/bid-record.ts';
export { inBursts } from './simulators/bursts.ts';
export { liveRecord } from './simulators/lives.ts';
export {
  type Plant,
  PLANTS,
  shuffled,
  type Simulator,
  SIMULATORS,
  synthesise,
  turnsFrom,
} from './simulators/synthetic.ts';
export {
  allInOneFold,
  eventTwice,
  FOLDS,
  foldOf,
  gridLines,
  predictionFile,
  priorSourceFor,
  readDyads,
  SCORE_MODELS,
  scoreDyads,
  type ScoreResult,
  withPriors,
} from './score.ts';
export {
  type EnsembleChunk,
  type EnsembleOptions,
  chunkOf,
  ENSEMBLE_METHODS,
  ENSEMBLE_STEP,
  ensembleRunner,
  hasOwnSteps,
  planEnsemble,
  STILL,
} from './ensemble.ts';
export { shapeOf } from './ensemble-shape.ts';
export { plainCoupling } from './validate/reference.ts';
export {
  sectionsOf,
  VALIDATE_KEEPING,
  VALIDATE_PARTS,
  validate,
  type ValidatePart,
  type Validation,
  wordsOf,
} from './validate/index.ts';
export type { Memo, Section } from './validate/part.ts';
export { PREFACE } from './validate/preface.ts';
export type { CalibrationRow } from './validate/calibration.ts';
export type { PowerRow } from './validate/power.ts';
export type { RealSet } from './validate/part.ts';
export {
  byCodeUnit,
  type EventRow,
  gatherPair,
  type PairEventColumns,
  type Refusal,
  finerUnitOf,
  secondsOf,
} from './pairs/gather.ts';
export { type PairRow, rowOfPair } from './pairs/row.ts';
export { turnsOfEvents } from './pairs/turns.ts';
export { type Column, keyOf } from './tables/codebook-column.ts';
export { FAILED_COLUMNS, REFUSAL_TEXTS } from './tables/failed-codebook.ts';
export { PAIR_COLUMNS } from './tables/pair-codebook.ts';
export { PERSON_COLUMNS } from './tables/person-codebook.ts';
export { expectedSeconds, MOST_TASKS, pairedUp, PIECE, type Shard, shardsOf, stripe } from './tasks/plan.ts';
export { LEAST_LEARNT_FROM, lessonsOfPair, MOST_LEARNT_FROM, placeOf } from './population/lessons.ts';
export { theoryRecord } from './simulators/theory.ts';
export { type Covariates, isNumber, twofoldColumn } from './population/moderators.ts';
export { countsOf, type Membership, membershipsOf, PeopleNumbers } from './population/people-sum.ts';
export { type NumberRows, RowBlock, type RoomForRows } from './population/number-rows.ts';
export { type Population, PopulationSum, type Roles } from './population/population.ts';
export type { Told } from './population/told.ts';
export { POPULATION_KEY } from './tables/population-codebook.ts';
