export { type BidPath, bidsByWeek, goingAhead, type MadeMove, theoryAhead } from './ahead.ts';
export { carrierOf, type Carries, carriesOf, SLOW_STATES, type SlowState } from './carries.ts';
export { type Explains, explains, WINS } from './compare.ts';
export { type Answered, type Comfort, findingComfort, LEAST_ANSWERS } from './comfort.ts';
export { ACTS, type Edge, enoughEdge, shownEnd, WIDEST, worryEdge } from './edges.ts';
export {
  fitTheory,
  fittingTheory,
  type Fitted,
  type Theory,
  type TheoryOptions,
} from './fitted.ts';
export { foretells } from './foretells.ts';
export { type Lane, lanesOf } from './posterior/lanes.ts';
export { aboutMean, along, type Numbers, ourPage, pageOf } from './posterior/likelihood.ts';
export { deviationsOf, modeOf } from './posterior/mode.ts';
export { fitPerson, type FittedDraw, fittedDraws } from './posterior/person.ts';
export { type DrawnPerson, drawnPerson, FREE, FREE_NAMES, personOf } from './posterior/prior.ts';
export { numbersOf, readingOf } from './posterior/reading.ts';
export { NEAR_TIPPING } from './tipping.ts';
export { weigh } from './posterior/weigh.ts';
