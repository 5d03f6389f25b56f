export { FEATURES, type Lane, type LaneOptions, lanesOf } from './lanes.ts';
export { aboutMean, along, type Answer, BASE, type Numbers, ourPage, pageOf } from './likelihood.ts';
export { fitPerson, fitSimple, type PersonPosterior, valuesOf } from './person.ts';
export { deviationsOf, modeOf, readingOf, weigh } from './posterior.ts';
export { FREE, FREE_NAMES, numbersAt, personOf, WAYS, type Way } from './prior.ts';
