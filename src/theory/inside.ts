/** Names of this floor for the laboratory (`lab/`) and tests only. */
export { bidsByWeek, type MadeMove, theoryAhead } from './ahead.ts';
export { carriesOf, SLOW_STATES, type SlowState } from './carries.ts';
export { WINS } from './compare.ts';
export { ACTS, enoughEdge, shownEnd, WIDEST, worryEdge } from './edges.ts';
export { type Lane, lanesOf } from './posterior/lanes.ts';
export { aboutMean, along, type Numbers, ourPage, pageOf } from './posterior/likelihood.ts';
export { deviationsOf, modeOf } from './posterior/mode.ts';
export { fitPerson, type FittedDraw, fittedDraws } from './posterior/person.ts';
export { type DrawnPerson, drawnPerson, FREE, FREE_NAMES, personOf } from './posterior/prior.ts';
export { numbersOf, readingOf } from './posterior/reading.ts';
export { weigh } from './posterior/weigh.ts';
export { carrierOf } from './carries.ts';
