export { FEATURES, type Lane, type LaneOptions, lanesOf } from './lanes.ts';
export { aboutMean, along, type Answer, BASE, type Numbers, ourPage, pageOf } from './likelihood.ts';
export { drawsOf, modeOf, readingOf, wholeOf } from './posterior.ts';
export { FREE, FREE_NAMES, numbersAt, personOf, WAYS, type Way } from './prior.ts';
