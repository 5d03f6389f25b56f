import { type Move, usualMove } from './move.ts';
import type { Who } from './person.ts';

/** Days in which somebody has no room for the other, for reasons outside the two: work, an exam, an illness. Nobody's move and nobody's fault. */
export interface BusySpell {
  readonly by: Who;
  /** Days of the simulation. */
  readonly start: number;
  readonly days: number;
}

/** With what experiments begin: a calm week, then a month in which the second is busy. Chosen; pairs differ in how many days it takes. */
export const BUSY_MONTH: BusySpell = { by: 'b', start: 7, days: 30 };

/** With what the story of a pair begins: eight busy days after three calm weeks. The living pair of high need and small room heals from five. */
export const BUSY_DAYS: BusySpell = { by: 'b', start: 21, days: 8 };

/** Share of all reaching that a busy person still sends. */
export const BUSY_SENDS = 0.1;

/** A busy spell as the equations have it: what a cold break withholds is not sent, though nothing is meant by it. */
export const whileBusy = ({ by, start, days }: BusySpell): Move & { readonly by: Who } => ({
  ...usualMove('cold-break', start, { days, dose: 1 - BUSY_SENDS }),
  by,
});
