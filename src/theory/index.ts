export { type Comparison, READINGS, type ReadingName } from './compare.ts';
export { enoughEdge, worryEdge } from './edges.ts';
export { type Band, type Edge, fitTheory, type Fitted, type FittedPair, type Theory, type TheoryOptions } from './fitted.ts';
export { FEATURES, type Lane, type LaneOptions, lanesOf } from './lanes.ts';
export { aboutMean, along, type Answer, BASE, type Numbers, ourPage, pageOf } from './likelihood.ts';
export type { Lived } from './lived.ts';
export { fitPerson, fitSimple, type PersonPosterior, valuesOf } from './person.ts';
export { deviationsOf, modeOf, readingOf, weigh } from './posterior.ts';
export { FREE, FREE_NAMES, numbersAt, personOf, WAYS, type Way } from './prior.ts';
