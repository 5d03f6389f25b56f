export { checkTry, livedRecord, type LivedTry } from './check-try.ts';
export { type Beginning, forecastTry, planTry, powerOfTry } from './plan-try.ts';
export { reflect, type ReflectOptions, scoresFor } from './reflect.ts';
export { type Changed, type Refitted, survive, surviveFit, type Survival } from './survive.ts';
export { SEED } from './seed.ts';
export { weigh } from './weigh.ts';
export { seeTry } from './see-try.ts';
export { foretellingTry, type LaidAlong, layingAlong, theoryOfTwo } from './theory.ts';
export {
  type Circumstances,
  type MarkedDays,
  markedSpans,
  secondsLeftOut,
  turnsOfTwo,
  UNKNOWN,
  type Wanted,
} from './turns-of-two.ts';
