import type { Interval } from '../../base/index.ts';

/** A share, or `not-yet` where it cannot be estimated. */
export type Told = Interval | 'not-yet';

/** An 80 % range of a share that is wider than this says next to nothing. */
const WIDEST = 0.5;

/** The range, unless it is wider than `widest`. */
export const told = (interval: Interval, widest = WIDEST): Told =>
  interval.high80 - interval.low80 <= widest ? interval : 'not-yet';
