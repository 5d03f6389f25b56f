export { type AheadOptions, type BidCourse, theoryAhead, type TheoryAhead } from './ahead.ts';
export { type Comparison, type Explains, explains, EXPLAINS, READINGS, type ReadingName, WINS } from './compare.ts';
export { enoughEdge, worryEdge } from './edges.ts';
export {
  ACTS,
  type Band,
  type Edge,
  fitTheory,
  fittingTheory,
  type Fitted,
  type FittedPair,
  type Theory,
  type TheoryOptions,
  WIDEST,
} from './fitted.ts';
export { FEATURES, type Lane, type LaneOptions, lanesOf } from './lanes.ts';
export { aboutMean, along, type Answer, BASE, type Numbers, ourPage, pageOf } from './likelihood.ts';
export type { Lived } from './lived.ts';
export { fitPerson, fitSimple, type FittedDraw, fittedDraws, type PersonPosterior } from './person.ts';
export { deviationsOf, modeOf, readingOf, weigh } from './posterior.ts';
export { type DrawnPerson, drawnPerson, FREE, FREE_NAMES, numbersAt, personOf, WAYS, type Way } from './prior.ts';
export { NEAR_TIPPING } from './tipping.ts';
