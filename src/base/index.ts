export { cellsOf, csvRow, CsvSplitter } from './csv.ts';
export { choleskyInPlace, choleskyInverse, choleskyLogDeterminant, choleskySolve } from './cholesky.ts';
export { complement, type Interval, intervalFrom, intervalOf, mapInterval, quantileSorted } from './interval.ts';

export { isList, mapMessage, type Message, type Person, type Worded } from './message.ts';
export { type Exchange, exchangeBy, type Fields } from './exchange.ts';
export { failure, type Issue, issue, issueText, type Outcome, success, UnusableInput } from './outcome.ts';
export { mapPair, otherSide, type Pair, bothSides, type Side, SIDES, swap } from './pair.ts';
export { type Random, randomFrom, textHash } from './random.ts';
export {
  betaCdf,
  betaQuantile,
  kolmogorovP,
  lgamma,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from './special.ts';
export { finish, type Steps } from './steps.ts';
export {
  DAY,
  HOUR,
  isDay,
  isoInstant,
  isoWall,
  isZone,
  MINUTE,
  offsetMinutesAt,
  onClock,
  readWall,
  type RecordClock,
  SECOND_MS,
  WEEK,
  wallOn,
  type Zone,
  zoneOf,
} from './time.ts';
export { VERSION } from './version.ts';
