export {
  claimOfHundred,
  claimShare,
  countSteps,
  lettingGoKindly,
  POPULATION,
  type OfHundred,
  type Stepper,
  STEPPERS,
  stepOfHundred,
  stepShare,
} from './one-step.ts';
export type { Prevalence } from './prevalence.ts';
export { type ClaimResult, prevalenceOver, runClaims } from './run.ts';
export { drawTrio, type Trio, trioOf, trioWith } from './trio.ts';
export { CLAIMS } from './list.ts';
