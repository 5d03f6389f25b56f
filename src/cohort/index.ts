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
export { type Covariates, isNumber, twofoldColumn } from './population/moderators.ts';
export { countsOf, type Membership, membershipsOf, PeopleNumbers } from './population/people-sum.ts';
export { type NumberRows, RowBlock, type RoomForRows } from './population/number-rows.ts';
export { type Population, PopulationSum, type Roles } from './population/population.ts';
export type { Told } from './population/told.ts';
export { POPULATION_KEY } from './tables/population-codebook.ts';
